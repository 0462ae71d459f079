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
        return find(graph, id, false).isPresent();
    }

    /** The id of the entity that stands for an id or a Wikidata item ({@code Q423}), most often itself; empty if the graph knows neither. */
    public static Optional<String> standing(GraphDatabase graph, String id) {
        return find(graph, id, true);
    }

    private static Optional<String> find(GraphDatabase graph, String id, boolean items) {
        try (Session session = graph.session()) {
            return session.executeRead(transaction -> transaction.run(CypherFile.read("check/standing").text(), Map.of("id", id, "items", items))
                    .stream().findFirst().map(row -> row.get("id").asString()));
        }
    }
}
