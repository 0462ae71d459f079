package org.vestnik.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;
import org.vestnik.error.UserException;

/**
 * A Neo4j Community inside this process, with Bolt on the loopback address and nowhere else; that is why it asks for no
 * password.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    /** The one database that a Community Edition holds. */
    static final String DATABASE = "neo4j";

    private static final String HOST = "localhost";

    private final DatabaseManagementService service;
    private final int boltPort;

    private EmbeddedNeo4j(DatabaseManagementService service, int boltPort) {
        this.service = service;
        this.boltPort = boltPort;
    }

    static EmbeddedNeo4j start(Path folder, int wantedPort) {
        int boltPort = port(wantedPort);
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw UserException.failure("cannot make the folder '" + folder + "' of the embedded database; "
                    + "name one that can be written with --data", failure);
        }
        try {
            DatabaseManagementService service = builder(folder, boltPort).build();
            return new EmbeddedNeo4j(service, boltPort);
        } catch (RuntimeException failure) {
            throw StoreFailure.told(folder, boltPort, failure);
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path folder, int boltPort) {
        SocketAddress address = new SocketAddress(HOST, boltPort);
        return new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(ServerSettings.allow_telemetry, false)
                // One statement, an analyst's too, may take half of the memory and not all of it.
                .setConfig(GraphDatabaseSettings.memory_transaction_max_size, Runtime.getRuntime().maxMemory() / 2)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size");
    }

    /** Neo4j would tell of a busy port only after all else has started, so it is tried first. */
    private static int port(int wanted) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), wanted));
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw UserException.failure("port " + wanted + " for Bolt is in use; stop the program that has it, "
                    + "or name another port with --bolt-port (0 takes a free one)", failure);
        }
    }

    URI uri() {
        return URI.create("bolt://" + HOST + ":" + boltPort);
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
