package org.vestnik.graph;

import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Session;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.neo4j.io.ByteUnit;

/** The one Neo4j of all tests: starting one takes seconds, emptying it does not. */
public final class SharedNeo4j {

    private static final Neo4j SERVER = Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.memory_transaction_max_size, ByteUnit.mebiBytes(128))
            .withConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
            .build();
    private static final GraphDatabase GRAPH = GraphDatabase.of(SERVER.boltURI(), AuthTokens.none(), "neo4j");

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            GRAPH.close();
            SERVER.close();
        }));
    }

    private SharedNeo4j() {
    }

    /** Another connection to the same graph, for those who close what they are given. */
    public static GraphDatabase connection() {
        return GraphDatabase.of(GRAPH.uri(), AuthTokens.none(), GRAPH.database());
    }

    /** The graph with its schema and nothing in it; never to be closed. */
    public static GraphDatabase empty() {
        try (Session session = GRAPH.session()) {
            session.run("MATCH (n) DETACH DELETE n").consume();
        }
        new SchemaMigrator(GRAPH).migrate();
        return GRAPH;
    }
}
