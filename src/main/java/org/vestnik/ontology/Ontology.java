package org.vestnik.ontology;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.resource.Yaml;

/** The types of claims, read from {@code ontology/relations.yaml}. */
public final class Ontology {

    private static final String RESOURCE = "ontology/relations.yaml";

    private final SortedMap<String, RelationType> relations = new TreeMap<>();

    private Ontology() {
    }

    public static Ontology read() {
        Ontology ontology = new Ontology();
        Yaml.map(Yaml.load(RESOURCE), RESOURCE).forEach((name, node) -> {
            Map<String, Object> body = Yaml.map(node, name);
            Yaml.allow(body, RESOURCE + " " + name, Set.of("symmetric", "object", "distinct", "charge", "plover", "meaning"));
            ontology.relations.put(name, new RelationType(name, is(body, "symmetric"), is(body, "distinct"), is(body, "charge"),
                    Yaml.text(body, "plover", ""), Yaml.text(body, "meaning", "")));
        });
        return ontology;
    }

    private static boolean is(Map<String, Object> body, String property) {
        return Boolean.parseBoolean(Yaml.text(body, property, "false"));
    }

    /** All types by name. */
    public SortedMap<String, RelationType> relations() {
        return relations;
    }

    /** @throws IllegalArgumentException if no such type is listed */
    public RelationType relation(String name) {
        RelationType relation = relations.get(name);
        if (relation == null) {
            throw new IllegalArgumentException("'" + name + "' is no relation type of " + RESOURCE);
        }
        return relation;
    }
}
