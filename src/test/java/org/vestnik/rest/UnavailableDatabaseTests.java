package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.rest.RunningServer.Answer;

class UnavailableDatabaseTests {

    @Test
    @DisplayName("when the database goes away, every resource says so, and the catalogue is still there")
    void goneAway() {
        Neo4j shortLived = Neo4jBuilders.newInProcessBuilder().withDisabledServer().build();
        try (GraphDatabase graph = GraphDatabase.of(shortLived.boltURI(), AuthTokens.none(), "neo4j");
                RunningServer server = RunningServer.before(graph)) {
            assertThat(server.get("/healthz").status()).isEqualTo(200);
            shortLived.close();
            for (String path : new String[] {"/healthz", "/queries/copies", "/entities/State:BG", "/entities?q=bg", "/articles/en/wagons"}) {
                Answer answer = server.get(path);
                assertThat(answer.status()).as(path).isEqualTo(503);
                assertThat(answer.json().get("type").asString()).as(path).isEqualTo("urn:vestnik:problem:database-unavailable");
            }
            assertThat(server.get("/queries").status()).isEqualTo(200);
        } finally {
            shortLived.close();
        }
    }
}
