package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;

class ServerTests {

    private static final Configuration CONFIGURATION = Configuration.of(Map.of());

    private static ConfigurableApplicationContext server;
    private static URI bolt;
    private static String address;

    @BeforeAll
    static void start() {
        bolt = SharedNeo4j.empty().uri();
        server = Server.start(SharedNeo4j.connection(), CONFIGURATION, Listening.locally(0));
        address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void browserIsToldWhereBoltIs() throws Exception {
        HttpResponse<String> answer = get("/", "application/json");

        assertThat(answer.body()).isEqualTo("{\"bolt_routing\":\"neo4j://" + bolt.getAuthority() + "\",\"bolt_direct\":\"bolt://"
                + bolt.getAuthority() + "\",\"neo4j_version\":\"5.26.30\",\"neo4j_edition\":\"community\"}");
    }

    @Test
    void whoSaysNothingOfWhatHeAcceptsGetsTheSame() throws Exception {
        assertThat(get("/", "*/*").headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void peopleGetAPageWithTheWaysOn() throws Exception {
        HttpResponse<String> answer = get("/", "text/html,application/xhtml+xml,*/*;q=0.8");

        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("href=\"/browser/\"", "href=\"/queries\"", "href=\"/swagger-ui.html\"");
    }

    @Test
    void browserIsServedAndMayCallNobodyButThisMachine() throws Exception {
        HttpResponse<String> answer = get("/browser/", "text/html");

        assertThat(answer.body()).contains("<title>Neo4j Browser</title>");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .startsWith("default-src 'self'; ").endsWith("connect-src 'self' ws://" + bolt.getAuthority() + " wss://"
                        + bolt.getAuthority()));
        assertThat(get("/browser", "text/html").uri().getPath()).isEqualTo("/browser/");
    }

    @Test
    void theApiPageIsThere() throws Exception {
        assertThat(get("/swagger-ui.html", "text/html").body()).contains("Swagger UI");
        assertThat(get("/v3/api-docs", "application/json").body()).contains("\"openapi\":\"3.");
    }

    @Test
    void cyrillicLettersThatAreNotEncodedAreAProblemThatSaysSo() throws IOException {
        URI server = URI.create(address);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write("GET /entities?q=ким HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "\"type\":\"urn:vestnik:problem:unread-request\"",
                    "percent-encoded", "--data-urlencode").doesNotContain("<html", "null");
        }
    }

    @Test
    void aBusyPortIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
                GraphDatabase graph = SharedNeo4j.connection()) {
            int port = other.getLocalPort();
            assertThatThrownBy(() -> Server.start(graph, CONFIGURATION, Listening.locally(port))).isInstanceOf(UserException.class)
                    .hasMessage("port " + port + " for HTTP is in use; stop the program that has it, or name another port with "
                            + "--port (0 takes a free one)");
        }
    }

    private static HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept).build();
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()
                .send(request, HttpResponse.BodyHandlers.ofString());
    }
}
