package org.vestnik.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.vestnik.Configuration;
import org.vestnik.Vestnik;
import org.vestnik.error.UserException;
import org.vestnik.resource.Tsv;

/** Whoever has not the writer's password reads and does nothing else, whatever mode a session asks for. */
class BoltUsersTests {

    private static final String PASSWORD = "for this test alone";

    @TempDir
    private static Path folder;

    private static GraphDatabase graph;
    private static Driver analyst;
    private static List<String> before;

    @BeforeAll
    static void start() {
        graph = GraphDatabase.open(Configuration.of(Map.of()).withData(folder).withServer(Optional.empty(), Optional.empty(), Optional.of(PASSWORD)));
        new SchemaMigrator(graph).migrate();
        try (Session session = graph.session()) {
            session.run("CREATE (:Entity:State {id: 'State:KP', name: 'North Korea'})-[:SUPPLIES {claims: 1}]->(:Entity {id: 'State:RU'})").consume();
        }
        analyst = driver("analyst", "");
        before = state();
    }

    @AfterAll
    static void stop() {
        analyst.close();
        graph.close();
    }

    @Test
    @DisplayName("without a password, and as analyst with any, one reads")
    void reads() {
        for (AuthToken token : List.of(AuthTokens.none(), AuthTokens.basic("analyst", "analyst"), AuthTokens.basic("analyst", ""))) {
            try (Driver driver = org.neo4j.driver.GraphDatabase.driver(graph.uri(), token); Session session = driver.session()) {
                assertThat(session.run("MATCH (e:State) RETURN e.name").single().get(0).asString()).isEqualTo("North Korea");
            }
        }
    }

    @Test
    @DisplayName("what Neo4j Browser asks at its start, the analyst may ask")
    void whatBrowserAsks() {
        for (String question : List.of("CALL dbms.components()", "CALL dbms.clientConfig()", "SHOW SETTINGS", "SHOW DATABASES",
                "SHOW PROCEDURES", "SHOW FUNCTIONS", "CALL db.labels()", "CALL db.relationshipTypes()", "CALL db.propertyKeys()",
                "CALL db.schema.visualization()", "EXPLAIN MATCH (n) RETURN n", "PROFILE MATCH (n) RETURN n")) {
            assertThat(asAnalyst(question)).as(question).isTrue();
        }
    }

    @Test
    @DisplayName("the writer's password opens all, a wrong one nothing")
    void writes() {
        try (Driver driver = driver("neo4j", PASSWORD); Session session = driver.session()) {
            session.run("CREATE (:Seen)").consume();
            session.run("MATCH (n:Seen) DELETE n").consume();
        }
        for (List<String> wrong : List.of(List.of("neo4j", "neo4j"), List.of("neo4j", ""), List.of("other", PASSWORD))) {
            assertThatThrownBy(() -> {
                try (Driver driver = driver(wrong.get(0), wrong.get(1))) {
                    driver.verifyConnectivity();
                }
            }).as(wrong.toString()).isInstanceOf(AuthenticationException.class);
        }
    }

    @Test
    @DisplayName("nobody acts as another")
    void impersonates() {
        try (Session session = analyst.session(SessionConfig.builder().withImpersonatedUser("neo4j").build())) {
            assertThatThrownBy(() -> session.run("CREATE (:Seen)").consume()).isInstanceOf(Neo4jException.class);
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("a command that would write is told whose password it takes")
    void told() {
        StringWriter err = new StringWriter();
        int exitCode = Vestnik.commandLine(Configuration.of(Map.of())).setErr(new PrintWriter(err, true))
                .execute("ingest", "import/articles/en/steady-anchor-black-sea-minehunters.html", "--uri", graph.uri().toString());
        assertThat(exitCode).isEqualTo(UserException.FAILURE);
        assertThat(err.toString()).startsWith("vestnik: the database lets this user read and not write; give the writer's password").hasLineCount(1);
    }

    @Test
    @DisplayName("the attempts to write that POST /cypher refuses fail here too, in a session that asks to write")
    void attempts() {
        List<String> attempts = new ArrayList<>();
        Tsv.rows("org/vestnik/rest/write-attempts.tsv", 3).stream().filter(row -> row.get(0).equals("cypher"))
                .map(row -> row.get(2).replace('␤', '\n').replace('␢', '\u00a0').replace('⍽', '\u200b')).forEach(attempts::add);
        assertThat(attempts).hasSizeGreaterThanOrEqualTo(200);
        for (String attempt : attempts) {
            asAnalyst(attempt);
        }
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE (:Seen)", "MATCH (n) DETACH DELETE n", "CREATE INDEX seen FOR (n:Seen) ON (n.x)", "CREATE USER seen SET PASSWORD 'password1'",
        "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO 'password1'", "SHOW USERS", "CALL db.createLabel('Unseen')", "CALL db.clearQueryCaches()",
        "CALL dbms.setConfigValue('db.transaction.timeout', '1s')", "STOP DATABASE neo4j",
        "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line", "LOAD CSV FROM 'http://localhost:1/' AS line RETURN line",
        "LOAD CSV FROM 'http://[::1]:1/' AS line RETURN line"})
    @DisplayName("what is more than reading is refused")
    void refused(String statement) {
        assertThat(asAnalyst(statement)).isFalse();
        assertThat(state()).isEqualTo(before);
    }

    private static boolean asAnalyst(String statement) {
        try (Session session = analyst.session(SessionConfig.builder().withDefaultAccessMode(AccessMode.WRITE).build())) {
            session.run(statement).consume();
            return true;
        } catch (Neo4jException refused) {
            return false;
        }
    }

    private static Driver driver(String name, String password) {
        return org.neo4j.driver.GraphDatabase.driver(graph.uri(), AuthTokens.basic(name, password));
    }

    private static List<String> state() {
        List<String> state = new ArrayList<>(List.of(Fingerprint.of(graph)));
        try (Session session = graph.session()) {
            for (String query : List.of("SHOW INDEXES YIELD name RETURN name ORDER BY name", "SHOW USERS YIELD user RETURN user ORDER BY user",
                    "CALL db.labels() YIELD label RETURN label ORDER BY label")) {
                session.run(query).forEachRemaining(row -> state.add(row.asMap().toString()));
            }
        }
        return state;
    }
}
