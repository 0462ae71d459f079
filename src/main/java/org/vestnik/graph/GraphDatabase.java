package org.vestnik.graph;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationConfig;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.vestnik.Configuration;

/**
 * The one way to a graph: an embedded Neo4j in the folder {@link Configuration#data()}, or the server that
 * {@link Configuration#uri()} names. Everybody speaks Bolt through {@link #driver()}, so the two do not differ from here on.
 * Failures to open are {@link org.vestnik.error.UserException}s of one sentence.
 */
public final class GraphDatabase implements AutoCloseable {

    /** Lets the machine choose a free port. */
    public static final int FREE_PORT = 0;

    private static final long PATIENCE_SECONDS = 15;

    /** Kept, since the JDK forgets the level of a logger that nobody holds. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.neo4j.driver");

    static {
        DRIVER_LOG.setLevel(Level.SEVERE);
    }

    private final URI uri;
    private final String name;
    private final Driver driver;
    private final EmbeddedNeo4j embedded;

    private GraphDatabase(URI uri, String name, Driver driver, EmbeddedNeo4j embedded) {
        this.uri = uri;
        this.name = name;
        this.driver = driver;
        this.embedded = embedded;
    }

    /** Opens the server if one is named, else the embedded database with Bolt on a free loopback port. */
    public static GraphDatabase open(Configuration configuration) {
        return open(configuration, FREE_PORT);
    }

    /**
     * @param boltPort loopback port of the embedded database's Bolt, or {@link #FREE_PORT}; a named server has its own
     */
    public static GraphDatabase open(Configuration configuration, int boltPort) {
        if (configuration.uri().isPresent()) {
            return connect(configuration, configuration.uri().get());
        }
        EmbeddedNeo4j embedded = EmbeddedNeo4j.start(configuration.data(), boltPort, configuration.username(), configuration.password());
        try {
            return connect(embedded.uri(), embedded.writer(), EmbeddedNeo4j.DATABASE, embedded);
        } catch (RuntimeException failure) {
            embedded.close();
            throw failure;
        }
    }

    /** Wraps a running server, such as a test's; closing closes the driver alone. */
    public static GraphDatabase of(URI uri, AuthToken token, String name) {
        return connect(uri, token, name, null);
    }

    private static GraphDatabase connect(Configuration configuration, String uri) {
        AuthToken token = configuration.password()
                .map(password -> AuthTokens.basic(configuration.username(), password))
                .orElseGet(AuthTokens::none);
        return ConnectionFailure.told(uri, configuration.database(),
                () -> connect(URI.create(uri), token, configuration.database(), null));
    }

    private static GraphDatabase connect(URI uri, AuthToken token, String name, EmbeddedNeo4j embedded) {
        Config config = Config.builder()
                .withConnectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .withConnectionAcquisitionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .withNotificationConfig(NotificationConfig.disableAllConfig())
                .withTelemetryDisabled(true)
                .withUserAgent("vestnik")
                .build();
        Driver driver = org.neo4j.driver.GraphDatabase.driver(uri, token, config);
        GraphDatabase database = new GraphDatabase(uri, name, driver, embedded);
        try (Session session = database.session()) {
            session.run(CypherFile.read("check/ping").text()).consume();
        } catch (RuntimeException failure) {
            driver.close();
            throw failure;
        }
        return database;
    }

    /** Shared by all; closed with this. */
    public Driver driver() {
        return driver;
    }

    /** Name of the database within the server, to give to every session. */
    public String database() {
        return name;
    }

    /** The Bolt address. */
    public URI uri() {
        return uri;
    }

    public boolean isEmbedded() {
        return embedded != null;
    }

    /** The user who comes in without a password to read, where there is one. */
    public Optional<String> reader() {
        return isEmbedded() ? Optional.of(BoltUsers.READER) : Optional.empty();
    }

    /** A session on {@link #database()}; the caller closes it. */
    public Session session() {
        return driver.session(SessionConfig.forDatabase(name));
    }

    @Override
    public void close() {
        driver.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
