package org.vestnik.graph;

import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** What the database says it is, such as {@code 5.26.30} and {@code community}. */
public record ServerVersion(String number, String edition) {

    public static ServerVersion of(GraphDatabase graph) {
        try (Session session = graph.session()) {
            Record row = session.run(CypherFile.read("check/version").text()).single();
            return new ServerVersion(row.get("number").asString(), row.get("edition").asString());
        }
    }
}
