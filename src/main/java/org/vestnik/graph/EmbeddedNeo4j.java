package org.vestnik.graph;

import inet.ipaddr.IPAddressString;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.neo4j.common.DependencyResolver;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilderImplementation;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.factory.module.GlobalModule;
import org.neo4j.graphdb.factory.module.edition.AbstractEditionModule;
import org.neo4j.graphdb.factory.module.edition.CommunityEditionModule;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.server.configuration.ServerSettings;
import org.vestnik.error.UserException;

/**
 * A Neo4j Community inside this process, with Bolt on the loopback address and nowhere else. Without a password one may read, and
 * write with the one given at the start; if none was given, this process alone knows it.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    /** The one database that a Community Edition holds. */
    static final String DATABASE = "neo4j";

    private static final String HOST = "localhost";

    private final DatabaseManagementService service;
    private final int boltPort;
    private final AuthToken writer;

    private EmbeddedNeo4j(DatabaseManagementService service, int boltPort, AuthToken writer) {
        this.service = service;
        this.boltPort = boltPort;
        this.writer = writer;
    }

    /**
     * @param username of the one who may write
     * @param given    that user's password
     */
    static EmbeddedNeo4j start(Path folder, int wantedPort, String username, Optional<String> given) {
        int boltPort = port(wantedPort);
        String password = given.orElseGet(() -> UUID.randomUUID().toString());
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw UserException.failure("cannot make the folder '" + folder + "' of the embedded database; "
                    + "name one that can be written with --data", failure);
        }
        try {
            DatabaseManagementService service = configured(new Builder(folder, new BoltUsers(username, password)), boltPort).build();
            return new EmbeddedNeo4j(service, boltPort, AuthTokens.basic(username, password));
        } catch (RuntimeException failure) {
            throw StoreFailure.told(folder, boltPort, failure);
        }
    }

    private static DatabaseManagementServiceBuilderImplementation configured(Builder builder, int boltPort) {
        SocketAddress address = new SocketAddress(HOST, boltPort);
        return builder
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, address)
                .setConfig(BoltConnector.advertised_address, address)
                .setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ZERO)
                .setConfig(GraphDatabaseSettings.auth_enabled, false)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                // LOAD CSV counts as reading: it would open this machine's files and its network to whoever may read.
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseInternalSettings.cypher_ip_blocklist, List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0")))
                .setConfig(ServerSettings.browser_remote_content_hostname_whitelist, "localhost,127.0.0.1")
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

    /** What to show for all rights. */
    AuthToken writer() {
        return writer;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /** Neo4j Community with our own users at the door; within the process it asks nobody. */
    private static final class Builder extends DatabaseManagementServiceBuilderImplementation {

        private final AuthManager users;

        Builder(Path folder, AuthManager users) {
            super(folder.toAbsolutePath());
            this.users = users;
        }

        @Override
        protected Function<GlobalModule, AbstractEditionModule> getEditionFactory(Config config) {
            return module -> new CommunityEditionModule(module) {
                @Override
                public AuthManager getBoltAuthManager(DependencyResolver resolver) {
                    return users;
                }
            };
        }
    }
}
