package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.SmallNews;
import org.vestnik.rest.RunningServer.Answer;

/** The evidence pages, as a browser reads them. */
class PagesTests {

    private static final String HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'></title></style>{{7*7}}[[${7*7}]]__${7*7}__";

    private static RunningServer server;

    @BeforeAll
    static void start() {
        GraphDatabase graph = SmallNews.written();
        try (Session session = graph.session()) {
            session.run("MATCH (a:Article {id: 'en/wagons'}) SET a.mentionStarts = [79, 134], a.mentionEnds = [90, 139], a.mentionEntities = ['State:KP', 'State:KR']")
                    .consume();
            session.run("MATCH (:Article {id: 'en/wagons'})-[m:MENTIONS]->(:Entity {id: 'State:KR'}) SET m.reasons = ['the capital for the state', 'its name']")
                    .consume();
            session.run("""
                    CREATE (p:Publisher {id: 'hostile', name: $text}), (e:Entity:Person {id: 'nil:person:' + $text, name: $text, nameRu: $text, known: false}),
                      (a:Article {id: 'en/hostile', title: $text, author: $text, url: 'javascript:alert(3)', language: 'en', text: $text + ' says hello.\n' + $text,
                        published: date('2024-01-01'), mentionStarts: [0], mentionEnds: [size($text)], mentionEntities: ['nil:person:' + $text]})-[:PUBLISHED_BY]->(p),
                      (a)-[:MENTIONS {count: 1, forms: [$text], reasons: [$text]}]->(e),
                      (c:Claim {id: 'hostile', type: 'ACCUSES', mode: 'asserted', quantity: $text, date: $text, basis: $text})-[:STATED_IN {quote: $text, start: 0, end: 40, rule: $text}]->(a),
                      (c)-[:ACTOR]->(e), (c)-[:ATTRIBUTED_TO]->(e),
                      (e)-[:ACCUSES {claims: 1, articles: 1, origins: 1, modes: ['asserted']}]->(:Entity:State {id: 'State:ZZ', name: $text})
                    """, Map.of("text", HOSTILE)).consume();
        }
        server = RunningServer.before(graph);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("an article's page has its text, names that lead to their pages, and claims that lead to their cards")
    void article() {
        Document page = page("/articles/en/wagons/view");
        assertThat(page.title()).isEqualTo("Seoul counts wagons of shells · Vestnik");
        assertThat(page.select("article.text").text().replaceAll("(?<=\\.|Russia|says|oil) ?\\d", "")).startsWith("Seoul counts wagons of shells. South Korea accuses the North of arming Russia");
        Element name = page.selectFirst("article a.name");
        assertThat(name.text()).isEqualTo("North Korea");
        assertThat(name.className()).contains("State");
        assertThat(name.attr("href")).isEqualTo("/entities/State:KP/view");
        assertThat(page.select(".quote[data-claims=2]").text()).isEqualTo("North Korea sent artillery shells to Russia in August, Seoul says");
        assertThat(page.select("a.note").eachAttr("href")).containsExactly("#claim-1", "#claim-2", "#claim-3");
        assertThat(page.selectFirst("a[rel~=external]").attr("href")).isEqualTo("https://courier.example/wagons");
        Element card = page.getElementById("claim-2");
        assertThat(card.select("dt").eachText()).containsExactly("actor", "recipient", "instrument", "speaker", "date", "quantity", "quote", "rule");
        assertThat(card.select("dd").eachText()).contains("North Korea", "Russia", "artillery shell", "South Korea", "2023-08", "40 wagons", "en.supply.verb");
        assertThat(card.select(".mode").first().text()).isEqualTo("asserted");
        assertThat(card.select("details").get(0).select("li").eachText()).contains("Seoul means South Korea: the capital for the state");
        assertThat(card.select("details").get(1).select("li a").eachAttr("href")).containsExactly("/claims/c03/view", "/claims/c04/view", "/claims/c05/view", "/claims/c07/view");
    }

    @Test
    @DisplayName("a claim's page has the lines of its quote and one card")
    void claim() {
        Document page = page("/claims/c07/view");
        assertThat(page.select(".quote").text()).isEqualTo("«Северная Корея не поставляла нам снаряды», заявили в Москве");
        assertThat(page.select("article p").attr("lang")).isEqualTo("ru");
        assertThat(page.select(".card")).hasSize(1);
        assertThat(page.select(".card .mode").first().text()).isEqualTo("negated");
    }

    @Test
    @DisplayName("an entity's page has its names, its neighbours as a drawing and as a list, and its acts in order of time")
    void entity() {
        Document page = page("/entities/State:KP/view");
        assertThat(page.select("h1").text()).isEqualTo("North Korea");
        assertThat(page.select("header span[lang=uk]").text()).isEqualTo("Північна Корея");
        assertThat(page.select("svg.graph a").eachAttr("href")).contains("/entities/State:RU/view", "/entities/State:KR/view");
        assertThat(page.select("svg.graph line")).hasSameSizeAs(page.select("ul.ties li"));
        assertThat(page.select("ul.ties li").first().text()).isEqualTo("Russia SUPPLIES 5 →");
        assertThat(page.select("svg.strip rect title").eachText()).contains("2023-08: 2", "2023-09: 6");
        assertThat(page.select("ol.acts li").first().text()).startsWith("2023 North Korea LAUNCHES (ballistic missile) asserted");
        assertThat(page.select("ol.acts li a").eachAttr("href")).contains("/claims/c02/view");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/en/hostile/view", "/claims/hostile/view", "/entities/State:ZZ/view", "/articles/en/wagons/view"})
    @DisplayName("what an article says is text and never part of the page, and the page calls nobody")
    void escaped(String path) {
        Answer answer = server.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("text/html;charset=UTF-8");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("script").eachAttr("src")).allMatch("/evidence.js"::equals);
        assertThat(page.select("script").eachText()).isEmpty();
        assertThat(page.select("img, iframe, object, embed, style, form, [style]")).isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes()).noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("/") || href.startsWith("#") || href.startsWith("https://courier.example/"));
        assertThat(page.select("link, script").eachAttr("href")).allMatch(href -> href.startsWith("/"));
        assertThat(answer.body()).doesNotContain("th:", "49");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                .startsWith("default-src 'none'").doesNotContain("unsafe", "http", "*", "data:"));
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        if (path.contains("hostile") || path.contains("ZZ")) {
            assertThat(page.select("h1").text()).isEqualTo(HOSTILE);
        }
    }

    @Test
    @DisplayName("style and script come from this server, and an unknown id is told")
    void rest() {
        assertThat(server.get("/evidence.css").body()).contains("prefers-color-scheme: dark", "@media (min-width");
        assertThat(server.get("/evidence.js").status()).isEqualTo(200);
        for (String kind : new String[] {"articles", "claims", "entities"}) {
            assertThat(server.get("/" + kind + "/nothing/view").status()).as(kind).isEqualTo(404);
        }
        assertThat(server.get("/articles/en/wagons/view", "Accept", "text/html").status()).isEqualTo(200);
    }

    private static Document page(String path) {
        return Jsoup.parse(server.get(path).body());
    }
}
