package org.vestnik.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vestnik.language.Folding;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;
import org.vestnik.text.NameType;
import org.vestnik.text.Token;

/** What words tell of the names that they stand in or beside, in one language: {@code lang/xx/names.tsv}, whose head explains it. */
final class NameWords {

    /** What a word may be to a name. */
    enum Place {
        APART, LEGAL, HEAD, PLACE, SITE, WORD, KIND
    }

    private final Map<String, Optional<NameType>> types = new HashMap<>();

    NameWords(Language language) {
        List<List<String>> rows = Tsv.rows("lang/" + language.code() + "/names.tsv", 3);
        for (List<String> row : rows.subList(1, rows.size())) {
            types.put(key(Place.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1)),
                    Optional.of(row.get(2)).filter(type -> !type.isEmpty()).map(NameType::valueOf));
        }
    }

    /** Whether a word is so listed, by lemma or as it stands. */
    boolean is(Place place, Token token) {
        return types.containsKey(key(place, token.form())) || types.containsKey(key(place, lemma(token)));
    }

    /** The type that a word gives a name, by lemma or as it stands. */
    Optional<NameType> type(Place place, Token token) {
        return type(place, lemma(token)).or(() -> type(place, token.form()));
    }

    Optional<NameType> type(Place place, String word) {
        return types.getOrDefault(key(place, word), Optional.empty());
    }

    /** Without a number that hangs on it ("Stream-2"). */
    private static String lemma(Token token) {
        return token.lemma().replaceFirst("[\\p{Pd}]\\d+$", "");
    }

    private static String key(Place place, String word) {
        return place + " " + (place == Place.LEGAL ? word : Folding.fold(word));
    }
}
