package org.vestnik.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How claims of a type are drawn as edges.
 *
 * @param type such as {@code ACCUSES}
 */
public record Relation(String type, Shape shape) {

    /** From whom to whom an edge goes. */
    public enum Shape {
        TO_RECIPIENTS, TO_INSTRUMENTS, BETWEEN_ACTORS
    }

    private static final String SOURCE = "ontology/relations.yaml";

    public Relation {
        if (!type.matches("[A-Z]+(_[A-Z]+)*")) {
            throw new IllegalStateException(SOURCE + ": '" + type + "' is no type; one is capital letters with _ between words");
        }
    }

    /** All types of claims, sorted. */
    public static List<Relation> all() {
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
            return new Relation(type, Shape.BETWEEN_ACTORS);
        }
        Object object = properties.get("object");
        if (object != null && !object.equals("instruments")) {
            throw new IllegalStateException(SOURCE + ": " + type + " has the object '" + object + "'; it takes instruments, or none said");
        }
        return new Relation(type, object == null ? Shape.TO_RECIPIENTS : Shape.TO_INSTRUMENTS);
    }

    /**
     * Parameters of templates that know edges by their shape, such as {@code project/edges}.
     *
     * @param among ids of the entities whose edges are meant, null for all
     */
    public static Map<String, Object> parameters(List<Relation> relations, List<String> among) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("among", among);
        parameters.put("types", relations.stream().map(Relation::type).toList());
        parameters.put("toRecipients", types(relations, Shape.TO_RECIPIENTS));
        parameters.put("toInstruments", types(relations, Shape.TO_INSTRUMENTS));
        parameters.put("betweenActors", types(relations, Shape.BETWEEN_ACTORS));
        return parameters;
    }

    private static List<String> types(List<Relation> relations, Shape shape) {
        return relations.stream().filter(relation -> relation.shape == shape).map(Relation::type).toList();
    }
}
