package org.vestnik.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.resource.Tsv;

/** The words of {@code lang/en/trees.tsv} by which mistakes of the parser are known. */
final class EnglishWords {

    private static final String TABLE = "lang/en/trees.tsv";

    private final Map<String, Set<String>> kinds = new TreeMap<>();

    EnglishWords() {
        for (List<String> row : Tsv.rows(TABLE, 2)) {
            kinds.computeIfAbsent(row.get(0), kind -> new TreeSet<>()).add(row.get(1));
        }
    }

    /** All words of a kind; a kind without words is a mistake in the table. */
    Set<String> of(String kind) {
        Set<String> words = kinds.get(kind);
        if (words == null) {
            throw new IllegalStateException(TABLE + " holds no words of kind " + kind);
        }
        return words;
    }
}
