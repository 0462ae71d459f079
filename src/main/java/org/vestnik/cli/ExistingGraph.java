package org.vestnik.cli;

import java.nio.file.Files;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.graph.GraphDatabase;

/** A graph to read from; unlike a writer, a reader does not make a new one. */
final class ExistingGraph {

    private ExistingGraph() {
    }

    static GraphDatabase open(Configuration configuration) {
        if (configuration.uri().isEmpty() && !Files.isDirectory(configuration.data())) {
            throw UserException.failure("there is no graph in the folder '" + configuration.data()
                    + "'; make one with 'ingest', name its folder with --data, or name a server with --uri or NEO4J_URI");
        }
        return GraphDatabase.open(configuration);
    }
}
