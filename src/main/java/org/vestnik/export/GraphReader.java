package org.vestnik.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.vestnik.query.DatabaseFailure;
import org.vestnik.query.PlainValue;

/**
 * Reads a graph out, in an order that depends on what it holds alone: by kind and id. It goes page by page along the index of the
 * ids, so memory does not grow with the graph.
 */
public final class GraphReader {

    private static final int PAGE = 1000;
    /** Articles come with their text and all that they say. */
    private static final int ARTICLES = 200;

    private final Driver driver;
    private final String database;
    private final Selection selection;
    private final GraphProgress progress;

    /** Of the whole graph, telling nobody. */
    public GraphReader(Driver driver, String database) {
        this(driver, database, Selection.ALL, GraphProgress.SILENT);
    }

    public GraphReader(Driver driver, String database, Selection selection, GraphProgress progress) {
        this.driver = driver;
        this.database = database;
        this.selection = selection;
        this.progress = progress;
    }

    /** Hands nodes and relationships to the sink, as they are. */
    public void read(GraphSink sink) {
        reading(transaction -> {
            sink.begin(properties(transaction, "node-properties"), properties(transaction, "relationship-properties"));
            for (NodeKind kind : NodeKind.values()) {
                eachOf(transaction, kind, PAGE, "nodes", row -> node(kind, row, sink));
            }
            for (NodeKind kind : NodeKind.values()) {
                eachOf(transaction, kind, PAGE, "relationships", row -> edges(kind, row, sink));
            }
            sink.end();
        });
    }

    /** Hands the evidence to the sink: things, outlets, then each article with its claims, offices and mentions. */
    public void read(EvidenceSink sink) {
        reading(transaction -> {
            sink.begin();
            eachOf(transaction, NodeKind.ENTITY, PAGE, "things", row -> {
                sink.thing(EvidenceRows.thing(row));
                progress.done(1);
            });
            eachOf(transaction, NodeKind.PUBLISHER, PAGE, "publishers", row -> {
                sink.outlet(EvidenceRows.outlet(row));
                progress.done(1);
            });
            eachOf(transaction, NodeKind.ARTICLE, ARTICLES, "articles", row -> {
                Report report = EvidenceRows.report(row, selection);
                sink.report(report);
                progress.done(report.size());
            });
            sink.end();
        });
    }

    private void reading(Consumer<ReadingTransaction> work) {
        try (ReadingTransaction transaction = new ReadingTransaction(driver, database)) {
            progress.begin(size(transaction));
            work.accept(transaction);
        } catch (Neo4jException failure) {
            throw DatabaseFailure.of(failure, "the export", ReadingTransaction.TIMEOUT);
        }
    }

    /** Of a selection the nodes alone, since counting its relationships is as much work as reading them. */
    private long size(ReadingTransaction transaction) {
        long[] size = {0};
        for (NodeKind kind : NodeKind.values()) {
            if (selection.isAll()) {
                transaction.each("node-count", kind, Map.of(), row -> size[0] += row.get("size").asLong());
            } else {
                size[0] += selection.ids(kind).size();
            }
        }
        if (selection.isAll()) {
            transaction.each("relationship-count", Map.of(), row -> size[0] += row.get("size").asLong());
        }
        return size[0];
    }

    private static List<GraphProperty> properties(ReadingTransaction transaction, String query) {
        Map<String, String> types = new TreeMap<>();
        transaction.each(query, Map.of(), row -> types.merge(row.get("key").asString(), PropertyType.ofCypher(row.get("type").asString()),
                (one, other) -> one.equals(other) ? one : PropertyType.common(one, other)));
        List<GraphProperty> properties = new ArrayList<>();
        types.forEach((name, type) -> properties.add(new GraphProperty(name, type)));
        return properties;
    }

    /** Asks for all of a kind that are selected, a page of ids at a time. */
    private void eachOf(ReadingTransaction transaction, NodeKind kind, int size, String query, Consumer<Record> consumer) {
        String last = "";
        for (List<String> ids = page(transaction, kind, last, size); !ids.isEmpty(); ids = page(transaction, kind, last, size)) {
            transaction.each(query, kind, Map.of("ids", ids), consumer);
            last = ids.get(ids.size() - 1);
        }
    }

    private List<String> page(ReadingTransaction transaction, NodeKind kind, String after, int size) {
        if (!selection.isAll()) {
            return selection.ids(kind).tailSet(after, false).stream().limit(size).toList();
        }
        List<String> ids = new ArrayList<>(size);
        transaction.each("ids", kind, Map.of("after", after, "limit", size), row -> ids.add(row.get("id").asString()));
        return ids;
    }

    private void node(NodeKind kind, Record row, GraphSink sink) {
        sink.node(new GraphNode(kind.key(row.get("id").asString()), row.get("labels").asList(Value::asString), map(row.get("properties"))));
        progress.done(1);
    }

    private void edges(NodeKind kind, Record row, GraphSink sink) {
        String start = kind.key(row.get("id").asString());
        int count = 0;
        for (Value edge : row.get("edges").values()) {
            NodeKind endKind = NodeKind.ofLabel(edge.get("kind").asString());
            String end = edge.get("end").asString();
            if (selection.holds(endKind, end)) {
                sink.edge(new GraphEdge(start, edge.get("type").asString(), endKind.key(end), map(edge.get("properties"))));
                count++;
            }
        }
        progress.done(count);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Value value) {
        return (Map<String, Object>) PlainValue.of(value);
    }
}
