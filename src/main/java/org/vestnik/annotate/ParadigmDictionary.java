package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/**
 * A dictionary of words by type ({@code dictionary.tsv}) and of the endings that words of a type take ({@code paradigms.tsv}): a form
 * is read by taking each of its possible endings off.
 */
final class ParadigmDictionary implements FormDictionary {

    private static final String GROUP = "group";
    private static final String NO_FORM = "-";
    private static final String EMPTY = "0";

    /** Readings of a form by its ending, then by the ending of the base form. */
    private final Map<String, Map<String, List<Reading>>> readings = new HashMap<>();
    private final Map<String, Set<String>> types = new HashMap<>();

    private record Reading(String type, String tag) {
    }

    private ParadigmDictionary() {
    }

    static ParadigmDictionary of(Language language) {
        ParadigmDictionary dictionary = new ParadigmDictionary();
        String folder = "lang/" + language.code() + "/";
        Map<String, List<String>> groups = new HashMap<>();
        for (List<String> row : Tsv.rows(folder + "paradigms.tsv", 3)) {
            if (row.get(0).equals(GROUP)) {
                groups.put(row.get(1), row);
            } else {
                dictionary.addType(row, groups.get(row.get(1)));
            }
        }
        Tsv.rows(folder + "dictionary.tsv", 2)
                .forEach(row -> dictionary.types.computeIfAbsent(row.get(1), word -> new HashSet<>(2)).add(row.get(0).intern()));
        return dictionary;
    }

    private void addType(List<String> row, List<String> group) {
        String base = ending(row.get(2));
        for (int i = 3; i < row.size(); i++) {
            for (String ending : row.get(i).split(",")) {
                if (!ending.equals(NO_FORM)) {
                    readings.computeIfAbsent(ending(ending), key -> new LinkedHashMap<>()).computeIfAbsent(base, key -> new ArrayList<>())
                            .add(new Reading(row.get(0), group.get(1) + ":" + group.get(i - 1)));
                }
            }
        }
    }

    private static String ending(String column) {
        return column.equals(EMPTY) ? "" : column;
    }

    @Override
    public List<Analysis> analyses(String form) {
        List<Analysis> analyses = new ArrayList<>();
        for (int stem = form.length(); stem >= 0; stem--) {
            String start = form.substring(0, stem);
            readings.getOrDefault(form.substring(stem), Map.of()).forEach((base, slots) -> {
                Set<String> known = types.getOrDefault(start + base, Set.of());
                slots.stream().filter(slot -> known.contains(slot.type()))
                        .forEach(slot -> analyses.add(new Analysis(start + base, slot.tag())));
            });
        }
        return analyses;
    }
}
