package org.vestnik.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.neo4j.driver.Session;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;

/** The nine invented articles of {@code small-news.cypher} in the shared database. */
public final class SmallNews {

    private SmallNews() {
    }

    /** Wipes the shared database and writes the articles. */
    public static GraphDatabase written() {
        GraphDatabase graph = SharedNeo4j.empty();
        try (Session session = graph.session()) {
            session.run(resource("small-news.cypher")).consume();
        }
        return graph;
    }

    static QueryRunner runner(GraphDatabase graph) {
        return new QueryRunner(graph.driver(), graph.database(), Duration.ofSeconds(30));
    }

    private static String resource(String name) {
        try (InputStream stream = SmallNews.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip().replaceAll(";$", "");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
