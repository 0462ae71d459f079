package org.vestnik.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/**
 * What a graph holds, counted; maps are sorted by key.
 *
 * @param labels        nodes per label
 * @param relationships relationships per type
 * @param languages     articles per language
 * @param claims        claims per type
 */
public record GraphSummary(Map<String, Long> labels, Map<String, Long> relationships, Map<String, Long> languages,
        Map<String, Long> claims) {

    public static GraphSummary of(GraphDatabase graph) {
        try (Session session = graph.session()) {
            return session.executeRead(transaction -> new GraphSummary(
                    counts(transaction.run(CypherFile.read("check/count-labels").text()).list()),
                    counts(transaction.run(CypherFile.read("check/count-relationships").text()).list()),
                    counts(transaction.run(CypherFile.read("check/count-languages").text()).list()),
                    counts(transaction.run(CypherFile.read("check/count-claims").text()).list())));
        }
    }

    private static Map<String, Long> counts(Iterable<Record> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put(row.get("name").asString(), row.get("count").asLong()));
        return counts;
    }
}
