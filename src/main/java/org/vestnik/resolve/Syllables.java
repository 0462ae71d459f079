package org.vestnik.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vestnik.resource.Tsv;

/**
 * The syllables in which one language writes names of another that are built of few: Korean, Chinese, Japanese. A row is the
 * syllable, its Latin letters and its place; the places are the table's own, such as {@code family}.
 */
final class Syllables {

    private final Map<String, Map<String, String>> places = new HashMap<>();

    Syllables(String resource) {
        for (List<String> row : Tsv.rows(resource, 3)) {
            places.computeIfAbsent(row.get(2), place -> new HashMap<>()).put(row.get(0), row.get(1));
        }
    }

    /** A whole word as it is read at a place. */
    Optional<String> word(String place, String word) {
        return Optional.ofNullable(places.getOrDefault(place, Map.of()).get(word));
    }

    /** The word cut into as few syllables as it can be; empty if letters are left over. */
    List<String> parse(String place, String word) {
        Map<String, String> table = places.getOrDefault(place, Map.of());
        List<List<String>> best = new ArrayList<>();
        best.add(List.of());
        for (int end = 1; end <= word.length(); end++) {
            List<String> shortest = null;
            for (int start = 0; start < end; start++) {
                String latin = table.get(word.substring(start, end));
                List<String> before = best.get(start);
                if (latin != null && before != null && (shortest == null || before.size() + 1 < shortest.size())) {
                    shortest = new ArrayList<>(before);
                    shortest.add(latin);
                }
            }
            best.add(shortest);
        }
        return best.get(word.length()) == null ? List.of() : best.get(word.length());
    }
}
