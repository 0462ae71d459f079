package org.vestnik.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How claims of a type are drawn as edges.
 *
 * @param type     such as {@code ACCUSES}
 * @param template file of {@code cypher/project}, without its ending
 */
record Relation(String type, String template) {

    private static final String SOURCE = "ontology/relations.yaml";
    private static final String PLACEHOLDER = "RELATION";

    Relation {
        if (!type.matches("[A-Z]+(_[A-Z]+)*")) {
            throw new IllegalStateException(SOURCE + ": '" + type + "' is no type; one is capital letters with _ between words");
        }
    }

    /** All types of claims, sorted. */
    static List<Relation> all() {
        try (InputStream stream = Relation.class.getClassLoader().getResourceAsStream(SOURCE)) {
            Map<?, ?> types = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
            return types.entrySet().stream().map(entry -> of((String) entry.getKey(), (Map<?, ?>) entry.getValue()))
                    .sorted((one, other) -> one.type.compareTo(other.type)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Relation of(String type, Map<?, ?> properties) {
        if (Boolean.TRUE.equals(properties.get("symmetric"))) {
            return new Relation(type, "edges-between-actors");
        }
        Object object = properties.get("object");
        return new Relation(type, "edges-to-" + (object == null ? "recipients" : object));
    }

    /** The template's statements with this type in place of the one they are written with. */
    List<String> statements() {
        return CypherFile.read("project/" + template).statements().stream()
                .map(statement -> statement.replace(PLACEHOLDER, type)).toList();
    }
}
