package org.vestnik.graph;

import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Session;

/** Whether a graph knows an entity. */
public final class EntityLookup {

    private EntityLookup() {
    }

    /** @param id of an entity, or of one for which another stands */
    public static boolean has(GraphDatabase graph, String id) {
        return standing(graph, id).isPresent();
    }

    /** The id of the entity that stands for an id, most often itself; empty if the graph knows neither. */
    public static Optional<String> standing(GraphDatabase graph, String id) {
        try (Session session = graph.session()) {
            return session.executeRead(transaction -> transaction.run(CypherFile.read("check/standing").text(), Map.of("id", id))
                    .stream().findFirst().map(row -> row.get("id").asString()));
        }
    }
}
