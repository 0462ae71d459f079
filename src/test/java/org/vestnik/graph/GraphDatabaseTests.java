package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;

class GraphDatabaseTests {

    private static final Configuration DEFAULTS = Configuration.of(Map.of());

    @TempDir
    private Path folder;

    @Test
    void theEmbeddedDatabaseKeepsWhatItWasToldAndIsOneProcessesAlone() {
        Configuration here = DEFAULTS.withData(folder.resolve("store"));
        try (GraphDatabase graph = GraphDatabase.open(here)) {
            new SchemaMigrator(graph).migrate();
            assertThat(graph.isEmbedded()).isTrue();
            assertThat(graph.uri().getHost()).isEqualTo("localhost");

            assertThatThrownBy(() -> GraphDatabase.open(here)).isInstanceOf(UserException.class)
                    .hasMessageStartingWith("the database in '" + folder.resolve("store") + "' is open in another process;");
        }
        try (GraphDatabase graph = GraphDatabase.open(here)) {
            assertThat(new SchemaMigrator(graph).migrate()).isEmpty();
        }
    }

    @Test
    void aBusyBoltPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            assertThatThrownBy(() -> GraphDatabase.open(DEFAULTS.withData(folder), other.getLocalPort()))
                    .isInstanceOf(UserException.class)
                    .hasMessageStartingWith("port " + other.getLocalPort() + " for Bolt is in use;");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> GraphDatabase.open(DEFAULTS.withData(file.resolve("below")))).isInstanceOf(UserException.class)
                .hasMessageStartingWith("cannot make the folder '" + file.resolve("below") + "'");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            closed = socket.getLocalPort();
        }
        assertThatThrownBy(() -> GraphDatabase.open(server("bolt://localhost:" + closed, "neo4j", "word")))
                .isInstanceOf(UserException.class)
                .hasMessage("no Neo4j answers at bolt://localhost:" + closed + "; start it, or give the address of one that runs with "
                        + "--uri or NEO4J_URI");
    }

    @Test
    void anAddressThatIsNoneIsAWrongCall() {
        assertThatThrownBy(() -> GraphDatabase.open(server("localhost", "neo4j", "word")))
                .isInstanceOfSatisfying(UserException.class, sentence -> {
                    assertThat(sentence.exitCode()).isEqualTo(UserException.USAGE);
                    assertThat(sentence).hasMessageStartingWith("'localhost' is not the address of a Neo4j server;");
                });
    }

    @Test
    void aServerThatWantsAPasswordIsToldItAndRefusesTheWrongOne() {
        try (Neo4j server = Neo4jBuilders.newInProcessBuilder().withDisabledServer()
                .withConfig(GraphDatabaseSettings.auth_enabled, true).build()) {
            String uri = server.boltURI().toString();
            for (Configuration wrong : new Configuration[] {server(uri, "neo4j", "wrong"), DEFAULTS.withServer(Optional.of(uri),
                    Optional.empty(), Optional.empty())}) {
                assertThatThrownBy(() -> GraphDatabase.open(wrong)).isInstanceOf(UserException.class)
                        .hasMessageStartingWith("Neo4j at " + uri + " refuses this user name and password;");
            }
        }
    }

    private static Configuration server(String uri, String username, String password) {
        return DEFAULTS.withServer(Optional.of(uri), Optional.of(username), Optional.of(password));
    }
}
