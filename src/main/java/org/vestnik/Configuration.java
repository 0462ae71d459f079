package org.vestnik;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a run may be told, read once at the edge.
 *
 * @param knowledge folder of the analysts' files ({@code states.csv} and so on); those inside the jar serve when it does not exist
 * @param data      folder of the embedded database
 * @param uri       address of a Neo4j server to use in place of the embedded one
 * @param threads   how many articles are read at a time, at least 1
 */
public record Configuration(Path knowledge, Path data, Optional<String> uri, String username, Optional<String> password,
        String database, int threads) {

    public Configuration {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, not " + threads);
        }
    }

    /**
     * The defaults, overridden by {@code NEO4J_URI}, {@code NEO4J_USERNAME}, {@code NEO4J_PASSWORD} and {@code NEO4J_DATABASE}.
     */
    public static Configuration of(Map<String, String> environment) {
        return new Configuration(Path.of("import"), Path.of("data"), Optional.ofNullable(environment.get("NEO4J_URI")),
                environment.getOrDefault("NEO4J_USERNAME", "neo4j"), Optional.ofNullable(environment.get("NEO4J_PASSWORD")),
                environment.getOrDefault("NEO4J_DATABASE", "neo4j"), Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    /** The same with another server; empty values leave what is there. */
    public Configuration withServer(Optional<String> otherUri, Optional<String> otherUsername, Optional<String> otherPassword) {
        return new Configuration(knowledge, data, otherUri.or(() -> uri), otherUsername.orElse(username),
                otherPassword.or(() -> password), database, threads);
    }

    /** The same with the embedded database in another folder. */
    public Configuration withData(Path otherData) {
        return new Configuration(knowledge, otherData, uri, username, password, database, threads);
    }
}
