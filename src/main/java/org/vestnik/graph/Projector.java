package org.vestnik.graph;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;

/**
 * Makes all that follows from what articles say: names of unknown things, copies, offices held, and the edges between entities.
 * The result depends on the articles in the graph alone, not on what the projections were before.
 */
public final class Projector {

    private final GraphDatabase graph;

    public Projector(GraphDatabase graph) {
        this.graph = graph;
    }

    /** Does nothing where nothing was written since the last time. */
    public void refresh() {
        try (Session session = graph.session()) {
            boolean stale = session.executeRead(transaction ->
                    transaction.run(CypherFile.read("check/stale").text()).single().get("stale").asBoolean());
            if (!stale) {
                return;
            }
            run(session, CypherFile.read("project/orphans").statements(), Map.of());
            run(session, CypherFile.read("project/unknown-entities").statements(), Map.of());
            run(session, CypherFile.read("project/copies").statements(),
                    Map.of("rows", new CopyFinder(graph).find().stream().map(Copy::parameters).toList()));
            run(session, CypherFile.read("project/offices").statements(), Map.of());
            for (Relation relation : Relation.all()) {
                run(session, relation.statements(), Map.of());
            }
            run(session, CypherFile.read("check/fresh").statements(), Map.of());
        }
    }

    private static void run(Session session, List<String> statements, Map<String, Object> parameters) {
        session.executeWriteWithoutResult(transaction ->
                statements.forEach(statement -> transaction.run(statement, parameters).consume()));
    }
}
