package org.vestnik.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.vestnik.query.StatementRefused.Reason;

/**
 * Runs an analyst's own Cypher: in a session that cannot write, after {@link ReadingGuard} has seen its words and its plan, within
 * {@link StatementLimits}. Safe for use by several threads.
 *
 * <p>A statement runs in a thread of this class and the caller waits for no longer than the limit. Neo4j looks at the clock between
 * rows, so a single expression that loops for hours runs on after that; it keeps one of the few places, which is all that it can take.
 */
public final class StatementRunner {

    /** Neo4j looks for late transactions every two seconds. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    /** To EXPLAIN takes as long as to run a small statement. */
    private static final int REMEMBERED = 500;

    /** How long to wait for a place. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Driver driver;
    private final SessionConfig reading;
    private final StatementLimits limits;
    private final ReadingGuard guard = new ReadingGuard();

    /** Statements whose plan was seen to read; what a plan does follows from the statement, whatever its parameters hold. */
    private final Set<String> explained = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));
    private final Semaphore places;
    private final ExecutorService threads = Executors.newCachedThreadPool(StatementRunner::daemon);

    public StatementRunner(Driver driver, String database, StatementLimits limits) {
        this.driver = driver;
        this.reading = SessionConfig.builder().withDatabase(database).withDefaultAccessMode(AccessMode.READ).build();
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
    }

    /**
     * @param parameters plain values
     * @param rows       to give at most; the limits may allow fewer
     * @throws StatementRefused                     if the statement does more than read, or takes more than the limits allow
     * @throws org.vestnik.error.UserException if the database cannot be reached
     */
    public ResultTable table(String statement, Map<String, Object> parameters, long rows) {
        if (statement.length() > limits.length()) {
            throw new StatementRefused(Reason.TOO_LARGE, "the statement has " + statement.length() + " characters; "
                    + limits.length() + " are allowed", null);
        }
        guard.checkWords(statement);
        return inTime(() -> run(statement, parameters, Math.min(rows, limits.rows())));
    }

    private ResultTable inTime(Callable<ResultTable> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new StatementRefused(Reason.BUSY, limits.atOnce() + " statements run already, which is all that may; try again later", null);
            }
            return threads.submit(() -> {
                try {
                    return work.call();
                } finally {
                    places.release();
                }
            }).get(limits.time().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw tooSlow(late);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw tooSlow(stopped);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Neo4jException told) {
                throw refusal(told);
            }
            throw failure.getCause() instanceof RuntimeException told ? told : new IllegalStateException(failure.getCause());
        }
    }

    private ResultTable run(String statement, Map<String, Object> parameters, long rows) {
        TransactionConfig bounded = TransactionConfig.builder().withTimeout(limits.time()).build();
        try (Session session = driver.session(reading)) {
            if (!explained.contains(statement)) {
                guard.checkPlan(session.run("EXPLAIN " + statement, parameters, bounded).consume());
                explained.add(statement);
            }
            return table(session.run(statement, parameters, bounded), rows);
        }
    }

    private ResultTable table(Result result, long limit) {
        List<Column> columns = result.keys().stream()
                .map(key -> new Column(key.isBlank() ? "?" : key, ParameterType.STRING, "as the statement returns it")).toList();
        List<List<Object>> rows = new ArrayList<>();
        long characters = 0;
        while (rows.size() < limit && result.hasNext()) {
            List<Object> row = new ArrayList<>(columns.size());
            result.next().values().forEach(value -> row.add(PlainValue.of(value)));
            characters += size(row);
            if (characters > limits.characters()) {
                throw new StatementRefused(Reason.TOO_LARGE, "the answer has more than " + limits.characters()
                        + " characters; return fewer properties, or fewer rows with LIMIT", null);
            }
            rows.add(Collections.unmodifiableList(row));
        }
        return new ResultTable(columns, rows, result.hasNext());
    }

    private static long size(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(StatementRunner::size).sum() + 1;
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().mapToLong(entry -> size(entry.getKey()) + size(entry.getValue())).sum() + 1;
        }
        return value instanceof String text ? text.length() + 1 : 8;
    }

    private RuntimeException refusal(Neo4jException failure) {
        String code = String.valueOf(failure.code());
        if (DatabaseFailure.isTimeout(failure)) {
            return tooSlow(failure);
        }
        if (code.contains("OutOfMemory")) {
            return new StatementRefused(Reason.TOO_LARGE, "the statement needs more memory than it may have; ask for less at a time", failure);
        }
        if (code.endsWith("AccessMode")) {
            return new StatementRefused(Reason.FORBIDDEN, "the statement would write, and this door only reads", failure);
        }
        if (code.startsWith("Neo.ClientError.") || code.equals("N/A")) {
            return new StatementRefused(Reason.MISTAKEN, "the database cannot run the statement: " + failure.getMessage().strip(), failure);
        }
        return DatabaseFailure.of(failure, "the statement", limits.time());
    }

    private StatementRefused tooSlow(Exception cause) {
        return new StatementRefused(Reason.TOO_SLOW, "the statement took longer than " + limits.time().toSeconds()
                + " seconds; ask for less, such as one entity or a shorter time", cause);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "statement");
        thread.setDaemon(true);
        return thread;
    }
}
