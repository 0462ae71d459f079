package org.vestnik.annotate;

import java.util.List;
import java.util.Locale;

/**
 * Lemmas by edit rules {@code CASE|PREFIX|SUFFIX|ENDING}: cut that many characters from the front and the back of the lower-case form
 * and add the ending, or {@code CASE|X|LEMMA}. The lemma's case is settled elsewhere.
 */
final class LemmaRules {

    private LemmaRules() {
    }

    /** The lower-case lemma that a rule makes of a form. */
    static String apply(String rule, String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        List<String> parts = List.of(rule.split("\\|", -1));
        if (parts.get(1).equals("X")) {
            return parts.get(2);
        }
        int prefix = Integer.parseInt(parts.get(1));
        int end = lower.length() - Integer.parseInt(parts.get(2));
        return prefix < end ? lower.substring(prefix, end) + parts.get(3) : lower;
    }
}
