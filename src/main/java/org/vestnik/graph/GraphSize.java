package org.vestnik.graph;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** How large a graph is, housekeeping aside. */
public record GraphSize(long nodes, long relationships, long articles) {

    public static GraphSize of(GraphDatabase graph) {
        try (Session session = graph.session()) {
            return session.executeRead(transaction -> {
                Record row = transaction.run(CypherFile.read("check/count-all").text()).single();
                return new GraphSize(row.get("nodes").asLong(), row.get("relationships").asLong(), row.get("articles").asLong());
            });
        }
    }
}
