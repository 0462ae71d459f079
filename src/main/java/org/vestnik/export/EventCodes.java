package org.vestnik.export;

import java.util.Map;
import java.util.TreeMap;
import org.vestnik.resource.Tsv;
import org.vestnik.resource.Yaml;

/**
 * Event classes of PLOVER and CAMEO by our types of claims, from {@code ontology/relations.yaml}, {@code cameo.tsv} and
 * {@code auxiliaries.tsv}.
 */
final class EventCodes {

    /**
     * What the codebooks call a type of claim.
     *
     * @param quad 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
     */
    record Code(String plover, String cameo, String name, int quad) {
    }

    private static final String RELATIONS = "ontology/relations.yaml";

    private final Map<String, Code> byType = new TreeMap<>();
    private final Map<String, String> auxiliaries = new TreeMap<>();

    private EventCodes() {
    }

    static EventCodes read() {
        EventCodes codes = new EventCodes();
        Map<String, Object> relations = Yaml.map(Yaml.load(RELATIONS), RELATIONS);
        Tsv.rows("ontology/cameo.tsv", 4).forEach(row -> codes.byType.put(row.get(0),
                new Code(Yaml.text(Yaml.map(relations.get(row.get(0)), row.get(0)), "plover", ""), row.get(1), row.get(2), Integer.parseInt(row.get(3)))));
        Tsv.rows("ontology/auxiliaries.tsv", 2).forEach(row -> codes.auxiliaries.put(row.get(0), row.get(1)));
        return codes;
    }

    /** @throws IllegalStateException if the table lacks the type */
    Code of(String type) {
        Code code = byType.get(type);
        if (code == null) {
            throw new IllegalStateException("ontology/cameo.tsv has no line for " + type);
        }
        return code;
    }

    /** PLOVER's auxiliary mode, empty for what is said as fact. */
    String auxiliary(String mode) {
        return auxiliaries.getOrDefault(mode, "");
    }
}
