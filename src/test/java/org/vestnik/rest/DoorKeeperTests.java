package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.error.UserException;
import org.vestnik.graph.SharedNeo4j;

/** Who may come in. */
class DoorKeeperTests {

    private static final String TOKEN = "correct-horse-battery";

    @Test
    @DisplayName("where other machines can reach the door, a token of some length is needed")
    void tokenNeeded() {
        assertThatThrownBy(() -> new Listening("0.0.0.0", 0, Optional.empty())).isInstanceOf(UserException.class)
                .hasMessageStartingWith("other machines can reach '0.0.0.0', so a token is needed; put one of at least 16 characters into VESTNIK_TOKEN");
        assertThatThrownBy(() -> new Listening("0.0.0.0", 0, Optional.of("short"))).isInstanceOf(UserException.class)
                .hasMessageStartingWith("the token has 5 characters; it takes at least 16");
        assertThat(new Listening("127.0.0.1", 0, Optional.empty()).isLocal()).isTrue();
        assertThat(new Listening("0.0.0.0", 0, Optional.of(TOKEN)).isLocal()).isFalse();
    }

    @Test
    @DisplayName("with a token, nobody gets in without it, but the questions of health")
    void token() {
        try (RunningServer server = RunningServer.before(SharedNeo4j.empty(), new Listening("0.0.0.0", 0, Optional.of(TOKEN)))) {
            for (String path : new String[] {"/", "/queries", "/queries/copies", "/entities", "/metrics", "/swagger-ui/index.html", "/v3/api-docs", "/browser/", "/nowhere"}) {
                assertThat(server.get(path).status()).as(path).isEqualTo(401);
            }
            assertThat(server.cypher("RETURN 1").status()).isEqualTo(401);
            assertThat(server.get("/queries").json().get("type").asString()).isEqualTo("urn:vestnik:problem:unauthorized");
            assertThat(server.get("/queries").headers().allValues("WWW-Authenticate")).anyMatch(way -> way.startsWith("Bearer"));
            assertThat(server.get("/queries", "Authorization", "Bearer " + TOKEN).status()).isEqualTo(200);
            assertThat(server.get("/queries", "Authorization", basic("anybody:" + TOKEN)).status()).isEqualTo(200);
            assertThat(server.cypher("RETURN 1", "Authorization", "Bearer " + TOKEN).status()).isEqualTo(200);
            for (String wrong : new String[] {"Bearer " + TOKEN + "x", "Bearer", "Bearer ", TOKEN, "Basic ?", basic(TOKEN + ":"), basic("a:b")}) {
                assertThat(server.get("/queries", "Authorization", wrong).status()).as(wrong).isEqualTo(401);
            }
            assertThat(server.get("/queries?token=" + TOKEN).status()).isEqualTo(401);
            assertThat(server.get("/healthz/../queries").status()).isEqualTo(401);
            assertThat(server.get("/healthz").status()).isEqualTo(200);
            assertThat(server.get("/readyz").status()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            localhost,         200
            LOCALHOST:8080,    200
            127.0.0.1,         200
            [::1]:8080,        200
            evil.example,      421
            localhost.evil.example, 421
            10.0.0.1:8080,     421
            """)
    @DisplayName("without a token the door answers to the names of this machine, not to those that a strange page may use for it")
    void names(String host, int status) throws IOException {
        try (RunningServer server = RunningServer.before(SharedNeo4j.empty())) {
            assertThat(status(server, host)).isEqualTo(status);
        }
    }

    @Test
    @DisplayName("a strange page may not read an answer")
    void origins() {
        try (RunningServer server = RunningServer.before(SharedNeo4j.empty())) {
            assertThat(server.get("/queries", "Origin", "https://evil.example").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(server.send("OPTIONS", "/cypher", "", "Origin", "https://evil.example", "Access-Control-Request-Method", "POST")
                    .headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(server.get("/queries").headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    /** The JDK's client does not let a Host header be chosen. */
    private static int status(RunningServer server, String host) throws IOException {
        URI address = URI.create(server.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return Integer.parseInt(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split(" ")[1]);
        }
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
