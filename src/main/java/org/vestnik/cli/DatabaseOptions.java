package org.vestnik.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.vestnik.Configuration;
import picocli.CommandLine.Option;

/** Which graph a command works on. */
final class DatabaseOptions {

    @Option(names = "--uri", paramLabel = "URI",
            description = "a Neo4j server to use in place of the embedded one, such as bolt://localhost:7687 (or NEO4J_URI)")
    private Optional<String> uri = Optional.empty();

    @Option(names = "--username", paramLabel = "NAME", description = "user of that server (or NEO4J_USERNAME; neo4j if neither)")
    private Optional<String> username = Optional.empty();

    @Option(names = "--password", paramLabel = "WORD", arity = "0..1", interactive = true,
            description = "that user's password, asked for if left out (or NEO4J_PASSWORD)")
    private Optional<String> password = Optional.empty();

    @Option(names = "--data", paramLabel = "FOLDER", description = "folder of the embedded database (data if not said)")
    private Optional<Path> data = Optional.empty();

    Configuration apply(Configuration configuration) {
        return data.map(configuration::withData).orElse(configuration).withServer(uri, username, password);
    }
}
