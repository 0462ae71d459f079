package org.vestnik.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vestnik.language.Folding;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/** The rows of {@code lang/xx/quantities.tsv} by kind, the longest phrases first. */
record Phrases(Map<String, List<Phrase>> byKind) {

    static Phrases of(Language language) {
        Map<String, List<Phrase>> byKind = new TreeMap<>();
        for (List<String> row : Tsv.rows("lang/" + language.code() + "/quantities.tsv", 2)) {
            byKind.computeIfAbsent(row.get(0), kind -> new ArrayList<>())
                    .add(Phrase.of(Folding.fold(row.get(1)), row.size() > 2 ? row.get(2) : ""));
        }
        byKind.values().forEach(phrases -> phrases.sort(Comparator.comparingInt(Phrase::size).reversed()));
        return new Phrases(byKind);
    }

    /** The longest phrase of a kind that folded words open with. */
    Optional<Phrase> open(String kind, List<String> folded) {
        return byKind.getOrDefault(kind, List.of()).stream().filter(phrase -> phrase.opens(folded)).findFirst();
    }
}
