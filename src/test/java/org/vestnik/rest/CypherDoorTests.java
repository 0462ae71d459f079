package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.query.SmallNews;
import org.vestnik.rest.RunningServer.Answer;
import tools.jackson.databind.JsonNode;

/** What an analyst may ask in Cypher; {@link WriteAttemptsTests} has what nobody may. */
class CypherDoorTests {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.before(SmallNews.written());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            MATCH (c:Claim {type: 'SUPPLIES'}) RETURN count(c) AS n                                                    | 7
            MATCH (a)-[:ACTOR]-(c) WHERE EXISTS { (c)-[:RECIPIENT]->(:State {id: 'State:RU'}) } RETURN count(*) AS n   | 7
            CALL () { MATCH (c:Claim) RETURN count(c) AS n } RETURN n                                                  | 18
            CALL { MATCH (c:Claim) RETURN count(c) AS n UNION ALL MATCH (a:Article) RETURN count(a) AS n } RETURN sum(n) AS n | 27
            CALL db.labels() YIELD label WHERE label = 'Claim' RETURN count(*) AS n                                    | 1
            CALL `db`.`labels`() YIELD label WHERE label = 'Claim' RETURN count(*) AS n                                | 1
            CALL db.index.fulltext.queryNodes('entity_names', 'велев') YIELD node RETURN count(node) AS n              | 1
            MATCH (a:Article) WHERE a.published > date('2023-09-05') RETURN count(a) AS n                              | 4
            MATCH (a:Article) WHERE a.published > date.truncate('year', date('2023-09-05')) RETURN count(a) AS n       | 8
            MATCH (c:Claim {id: 'c02'})-[s:STATED_IN]->() RETURN size(s.quote) AS n                                    | 65
            RETURN size('LOAD CSV, CREATE, CALL dbms.listConfig()') AS n // CREATE (:Entity)                           | 40
            MATCH (`load`:Claim) WITH count(*) AS load, 0 AS csv RETURN load + csv AS n                                | 18
            WITH {use: 1, call: 2, load: 3} AS m RETURN m.use + m.call + m.load AS n;                                  | 6
            """)
    @DisplayName("a statement that reads is answered")
    void reads(String statement, long n) {
        Answer answer = server.cypher(statement);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("columns").valueStream().map(JsonNode::asString)).containsExactly("n");
        assertThat(answer.json().at("/rows/0/n").asLong()).isEqualTo(n);
    }

    @Test
    @DisplayName("values are sent beside the statement, and rows are limited")
    void parametersAndLimit() {
        JsonNode answer = server.post("/cypher", """
                {"statement": "MATCH (c:Claim {type: $type}) RETURN c.id AS id, $days AS days ORDER BY id", "parameters": {"type": "SUPPLIES", "days": [1, 2.5]}, "limit": 2}
                """).json();
        assertThat(answer.get("rows").toString()).isEqualTo("[{\"id\":\"c02\",\"days\":[1,2.5]},{\"id\":\"c03\",\"days\":[1,2.5]}]");
        assertThat(answer.get("more").asBoolean()).isTrue();
        assertThat(server.cypher("UNWIND range(1, 100) AS x RETURN x").json().get("more").asBoolean()).isFalse();
        assertThat(server.cypher("UNWIND range(1, 101) AS x RETURN x").json().get("more").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("the answer comes as JSON, CSV or JSON Lines, as Accept says")
    void formats() {
        String statement = "MATCH (s:State) RETURN s.id AS id, s {.nameBg} AS s ORDER BY id LIMIT 1";
        assertThat(server.cypher(statement).body()).isEqualTo("{\"columns\":[\"id\",\"s\"],\"rows\":[{\"id\":\"State:BG\",\"s\":{\"nameBg\":\"България\"}}],\"more\":false}");
        assertThat(server.cypher(statement, "Accept", "application/x-ndjson").body()).isEqualTo("{\"id\":\"State:BG\",\"s\":{\"nameBg\":\"България\"}}\n");
        assertThat(server.cypher("RETURN 1 AS one, ['a', 'b'] AS two", "Accept", "text/csv").body()).isEqualTo("one,two\n1,a; b\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            MATCH (n RETURN n              | 400 | statement-mistaken  | the database cannot run the statement: Invalid input 'RETURN'
            RETURN $missing                | 400 | statement-mistaken  | the database cannot run the statement: Expected parameter(s): missing
            RETURN 1 / 0                   | 400 | statement-mistaken  | the database cannot run the statement: / by zero
            CREATE (:Entity)               | 403 | statement-forbidden | the statement would change the graph or the database; this door only reads: MATCH, WITH, UNWIND, CALL { }, RETURN
            CALL dbms.listConfig()         | 403 | statement-forbidden | the statement calls the procedure dbms.listConfig; allowed are db.index.fulltext
            UNWIND range(1, 1000000000) AS x RETURN collect(x) | 413 | too-large | the statement needs more memory than it may have
            LOAD CSV FROM 'x' AS r RETURN r | 403 | statement-forbidden | the statement has LOAD CSV; this door only reads
            UNWIND range(1, 100000) AS x WITH x, 'aaaaaaaaaaaaaaaaaaaaaaaa' AS s RETURN s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s + s AS s | 200 | | more":true
            """)
    @DisplayName("what is refused is told in a sentence, and rows beyond those asked for are never sent")
    void told(String statement, int status, String type, String words) {
        Answer answer = server.cypher(statement);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).contains(words);
        if (type != null) {
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:vestnik:problem:" + type);
        }
    }

    @Test
    @DisplayName("a statement that is too long, or a request that is no JSON, is refused")
    void tooLong() {
        assertThat(server.cypher("RETURN 1 //" + "x".repeat(20_000)).status()).isEqualTo(413);
        assertThat(server.post("/cypher", "{\"statement\": \"" + "x".repeat(300_000) + "\"}").status()).isEqualTo(413);
        assertThat(server.cypher("RETURN " + "(".repeat(9_000) + "1" + ")".repeat(9_000)).status()).isEqualTo(403);
        assertThat(server.send("POST", "/cypher", "RETURN 1", "Content-Type", "text/plain").status()).isEqualTo(415);
        assertThat(server.cypher("RETURN 1 AS one").status()).isEqualTo(200);
    }
}
