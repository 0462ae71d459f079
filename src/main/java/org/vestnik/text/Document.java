package org.vestnik.text;

import java.util.List;

/**
 * An article's text, read: sentences with trees, and name spans.
 *
 * @param text      the text that all spans count in
 * @param blocks    the parts that were read, in order
 * @param sentences in order of the text; {@code sentences.get(i).index() == i}
 * @param names     in order of the text, not overlapping
 */
public record Document(Language language, String text, List<Block> blocks, List<Sentence> sentences, List<NameSpan> names) {

    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        names = List.copyOf(names);
    }
}
