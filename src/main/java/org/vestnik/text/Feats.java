package org.vestnik.text;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** Morphological features of Universal Dependencies, sorted by name. */
public record Feats(SortedMap<String, String> values) {

    public static final Feats NONE = new Feats(new TreeMap<>());

    public Feats {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /**
     * Reads the notation of CoNLL-U.
     *
     * @param notation such as {@code Case=Nom|Number=Sing}, or {@code _} for none
     */
    public static Feats parse(String notation) {
        if (notation.isEmpty() || notation.equals("_")) {
            return NONE;
        }
        SortedMap<String, String> values = new TreeMap<>();
        for (String pair : notation.split("\\|")) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("a feature is Name=Value, not '" + pair + "'");
            }
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return new Feats(values);
    }

    /** The value, or an empty string when the feature is absent. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(text.isEmpty() ? "" : "|").append(name).append('=').append(value));
        return text.isEmpty() ? "_" : text.toString();
    }
}
