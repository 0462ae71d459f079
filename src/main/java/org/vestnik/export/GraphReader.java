package org.vestnik.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.Neo4jException;
import org.vestnik.query.DatabaseFailure;
import org.vestnik.query.PlainValue;

/** Reads the whole graph out, in an order that depends on what it holds alone. */
public final class GraphReader {

    private static final String FOLDER = "cypher/export/";
    private static final Duration TIMEOUT = Duration.ofHours(1);

    private final Driver driver;
    private final String database;

    public GraphReader(Driver driver, String database) {
        this.driver = driver;
        this.database = database;
    }

    /** Hands everything to the sink. */
    public void read(GraphSink sink) {
        SessionConfig reading = SessionConfig.builder().withDatabase(database).withDefaultAccessMode(AccessMode.READ).build();
        try (Session session = driver.session(reading);
                Transaction transaction = session.beginTransaction(TransactionConfig.builder().withTimeout(TIMEOUT).build())) {
            sink.nodeProperties(properties(transaction, "node-properties"));
            each(transaction, "nodes", row -> sink.node(new GraphNode(row.get("id").asString(),
                    row.get("labels").asList(Value::asString), map(row.get("properties")))));
            sink.edgeProperties(properties(transaction, "relationship-properties"));
            each(transaction, "relationships", row -> sink.edge(new GraphEdge(row.get("start").asString(),
                    row.get("type").asString(), row.get("end").asString(), map(row.get("properties")))));
        } catch (Neo4jException failure) {
            throw DatabaseFailure.of(failure, "the export of the whole graph", TIMEOUT);
        }
    }

    private static List<GraphProperty> properties(Transaction transaction, String query) {
        Map<String, String> types = new TreeMap<>();
        each(transaction, query, row -> types.merge(row.get("key").asString(), PropertyType.ofCypher(row.get("type").asString()),
                (one, other) -> one.equals(other) ? one : PropertyType.common(one, other)));
        List<GraphProperty> properties = new ArrayList<>();
        types.forEach((name, type) -> properties.add(new GraphProperty(name, type)));
        return properties;
    }

    private static void each(Transaction transaction, String query, Consumer<Record> consumer) {
        transaction.run(text(query)).forEachRemaining(consumer);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Value value) {
        return (Map<String, Object>) PlainValue.of(value);
    }

    private static String text(String query) {
        String location = FOLDER + query + ".cypher";
        try (InputStream stream = GraphReader.class.getClassLoader().getResourceAsStream(location)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + location);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
