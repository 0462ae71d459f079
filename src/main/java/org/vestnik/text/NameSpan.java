package org.vestnik.text;

/**
 * A stretch of words that the annotator takes for a name.
 *
 * @param sentence index of the sentence in the document
 * @param first    index of the first token, counted from 1
 * @param last     index of the last token, inclusive
 */
public record NameSpan(int sentence, int first, int last, NameType type) {

    public NameSpan {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("a name needs 1 <= first <= last, not " + first + ".." + last);
        }
    }
}
