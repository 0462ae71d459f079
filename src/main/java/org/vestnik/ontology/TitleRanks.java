package org.vestnik.ontology;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vestnik.resource.Tsv;

/** How high the titles of {@code ontology/titles.tsv} stand: 1 is the highest. */
public final class TitleRanks {

    /** Of heads of state and government. */
    public static final int HEAD = 2;

    /** Of ministers. */
    public static final int MINISTER = 3;

    private static final int LOWEST = 9;

    private final Map<String, Integer> ranks = new TreeMap<>();

    private TitleRanks() {
    }

    public static TitleRanks read() {
        TitleRanks titles = new TitleRanks();
        for (List<String> row : Tsv.rows("ontology/titles.tsv", 3)) {
            if (!row.get(0).equals("title")) {
                titles.ranks.put(row.get(0), Integer.parseInt(row.get(1)));
            }
        }
        return titles;
    }

    /** A title that is not listed stands lowest. */
    public int of(String title) {
        return ranks.getOrDefault(title, LOWEST);
    }
}
