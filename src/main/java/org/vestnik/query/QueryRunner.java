package org.vestnik.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.vestnik.error.UserException;

/** Asks the database, in sessions that cannot write. Safe for use by several threads. */
public final class QueryRunner {

    private final Driver driver;
    private final String database;
    private final Duration timeout;

    /** @param timeout after which the database gives up an answer */
    public QueryRunner(Driver driver, String database, Duration timeout) {
        this.driver = Objects.requireNonNull(driver, "driver is null");
        this.database = Objects.requireNonNull(database, "database is null");
        this.timeout = Objects.requireNonNull(timeout, "timeout is null");
    }

    /** The answer held whole. */
    public ResultTable table(Question question, Window window) {
        ResultTable.Collector collector = new ResultTable.Collector();
        run(question, window, collector);
        return collector.table();
    }

    /**
     * Hands the answer to the sink as it comes.
     *
     * @throws UserException if the database cannot be reached, or does not answer in time, or refuses the statement
     */
    public void run(Question question, Window window, TableSink sink) {
        SessionConfig reading = SessionConfig.builder().withDatabase(database).withDefaultAccessMode(AccessMode.READ).build();
        TransactionConfig bounded = TransactionConfig.builder().withTimeout(timeout).build();
        // Not a managed transaction: its retries would hand the sink rows twice.
        try (Session session = driver.session(reading); Transaction transaction = session.beginTransaction(bounded)) {
            Result result = transaction.run(question.template().cypher(), Map.of(QueryTemplate.GIVEN, question.parameters()));
            checkColumns(question.template(), result.keys());
            sink.begin(question.template().columns());
            sink.end(handOn(result, window, sink));
        } catch (Neo4jException failure) {
            throw DatabaseFailure.of(failure, "template '" + question.template().name() + "'", timeout);
        }
    }

    private static boolean handOn(Result result, Window window, TableSink sink) {
        long position = 0;
        while (result.hasNext()) {
            if (position - window.offset() >= window.limit()) {
                return true;
            }
            Record row = result.next();
            if (position++ >= window.offset()) {
                sink.row(values(row));
            }
        }
        return false;
    }

    private static List<Object> values(Record row) {
        List<Object> values = new ArrayList<>(row.size());
        row.values().forEach(value -> values.add(PlainValue.of(value)));
        return values;
    }

    private static void checkColumns(QueryTemplate template, List<String> keys) {
        List<String> promised = template.columns().stream().map(Column::name).toList();
        if (!promised.equals(keys)) {
            throw UserException.failure("the query template '" + template.name() + "' promises the columns " + promised
                    + " in its header and returns " + keys + "; make the two agree");
        }
    }
}
