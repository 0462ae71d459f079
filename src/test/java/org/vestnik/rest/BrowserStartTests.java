package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Ontology;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryTemplate;
import org.vestnik.rest.RunningServer.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Neo4j Browser finds when it starts. */
class BrowserStartTests {

    private static GraphDatabase graph;
    private static RunningServer server;

    @BeforeAll
    static void start() {
        graph = SharedNeo4j.empty();
        server = RunningServer.before(graph);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("what makes it ready runs before the program")
    void first() {
        assertThat(server.get("/browser/").body()).startsWith("<!doctype html><html lang=\"en\"><head><script src=\"given.js\"></script>"
                + "<script src=\"start.js\"></script><meta").contains("<title>Neo4j Browser</title>");
        assertThat(server.get("/browser/start.js").type()).startsWith("text/javascript");
        assertThat(server.get("/browser/given.js").type()).startsWith("text/javascript");
    }

    @Test
    @DisplayName("neither it nor the guide may call anybody but this machine")
    void calls() {
        for (String path : List.of("/browser/", "/browser/given.js", "/browser/start.js", "/guide")) {
            Answer answer = server.get(path);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).hasValueSatisfying(policy ->
                    assertThat(policy.replaceAll("wss?://(localhost|127[.]0[.]0[.]1):\\d+", "")).startsWith("default-src '").doesNotContain("http", "*", "//"));
        }
    }

    @Test
    @DisplayName("each template is a favourite, named by its title, that runs as it is")
    void favourites() {
        List<String> ids = new ArrayList<>();
        try (Session session = graph.session()) {
            for (JsonNode favourite : given().at("/favourites")) {
                String content = favourite.at("/content").asString();
                assertThat(content).startsWith("// " + favourite.at("/title").asString() + "\n// ");
                assertThat(session.run("EXPLAIN " + content).consume().queryType()).isEqualTo(QueryType.READ_ONLY);
                ids.add(favourite.at("/id").asString());
            }
        }
        assertThat(ids).containsExactlyElementsOf(QueryCatalog.load().all().stream().map(QueryTemplate::name).map("vestnik-"::concat).toList());
    }

    @Test
    @DisplayName("a favourite says what each parameter takes, and sets it")
    void parameters() {
        for (QueryTemplate template : QueryCatalog.load().all()) {
            String content = Favourite.of(template).content();
            template.parameters().forEach(parameter -> assertThat(content).contains("\n// " + parameter.name() + ": ", "\n  " + parameter.name() + ": "));
        }
    }

    @Test
    @DisplayName("each kind of thing shows its name, each kind of act its number of claims")
    void style() {
        String style = given().at("/style").asString();
        for (EntityType type : EntityType.values()) {
            assertThat(style).containsPattern("\nnode\\." + type.label() + " \\{[^}]*color: #\\w+;[^}]*caption: '\\{name\\}'");
        }
        for (String act : Ontology.read().relations().keySet()) {
            assertThat(style).containsPattern("\nrelationship\\." + act + " \\{[^}]*caption: '" + act + " \\{claims\\}'");
        }
    }

    @Test
    @DisplayName("where a server asks for a password, nobody is put in as its reader")
    void reader() {
        assertThat(given().at("/reader").isNull()).isTrue();
        assertThat(given().at("/bolt").asString()).isEqualTo(graph.uri().toString());
    }

    private static JsonNode given() {
        return JsonMapper.shared().readTree(server.get("/browser/given.js").body().replaceFirst("^window.VESTNIK = ", "").replaceFirst(";$", ""));
    }
}
