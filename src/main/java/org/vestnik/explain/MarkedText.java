package org.vestnik.explain;

import java.util.Comparator;
import java.util.List;

/**
 * A stretch of an article with the words marked that carry a claim.
 *
 * @param start of the text in the article, in code points
 * @param marks in order of the text; an outer one before those in it
 */
public record MarkedText(String text, int start, List<Mark> marks) {

    /**
     * Words and what they are to the claim.
     *
     * @param kind   such as {@code trigger}, {@code hedge} or {@code actor}
     * @param start  of the words in the article, in code points
     * @param end    the code point after the last
     * @param entity id for which they were read; empty for words that name nobody
     */
    public record Mark(String kind, int start, int end, String text, String entity) {
    }

    public MarkedText {
        marks = marks.stream().sorted(Comparator.comparing(Mark::start).thenComparing(mark -> -mark.end()).thenComparing(Mark::kind)).toList();
    }

    /** The text with {@code [kind: words]} in place of the words. */
    public String written() {
        StringBuilder written = new StringBuilder();
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i <= letters.length; i++) {
            int at = start + i;
            marks.stream().filter(mark -> mark.end() == at).forEach(mark -> written.append(']'));
            marks.stream().filter(mark -> mark.start() == at).forEach(mark -> written.append('[').append(mark.kind()).append(": "));
            if (i < letters.length) {
                written.appendCodePoint(letters[i]);
            }
        }
        return written.toString();
    }
}
