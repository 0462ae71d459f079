package org.vestnik.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** The questions of {@code cypher/export} in one transaction that cannot write. */
final class ReadingTransaction implements AutoCloseable {

    static final Duration TIMEOUT = Duration.ofHours(12);

    private static final String FOLDER = "cypher/export/";
    private static final String PLACEHOLDER = "`KIND`";

    private final Session session;
    private final Transaction transaction;

    ReadingTransaction(Driver driver, String database) {
        session = driver.session(SessionConfig.builder().withDatabase(database).withDefaultAccessMode(AccessMode.READ).build());
        transaction = session.beginTransaction(TransactionConfig.builder().withTimeout(TIMEOUT).build());
    }

    /** @param query file of that folder, without its ending */
    void each(String query, Map<String, Object> parameters, Consumer<Record> consumer) {
        transaction.run(text(FOLDER + query + ".cypher"), parameters).forEachRemaining(consumer);
    }

    /** The same of a file that is written for any kind. */
    void each(String query, NodeKind kind, Map<String, Object> parameters, Consumer<Record> consumer) {
        transaction.run(text(FOLDER + query + ".cypher").replace(PLACEHOLDER, kind.label()), parameters).forEachRemaining(consumer);
    }

    /** A file of the class path, with line ends made one kind. */
    static String text(String location) {
        try (InputStream stream = ReadingTransaction.class.getClassLoader().getResourceAsStream(location)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its file " + location);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        transaction.close();
        session.close();
    }
}
