package org.vestnik.article;

import java.text.Normalizer;

/** White space as readers see it: no-break, thin and full-width blanks are blanks, zero-width signs are nothing. */
final class Whitespace {

    private Whitespace() {
    }

    /** Whether the character separates words or shows nothing at all. */
    static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || isInvisible(sign);
    }

    /** Every stretch of white space as one blank, none at the ends; soft hyphens and zero-width signs are taken out. */
    static String collapse(String text) {
        StringBuilder collapsed = new StringBuilder(text.length());
        boolean gap = false;
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (isInvisible(sign)) {
                continue;
            }
            if (Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign)) {
                gap = true;
                continue;
            }
            if (gap && collapsed.length() > 0) {
                collapsed.append(' ');
            }
            gap = false;
            collapsed.append(sign);
        }
        return collapsed.toString();
    }

    /** The same, with accents composed, so that a letter is one character however it was typed. */
    static String normalize(String text) {
        return Normalizer.normalize(collapse(text), Normalizer.Form.NFC);
    }

    private static boolean isInvisible(char sign) {
        return sign == '\u00AD' || sign == '\u200B' || sign == '\u200C' || sign == '\u200D' || sign == '\u2060' || sign == '\uFEFF'
                || sign == '\u200E' || sign == '\u200F';
    }
}
