package org.vestnik.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.vestnik.claim.Reading;

/**
 * Writes readings, several articles a transaction and each article in one, so that a graph holds whole articles whenever the
 * power fails. What an earlier reading of the same article said goes in the same transaction. Safe for use by several threads,
 * which then wait for each other. {@link #close()} writes what is left; afterwards the {@link Projector} has work.
 */
public final class GraphWriter implements AutoCloseable {

    /** Smaller transactions are slower, much larger ones only take memory. */
    private static final int ROWS = 2000;

    private final GraphDatabase graph;
    private final String version;
    private final Map<String, ArticleMark> marks;
    private final Map<String, GraphDelta> pending = new HashMap<>();
    private int pendingRows;

    /** @param version of the pipeline that makes the readings */
    public GraphWriter(GraphDatabase graph, String version) {
        this.graph = graph;
        this.version = version;
        this.marks = marks(graph);
    }

    /** What became of a reading that was handed in. */
    public enum Outcome {
        /** The graph had no such article. */
        NEW,
        /** The graph had it with the same bytes, read by the same version: nothing to do. */
        UNCHANGED,
        /** The graph had it with other bytes or read by another version: what it said is replaced. */
        CHANGED
    }

    /** Whether the graph has this article, with these bytes, as this version reads it. */
    public synchronized boolean has(String article, String sha256) {
        return new ArticleMark(sha256, version).equals(marks.get(article));
    }

    /** Takes a reading; it is in the graph at {@link #close()} at the latest. */
    public synchronized Outcome add(Reading reading) {
        String id = reading.article().id();
        ArticleMark before = marks.put(id, new ArticleMark(reading.article().sha256(), version));
        if (marks.get(id).equals(before)) {
            return Outcome.UNCHANGED;
        }
        GraphDelta delta = GraphDelta.of(reading, version);
        pending.put(id, delta);
        pendingRows += delta.size();
        if (pendingRows >= ROWS) {
            flush();
        }
        return before == null ? Outcome.NEW : Outcome.CHANGED;
    }

    @Override
    public synchronized void close() {
        flush();
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        List<GraphDelta> batch = new ArrayList<>(pending.values());
        try (Session session = graph.session()) {
            session.executeWriteWithoutResult(transaction -> write(transaction, batch));
        }
        pending.clear();
        pendingRows = 0;
    }

    private static void write(TransactionContext transaction, Collection<GraphDelta> batch) {
        for (MergeStep step : MergeStep.ALL) {
            transaction.run(step.cypher(), Map.of("rows", step.parameters(batch))).consume();
        }
    }

    private static Map<String, ArticleMark> marks(GraphDatabase graph) {
        Map<String, ArticleMark> marks = new HashMap<>();
        try (Session session = graph.session()) {
            session.executeRead(transaction -> {
                for (Record row : transaction.run(CypherFile.read("check/articles-read").text()).list()) {
                    marks.put(row.get("id").asString(),
                            new ArticleMark(row.get("sha256").asString(), row.get("readBy").asString()));
                }
                return marks;
            });
        }
        return marks;
    }

    private record ArticleMark(String sha256, String readBy) {
    }
}
