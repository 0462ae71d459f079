package org.vestnik.annotate;

import java.text.Normalizer;
import java.util.Arrays;
import org.vestnik.text.Span;

/**
 * The characters of a block as a reader sees them, each with its place in the text: soft hyphens, zero-width characters and stress
 * marks are gone, letters are composed, every kind of space is a plain one (line ends stay), and an apostrophe within a word is
 * {@code '}.
 */
final class CleanText {

    private static final char ACUTE = '\u0301';

    private final StringBuilder characters = new StringBuilder();
    private int[] starts;
    private int[] ends;

    private CleanText(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static CleanText of(String text, Span block) {
        CleanText clean = new CleanText(2 * block.length());
        int at = text.offsetByCodePoints(0, block.start());
        for (int place = block.start(); place < block.end(); place++) {
            int codePoint = text.codePointAt(at);
            clean.add(codePoint, place);
            at += Character.charCount(codePoint);
        }
        clean.foldApostrophes();
        return clean;
    }

    String characters() {
        return characters.toString();
    }

    /** The place in the text of a stretch of the clean characters; dropped characters inside it belong to it. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    private void add(int codePoint, int place) {
        switch (Character.getType(codePoint)) {
            case Character.FORMAT -> { }
            case Character.NON_SPACING_MARK -> addMark(codePoint, place);
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL ->
                append(codePoint == '\n' ? '\n' : ' ', place);
            default -> append(codePoint, place);
        }
    }

    private void addMark(int mark, int place) {
        int last = characters.length() - 1;
        if (last < 0) {
            return;
        }
        if (mark != ACUTE || Character.UnicodeBlock.of(characters.charAt(last)) != Character.UnicodeBlock.CYRILLIC) {
            String composed = Normalizer.normalize(characters.charAt(last) + Character.toString(mark), Normalizer.Form.NFC);
            if (composed.length() == 1) {
                characters.setCharAt(last, composed.charAt(0));
            }
        }
        ends[last] = place + 1;
    }

    private void append(int codePoint, int place) {
        int from = characters.length();
        characters.appendCodePoint(codePoint);
        Arrays.fill(starts, from, characters.length(), place);
        Arrays.fill(ends, from, characters.length(), place + 1);
    }

    private void foldApostrophes() {
        for (int i = 1; i < characters.length() - 1; i++) {
            boolean apostrophe = "\u2019\u02BC\u2018\u02B9\u2032`\u00B4".indexOf(characters.charAt(i)) >= 0;
            if (apostrophe && Character.isLetter(characters.charAt(i - 1)) && Character.isLetter(characters.charAt(i + 1))) {
                characters.setCharAt(i, '\'');
            }
        }
    }
}
