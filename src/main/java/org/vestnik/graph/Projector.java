package org.vestnik.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.vestnik.resolve.Identities;
import org.vestnik.resolve.Likeness;

/**
 * Makes all that follows from what articles say and what analysts judge: who stands for whom, by judgement and by likeness, names of
 * unknown things, copies, offices held, and the edges between entities. The result depends on the articles in the graph and the judgements alone, not on
 * what the projections were before.
 */
public final class Projector {

    private final GraphDatabase graph;
    private final Identities identities;

    /** @param identities by all judgements: those that the graph follows and these do not hold are taken back */
    public Projector(GraphDatabase graph, Identities identities) {
        this.graph = graph;
        this.identities = identities;
    }

    /** All of it where articles were written since the last time, else what changed judgements touch, in one transaction. */
    public void refresh() {
        try (Session session = graph.session()) {
            boolean stale = session.executeRead(transaction ->
                    transaction.run(CypherFile.read("check/stale").text()).single().get("stale").asBoolean());
            if (stale) {
                all(session);
            } else {
                session.executeWriteWithoutResult(this::touched);
            }
        }
    }

    private void all(Session session) {
        session.executeWriteWithoutResult(transaction -> new IdentityProjection(identities.with(found(transaction))).apply(transaction));
        session.executeWriteWithoutResult(transaction -> entities(transaction, null));
        List<Map<String, Object>> copies = new CopyFinder(graph).find().stream().map(Copy::parameters).toList();
        session.executeWriteWithoutResult(transaction -> run(transaction, "project/copies", Map.of("rows", copies)));
        session.executeWriteWithoutResult(transaction -> run(transaction, "project/offices", among(null)));
        session.executeWriteWithoutResult(transaction ->
                run(transaction, "project/edges-remove", Relation.parameters(Relation.all(), null)));
        for (Relation relation : Relation.all()) {
            session.executeWriteWithoutResult(transaction ->
                    run(transaction, "project/edges", Relation.parameters(List.of(relation), null)));
        }
        session.executeWriteWithoutResult(transaction -> run(transaction, "check/fresh", Map.of()));
    }

    private void touched(TransactionContext transaction) {
        SortedSet<String> touched = new IdentityProjection(identities.with(kept(transaction))).apply(transaction);
        if (touched.isEmpty()) {
            return;
        }
        List<String> among = List.copyOf(touched);
        entities(transaction, among);
        run(transaction, "project/offices", among(among));
        run(transaction, "project/edges-remove", Relation.parameters(Relation.all(), among));
        run(transaction, "project/edges", Relation.parameters(Relation.all(), among));
    }

    private static List<Likeness> found(TransactionContext transaction) {
        List<Likeness> found = LikenessFinder.find(transaction);
        transaction.run(CypherFile.read("identity/02-keep").text(), Map.of("left", found.stream().map(Likeness::left).toList(),
                "right", found.stream().map(Likeness::right).toList(), "reason", found.stream().map(Likeness::reason).toList())).consume();
        return found;
    }

    private static List<Likeness> kept(TransactionContext transaction) {
        return transaction.run(CypherFile.read("identity/03-kept").text()).list(row ->
                new Likeness(row.get("left").asString(), row.get("right").asString(), row.get("reason").asString()));
    }

    private static void entities(TransactionContext transaction, List<String> among) {
        run(transaction, "project/orphans", among(among));
        run(transaction, "project/unknown-entities", among(among));
    }

    private static Map<String, Object> among(List<String> ids) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("among", ids);
        return parameters;
    }

    private static void run(TransactionContext transaction, String file, Map<String, Object> parameters) {
        CypherFile.read(file).statements().forEach(statement -> transaction.run(statement, parameters).consume());
    }
}
