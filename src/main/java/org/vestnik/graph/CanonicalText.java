package org.vestnik.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes values of Neo4j so that equal values, and no others, give equal text: keys sorted, lengths said, kinds told apart. */
final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    static String of(Object value) {
        CanonicalText canonical = new CanonicalText();
        canonical.add(value);
        return canonical.text.toString();
    }

    private void add(Object value) {
        if (value instanceof Map<?, ?> map) {
            TreeMap<String, Object> sorted = new TreeMap<>();
            map.forEach((key, entry) -> sorted.put((String) key, entry));
            text.append('{');
            sorted.forEach((key, entry) -> {
                add(key);
                add(entry);
            });
            text.append('}');
        } else if (value instanceof List<?> list) {
            text.append('[');
            list.forEach(this::add);
            text.append(']');
        } else {
            String written = String.valueOf(value);
            text.append(value == null ? "null" : value.getClass().getSimpleName()).append(' ').append(written.length())
                    .append(' ').append(written);
        }
    }
}
