package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.vestnik.graph.Fingerprint;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.SmallNews;
import org.vestnik.resource.Tsv;
import org.vestnik.rest.RunningServer.Answer;
import tools.jackson.databind.json.JsonMapper;

/** Everything in {@code write-attempts.tsv} is refused, or is but a value that finds nothing, and leaves the database as it was. */
class WriteAttemptsTests {

    private static final List<String> WHAT_THE_FINGERPRINT_DOES_NOT_SEE = List.of(
            "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties RETURN * ORDER BY name",
            "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN * ORDER BY name",
            "SHOW USERS YIELD user, passwordChangeRequired, suspended RETURN * ORDER BY user",
            "CALL db.labels() YIELD label AS token RETURN token UNION CALL db.relationshipTypes() YIELD relationshipType AS token RETURN token "
                    + "UNION CALL db.propertyKeys() YIELD propertyKey AS token RETURN token",
            "MATCH (n) WHERE n:SchemaScript OR n:Housekeeping RETURN labels(n), properties(n) ORDER BY n.id");

    private record Attempt(String door, int status, String text) {
    }

    private static GraphDatabase graph;
    private static RunningServer server;
    private static List<String> before;

    @BeforeAll
    static void start() {
        graph = SmallNews.written();
        server = RunningServer.before(graph);
        before = state();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Attempt> attempts() {
        return Tsv.rows("org/vestnik/rest/write-attempts.tsv", 3).stream().map(row -> new Attempt(row.get(0), Integer.parseInt(row.get(1)),
                row.get(2).replace('␤', '\n').replace('␢', '\u00a0').replace('⍽', '\u200b')));
    }

    @Test
    @DisplayName("there are at least 200 attempts, none of them twice")
    void many() {
        assertThat(attempts().map(attempt -> attempt.door() + attempt.text())).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the state that is compared does see a write, a new index and a new user")
    void compared() {
        for (List<String> change : List.of(List.of("CREATE (:Entity {id: 'x'})", "MATCH (e:Entity {id: 'x'}) DELETE e"),
                List.of("CREATE INDEX seen FOR (e:Entity) ON (e.name, e.id)", "DROP INDEX seen"),
                List.of("CREATE USER seen SET PASSWORD 'password1'", "DROP USER seen"))) {
            run(change.get(0));
            assertThat(state()).as(change.get(0)).isNotEqualTo(before);
            run(change.get(1));
            assertThat(state()).as(change.get(1)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    @DisplayName("an attempt to write is refused and changes nothing")
    void refused(Attempt attempt) {
        Answer answer = send(attempt);
        assertThat(answer.status()).as(answer.body()).isEqualTo(attempt.status());
        if (attempt.door().equals("cypher")) {
            assertThat(answer.status()).isIn(400, 403);
            assertThat(answer.type()).isEqualTo("application/problem+json");
        }
        assertThat(state()).isEqualTo(before);
    }

    private static Answer send(Attempt attempt) {
        return switch (attempt.door()) {
            case "cypher" -> server.cypher(attempt.text());
            case "value" -> server.post("/cypher", JsonMapper.shared().writeValueAsString(Map.of("statement",
                    "MATCH (e:Entity {id: $x}) RETURN e", "parameters", Map.of("x", attempt.text()))));
            case "body" -> server.post("/cypher", attempt.text());
            case "get" -> server.get(attempt.text());
            case "method" -> server.send(attempt.text().split(" ")[0], attempt.text().split(" ")[1], "{}", "Content-Type", "application/json");
            default -> throw new IllegalArgumentException(attempt.door());
        };
    }

    private static List<String> state() {
        List<String> state = new ArrayList<>(List.of(Fingerprint.of(graph)));
        try (Session session = graph.session()) {
            WHAT_THE_FINGERPRINT_DOES_NOT_SEE.forEach(query -> session.run(query).forEachRemaining(row -> state.add(row.asMap().toString())));
        }
        return state;
    }

    private static void run(String statement) {
        try (Session session = graph.session()) {
            session.run(statement).consume();
        }
    }
}
