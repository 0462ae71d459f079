package org.vestnik.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.PerLanguage;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/**
 * Writes Cyrillic names in the Latin letters that English newspapers use, from the tables of {@code lang/xx}. Three readings are
 * tried in this order, the first that fits decides:
 * <ol>
 * <li>the whole name as Korean, Chinese or Japanese ({@code syllables-ko.tsv}, {@code -zh}, {@code -ja}),
 * <li>each word as a given name that came from another language ({@code given-names.tsv}),
 * <li>letter by letter ({@code romanisation.tsv}), the longest run of letters first.
 * </ol>
 * Names should stand in the nominative. Latin letters stay as they are. Thread-safe.
 */
public final class Romaniser {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'\u2019\u02bc]+(\\p{Pd}[\\p{L}\\p{M}'\u2019\u02bc]+)*");
    private static final Pattern HYPHENS = Pattern.compile("[^\\p{Pd}]+");

    private final PerLanguage<EastAsianNames> eastAsian = new PerLanguage<>(EastAsianNames::new);
    private final PerLanguage<Map<String, String>> givenNames = new PerLanguage<>(Romaniser::givenNames);
    private final PerLanguage<Letters> letters =
            new PerLanguage<>(language -> new Letters("lang/" + language.code() + "/romanisation.tsv"));

    private static Map<String, String> givenNames(Language language) {
        Map<String, String> given = new HashMap<>();
        Tsv.rows("lang/" + language.code() + "/given-names.tsv", 2).forEach(row -> given.put(row.get(0), row.get(1)));
        return given;
    }

    /** The name in Latin letters, each word capitalised as it was. */
    public String romanise(Language language, String name) {
        return eastAsian.of(language).read(name)
                .orElseGet(() -> WORD.matcher(name).replaceAll(word -> quoted(given(language, word))));
    }

    private String given(Language language, MatchResult word) {
        String known = givenNames.of(language).get(word.group().toLowerCase(Locale.ROOT));
        return known != null ? known : HYPHENS.matcher(word.group()).replaceAll(part -> quoted(part(language, part.group())));
    }

    private String part(Language language, String part) {
        String known = givenNames.of(language).get(part.toLowerCase(Locale.ROOT));
        return known != null ? known : letters.of(language).latin(part);
    }

    private static String quoted(String latin) {
        return Matcher.quoteReplacement(latin);
    }
}
