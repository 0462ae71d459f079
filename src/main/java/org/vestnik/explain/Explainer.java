package org.vestnik.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;
import org.vestnik.error.UserException;
import org.vestnik.explain.EntityExplanation.NameForm;
import org.vestnik.graph.CypherFile;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.Relation;
import org.vestnik.query.DatabaseFailure;

/** Tells why something stands in a graph, from what the graph keeps of its articles. Safe for use by several threads. */
public final class Explainer {

    /** What may be explained, to be told to whoever names something else. */
    public static final String ACCEPTED = "it takes the id of an entity or of a claim, or an edge written FROM/TYPE/TO "
            + "such as state-kp/SUPPLIES/state-ru";

    private static final Pattern EDGE = Pattern.compile("(?<from>.+)/(?<type>[A-Z_]+)/(?<to>.+)");
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int MOST_CLAIMS = 100;

    private final GraphDatabase graph;

    public Explainer(GraphDatabase graph) {
        this.graph = graph;
    }

    /**
     * @param id of an entity or claim, or an edge as {@code FROM/TYPE/TO}
     * @return empty if the graph has no such thing
     * @throws UserException if the database cannot be reached or does not answer in time
     */
    public Optional<Explanation> explain(String id) {
        SessionConfig reading = SessionConfig.builder().withDatabase(graph.database()).withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = graph.driver().session(reading)) {
            return session.executeRead(transaction -> explain(transaction, id), TransactionConfig.builder().withTimeout(TIMEOUT).build());
        } catch (Neo4jException failure) {
            throw DatabaseFailure.of(failure, "why '" + id + "' is there", TIMEOUT);
        }
    }

    private static Optional<Explanation> explain(TransactionContext transaction, String id) {
        Matcher edge = EDGE.matcher(id);
        Optional<Explanation> found = entity(transaction, id).map(Explanation.class::cast)
                .or(() -> claims(transaction, List.of(id)).stream().findFirst());
        return found.isEmpty() && edge.matches()
                ? edge(transaction, edge.group("from"), edge.group("type"), edge.group("to")).map(Explanation.class::cast) : found;
    }

    private static Optional<EntityExplanation> entity(TransactionContext transaction, String id) {
        return run(transaction, "entity", Map.of("id", id)).stream().findFirst().map(row -> {
            String entity = row.get("id").asString();
            List<NameForm> names = run(transaction, "names", Map.of("id", entity)).stream()
                    .map(name -> new NameForm(name.get("form").asString(), name.get("language").asString(), name.get("readAs").asString(),
                            name.get("reason").asString(), name.get("articles").asList(value -> value.asString()))).toList();
            return new EntityExplanation(entity, row.get("type").asString(), row.get("name").asString(), row.get("known").asBoolean(false),
                    row.get("sameAs").asList(value -> value.asString()), row.get("sameBecause").asList(value -> value.asString()), names);
        });
    }

    private static Optional<EdgeExplanation> edge(TransactionContext transaction, String from, String type, String to) {
        Map<String, Object> parameters = new HashMap<>(Relation.parameters(Relation.all(), null));
        parameters.putAll(Map.of("from", from, "type", type, "to", to, "limit", MOST_CLAIMS + 1));
        List<Record> edges = run(transaction, "edge", parameters);
        if (edges.isEmpty()) {
            return Optional.empty();
        }
        Record first = edges.get(0);
        parameters.putAll(Map.of("from", first.get("from").asString(), "to", first.get("to").asString()));
        List<String> ids = run(transaction, "edge-statements", parameters).stream().map(row -> row.get("id").asString()).toList();
        return Optional.of(new EdgeExplanation(first.get("from").asString(), first.get("fromName").asString(), type,
                first.get("to").asString(), first.get("toName").asString(),
                edges.stream().map(row -> StatementRow.plain(row.get("counts"))).toList(),
                claims(transaction, ids.subList(0, Math.min(ids.size(), MOST_CLAIMS))), ids.size() > MOST_CLAIMS));
    }

    private static List<ClaimExplanation> claims(TransactionContext transaction, List<String> ids) {
        List<ClaimExplanation> claims = new ArrayList<>();
        run(transaction, "statements", Map.of("ids", ids)).forEach(row -> claims.add(new StatementRow(row).explanation()));
        return claims;
    }

    private static List<Record> run(TransactionContext transaction, String file, Map<String, Object> parameters) {
        return transaction.run(CypherFile.read("explain/" + file).text(), parameters).list();
    }
}
