package org.vestnik.article;

import org.vestnik.text.Span;

/** Turns offsets of {@code char}s into offsets of code points; quickest when asked in ascending order. */
final class CodePointOffsets {

    private final String text;
    private int chars;
    private int points;

    CodePointOffsets(String text) {
        this.text = text;
    }

    Span span(int start, int end) {
        return new Span(at(start), at(end));
    }

    private int at(int offset) {
        if (offset < chars) {
            chars = 0;
            points = 0;
        }
        points += text.codePointCount(chars, offset);
        chars = offset;
        return points;
    }
}
