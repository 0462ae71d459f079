package org.vestnik.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/**
 * What tokenising needs to know of a language.
 *
 * @param abbreviations kind of each abbreviation, by its lower-case form with its full stops
 * @param expansions    lemmas of some of them, where the treebank's convention is the whole word
 * @param openers       lower-case words that begin a sentence more often than a name
 * @param capitals      names as they are properly written, by the lower case in which some write them out of contempt
 */
record TokenRules(Map<String, RawToken.Kind> abbreviations, Map<String, String> expansions, Set<String> openers,
        Map<String, String> capitals) {

    private static final Map<String, RawToken.Kind> KINDS = Map.of("closed", RawToken.Kind.CLOSED_ABBREVIATION,
            "open", RawToken.Kind.OPEN_ABBREVIATION);

    TokenRules {
        abbreviations = Map.copyOf(abbreviations);
        expansions = Map.copyOf(expansions);
        openers = Set.copyOf(openers);
        capitals = Map.copyOf(capitals);
    }

    static TokenRules of(Language language) {
        String folder = "lang/" + language.code() + "/";
        Map<String, RawToken.Kind> abbreviations = new HashMap<>();
        Map<String, String> expansions = new HashMap<>();
        for (List<String> row : Tsv.rows(folder + "abbreviations.txt", 2)) {
            RawToken.Kind kind = KINDS.get(row.get(1));
            if (kind == null || !row.get(0).endsWith(".")) {
                throw new IllegalStateException(folder + "abbreviations.txt: a line is an abbreviation with its full stop, a tab and "
                        + "'open' or 'closed', not '" + String.join(" ", row) + "'");
            }
            abbreviations.put(row.get(0), kind);
            if (row.size() > 2) {
                expansions.put(row.get(0), row.get(2));
            }
        }
        Set<String> openers = Tsv.rows(folder + "openers.txt", 1).stream().map(row -> row.get(0)).collect(Collectors.toSet());
        Map<String, String> capitals = Tsv.rows(folder + "capitals.txt", 1).stream()
                .collect(Collectors.toMap(row -> row.get(0).toLowerCase(Locale.ROOT), row -> row.get(0)));
        return new TokenRules(abbreviations, expansions, openers, capitals);
    }

    boolean opensSentence(RawToken token) {
        return token.isCapitalised() && openers.contains(token.form().toLowerCase(Locale.ROOT));
    }
}
