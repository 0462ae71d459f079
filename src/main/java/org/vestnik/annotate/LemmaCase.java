package org.vestnik.annotate;

import java.util.Locale;
import org.vestnik.text.UPos;

/** Gives a lemma the capitals that its word has as a name; other words are lower-case wherever they stand. */
final class LemmaCase {

    private static final int LONGEST_ACRONYM = 5;

    private LemmaCase() {
    }

    static boolean isAcronym(String form) {
        return form.length() > 1 && form.length() <= LONGEST_ACRONYM && isUpperCase(form);
    }

    /** @param lemma in any case */
    static String like(String form, UPos upos, String lemma) {
        if (isUpperCase(form) && form.length() > 1) {
            return lemma.toUpperCase(Locale.ROOT);
        }
        boolean name = upos == UPos.PROPN || upos == UPos.X || upos == UPos.SYM;
        if (!name || !hasUpperCase(form)) {
            return lemma.toLowerCase(Locale.ROOT);
        }
        StringBuilder cased = new StringBuilder(lemma.toLowerCase(Locale.ROOT));
        for (int i = 0; i < cased.length() && i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                cased.setCharAt(i, Character.toUpperCase(cased.charAt(i)));
            }
        }
        return cased.toString();
    }

    private static boolean isUpperCase(String form) {
        return hasUpperCase(form) && form.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean hasUpperCase(String form) {
        return form.chars().anyMatch(Character::isUpperCase);
    }
}
