package org.vestnik.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vestnik.text.Language;

/**
 * What tokenising needs to know of a language.
 *
 * @param abbreviations kind of each abbreviation, by its lower-case form with its full stops
 * @param openers       lower-case words that begin a sentence more often than a name
 */
record TokenRules(Map<String, RawToken.Kind> abbreviations, Set<String> openers) {

    private static final Map<String, RawToken.Kind> KINDS = Map.of("closed", RawToken.Kind.CLOSED_ABBREVIATION,
            "open", RawToken.Kind.OPEN_ABBREVIATION);

    TokenRules {
        abbreviations = Map.copyOf(abbreviations);
        openers = Set.copyOf(openers);
    }

    static TokenRules of(Language language) {
        String folder = "lang/" + language.code() + "/";
        Map<String, RawToken.Kind> abbreviations = new HashMap<>();
        for (String line : DataLines.read(folder + "abbreviations.txt")) {
            List<String> cells = List.of(line.split("\t"));
            RawToken.Kind kind = cells.size() == 2 ? KINDS.get(cells.get(1)) : null;
            if (kind == null || !cells.get(0).endsWith(".")) {
                throw new IllegalStateException(folder + "abbreviations.txt: a line is an abbreviation with its full stop, a tab and "
                        + "'open' or 'closed', not '" + line + "'");
            }
            abbreviations.put(cells.get(0), kind);
        }
        return new TokenRules(abbreviations, new HashSet<>(DataLines.read(folder + "openers.txt")));
    }

    boolean opensSentence(RawToken token) {
        return token.isCapitalised() && openers.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
