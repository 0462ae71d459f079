package org.vestnik.language;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings made comparable: case, apostrophes, dashes and the dots of the letter io are folded. */
public final class Folding {

    private Folding() {
    }

    /** Lower case with one kind of apostrophe, hyphen and e; accents that stress marks leave are dropped. */
    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < normal.length(); i++) {
            char c = normal.charAt(i);
            switch (c) {
                case '\u2019', '\u02bc', '\u2018', '\u0060', '\u00b4' -> folded.append('\'');
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> folded.append('-');
                case '\u0451' -> folded.append('\u0435');
                case '\u0301', '\u0300', '\u00ad', '\u200b' -> {
                }
                case '\u00a0' -> folded.append(' ');
                default -> folded.append(c);
            }
        }
        return folded.toString();
    }

    /** Most base forms are already; to see it costs less than to normalise them. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '\u0430' && c <= '\u045f' && c != '\u0451' || c >= '0' && c <= '9' || c == '-' || c == ' ';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    public static boolean isCapitalised(String text) {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether a word is written as an acronym: two letters or more, none of them small. */
    public static boolean isAcronym(String text) {
        return text.codePoints().filter(Character::isLetter).count() >= 2
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
