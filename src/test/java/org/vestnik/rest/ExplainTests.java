package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.query.SmallNews;
import org.vestnik.rest.RunningServer.Answer;

class ExplainTests {

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.before(SmallNews.written());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("GET /explain/{entity} tells under which names articles know it, and where")
    void entity() {
        Answer answer = server.get("/explain/nil:person:lazarov");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/names/0/form").asString()).isEqualTo("Lazarov");
        assertThat(answer.json().at("/names/0/articles/0").asString()).isEqualTo("en/no-talks");
    }

    @Test
    @DisplayName("GET /explain/{from}/{type}/{to} tells the claims of an edge with their words")
    void edge() {
        Answer answer = server.get("/explain/State:KP/SUPPLIES/State:RU");
        assertThat(answer.json().at("/claims/0/sentence/text").asString()).startsWith("North Korea sent artillery shells");
        assertThat(answer.json().at("/claims/0/rule").asString()).isEqualTo("en.supply.verb");
    }

    @Test
    @DisplayName("what is not there is a problem with a sentence")
    void unknown() {
        Answer answer = server.get("/explain/nobody");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asString()).startsWith("there is no explanation 'nobody'; it takes the id of an entity");
    }
}
