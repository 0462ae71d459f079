package org.vestnik.cli;

/** How many columns of a terminal a text takes: one a letter, none an accent that is set above another letter, two a Han character. */
final class DisplayWidth {

    private DisplayWidth() {
    }

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** The text itself if it fits, else as much of it as does, with an ellipsis. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int codePoint : text.codePoints().toArray()) {
            used += of(codePoint);
            if (used > width) {
                break;
            }
            kept.appendCodePoint(codePoint);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** The text with spaces after it up to the width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    private static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = Character.isIdeographic(codePoint) || codePoint >= 0x1100 && codePoint <= 0x115F
                || codePoint >= 0xAC00 && codePoint <= 0xD7A3 || codePoint >= 0x3041 && codePoint <= 0x30FF
                || codePoint >= 0xFF01 && codePoint <= 0xFF60 || codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
        return wide ? 2 : 1;
    }
}
