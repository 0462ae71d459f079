package org.vestnik.graph;

import java.text.Normalizer;
import java.util.Map;

/** An outlet; its name is its key, since nothing else is known of it. */
record PublisherRow(String name) implements Row {

    static PublisherRow of(String name) {
        return new PublisherRow(normal(name));
    }

    /** The name with its spaces made single and its characters composed. */
    static String normal(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of("id", name, "name", name);
    }
}
