package org.vestnik.graph;

import java.util.Map;
import org.neo4j.driver.Session;

/** Whether a graph knows an entity. */
public final class EntityLookup {

    private EntityLookup() {
    }

    /** @param id of an entity, or of one for which another stands by judgement */
    public static boolean has(GraphDatabase graph, String id) {
        try (Session session = graph.session()) {
            return session.executeRead(transaction ->
                    transaction.run(CypherFile.read("check/entity").text(), Map.of("id", id)).single().get("here").asBoolean());
        }
    }
}
