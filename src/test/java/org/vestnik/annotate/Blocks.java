package org.vestnik.annotate;

import java.util.List;
import org.vestnik.text.Block;
import org.vestnik.text.Span;

/** Texts as one block. */
final class Blocks {

    private Blocks() {
    }

    static List<Block> whole(String text) {
        return List.of(new Block(Block.Kind.PARAGRAPH, span(text)));
    }

    static Span span(String text) {
        return new Span(0, text.codePointCount(0, text.length()));
    }
}
