package org.vestnik.rest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.neo4j.driver.AuthTokens;
import org.springframework.context.ConfigurableApplicationContext;
import org.vestnik.Configuration;
import org.vestnik.graph.GraphDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The HTTP door on a free port, in front of a graph, as a client sees it. */
final class RunningServer implements AutoCloseable {

    record Answer(int status, String type, String body, java.net.http.HttpHeaders headers) {

        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }
    }

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** In front of the same database, through a driver of its own, which closes with the server. */
    static RunningServer before(GraphDatabase graph) {
        return before(graph, Listening.locally(0));
    }

    static RunningServer before(GraphDatabase graph, Listening listening) {
        GraphDatabase own = GraphDatabase.of(graph.uri(), AuthTokens.none(), graph.database());
        return new RunningServer(Server.start(own, Configuration.of(Map.of()), listening));
    }

    Answer get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    /** An analyst's statement, sent as JSON. */
    Answer cypher(String statement, String... headers) {
        return post("/cypher", JsonMapper.shared().writeValueAsString(Map.of("statement", statement)), headers);
    }

    Answer post(String path, String json, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return send("POST", path, json, all);
    }

    String address() {
        return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
    }

    Answer send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path)).method(method,
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""), response.body(),
                    response.headers());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
