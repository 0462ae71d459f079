package org.vestnik.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Session;
import org.springframework.web.util.UriUtils;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.SmallNews;
import org.vestnik.rest.RunningServer.Answer;
import tools.jackson.databind.JsonNode;

class RestTests {

    private static GraphDatabase graph;
    private static RunningServer server;

    @BeforeAll
    static void start() {
        graph = SmallNews.written();
        server = RunningServer.before(graph);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @DisplayName("GET /queries tells all that can be asked")
    void catalogue() {
        JsonNode templates = server.get("/queries").json();
        assertThat(templates.size()).isEqualTo(QueryCatalog.ofJar().all().size());
        JsonNode supplies = templates.valueStream().filter(template -> template.get("name").asString().equals("supplies")).findFirst().orElseThrow();
        assertThat(supplies.get("href").asString()).isEqualTo("/queries/supplies");
        JsonNode mode = supplies.get("parameters").valueStream().filter(parameter -> parameter.get("name").asString().equals("mode")).findFirst().orElseThrow();
        assertThat(mode.get("standard").asString()).isEqualTo("any");
        assertThat(mode.get("allowed").valueStream().map(JsonNode::asString)).contains("asserted", "negated");
    }

    @Test
    @DisplayName("GET /queries/{name} answers rows that lead to article, quote and rule")
    void rows() {
        Answer answer = server.get("/queries/supplies?receiver=" + encoded("Росія") + "&mode=asserted");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/json");
        assertThat(answer.json().at("/parameters/receiver").asString()).isEqualTo("Росія");
        assertThat(answer.json().at("/parameters/since").asString()).isEqualTo("1900-01-01");
        assertThat(answer.json().get("rows").valueStream().map(row -> row.get("claim").asString())).containsExactly("c02", "c03", "c05");
        JsonNode first = answer.json().at("/rows/0");
        assertThat(first.get("article").asString()).isEqualTo("en/wagons");
        assertThat(first.get("quote").asString()).isEqualTo("North Korea sent artillery shells to Russia in August, Seoul says");
        assertThat(first.get("rule").asString()).isEqualTo("en.supply.verb");
        assertThat(first.get("published").asString()).isEqualTo("2023-09-04");
        assertThat(first.at("/givers/0").asString()).isEqualTo("North Korea");
    }

    @Test
    @DisplayName("a list parameter is given several times")
    void lists() {
        JsonNode rows = server.get("/queries/claims?types=WARNS&types=THREATENS").json().get("rows");
        assertThat(rows.valueStream().map(row -> row.get("claim").asString())).containsExactly("c14", "c15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accept: text/csv                           |                | text/csv;charset=UTF-8
            Accept: application/x-ndjson               |                | application/x-ndjson;charset=UTF-8
            Accept: */*                                |                | application/json
            Accept: text/html, text/csv;q=0.9, */*;q=0.1 |              | text/csv;charset=UTF-8
            Accept: application/json                   | ?format=csv    | text/csv;charset=UTF-8
            Accept: text/csv                           | ?format=json   | application/json
            Accept: */*                                | ?format=jsonl  | application/x-ndjson;charset=UTF-8
            """)
    @DisplayName("the format is that of format=, else that of Accept")
    void formats(String accept, String query, String type) {
        Answer answer = server.get("/queries/copies" + (query == null ? "" : query), "Accept", accept.substring("Accept: ".length()));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(type);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept");
    }

    @Test
    @DisplayName("as CSV and JSON Lines an answer is what the command line writes")
    void texts() {
        assertThat(server.get("/queries/copies?format=csv").body()).isEqualTo("""
                copy,copyTitle,copyOutlet,copyPublished,original,originalTitle,originalOutlet,originalPublished,days
                en/wagons-reprint,Seoul counts wagons,Second Wire,2023-09-05,en/wagons,Seoul counts wagons of shells,The Harbour Courier,2023-09-04,1
                """);
        assertThat(server.get("/queries/warnings?format=jsonl").body().lines()).hasSize(2).first().asString()
                .startsWith("{\"actors\":[\"NATO\"],\"recipients\":[\"Russia\"],\"type\":\"WARNS\",").contains("\"quote\":\"НАТО застерегло Росію\"");
    }

    @Test
    @DisplayName("following next leads through the whole answer, once")
    void pages() {
        List<String> whole = articles(server.get("/queries/articles").json());
        String next = "/queries/articles?limit=4&since=1900-01-01";
        List<String> walked = new java.util.ArrayList<>();
        for (int pages = 0; next != null && pages < 10; pages++) {
            Answer page = server.get(next);
            walked.addAll(articles(page.json()));
            JsonNode following = page.json().get("next");
            next = following == null ? null : following.asString();
            assertThat(page.headers().firstValue("Link").isPresent()).isEqualTo(next != null);
        }
        assertThat(walked).hasSize(9).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /queries/suplies                  | 404 | unknown-template  | there is no query template 'suplies'; did you mean supplies?
            /queries/copies?sinc=2024-01-01   | 400 | unknown-parameter | template 'copies' has no parameter 'sinc'; it has outlet, since, until
            /queries/copies?since=soon        | 400 | bad-value         | parameter 'since' was given as 'soon'; it takes a day written as YYYY-MM-DD, such as 2024-06-18
            /queries/copies?since=2024-01-01&since=2024-01-02 | 400 | bad-value | parameter 'since' was given 2 times (2024-01-01, 2024-01-02); it takes one value: a day written as YYYY-MM-DD, such as 2024-06-18
            /queries/supplies?mode=sure       | 400 | bad-value         | parameter 'mode' was given as 'sure'; it takes one of any, asserted, possible, planned, negated, requested
            /queries/copies?limit=0           | 400 | bad-value         | parameter 'limit' was given as '0'; it takes a whole number from 1 to 10000
            /queries/copies?offset=-1         | 400 | bad-value         | parameter 'offset' was given as '-1'; it takes a whole number from 0
            /queries/copies?format=xml        | 400 | bad-value         | parameter 'format' was given as 'xml'; it takes one of json, csv, jsonl
            /entities/State:XX                | 404 | unknown-entity    | there is no entity 'State:XX'; GET /entities?q= finds one by a part of its name
            /articles/en/nothing              | 404 | unknown-article   | there is no article 'en/nothing'; GET /queries/articles lists them
            """)
    @DisplayName("a wrong request is answered with problem details")
    void problems(String path, int status, String type, String detail) {
        Answer answer = server.get(path);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:vestnik:problem:" + type);
        assertThat(answer.json().get("detail").asString()).isEqualTo(detail);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("instance").asString()).isEqualTo(path.replaceAll("\\?.*", ""));
    }

    @Test
    @DisplayName("a format that there is not, or an address that there is not, is a problem too")
    void otherProblems() {
        Answer picture = server.get("/queries/copies", "Accept", "image/png");
        assertThat(picture.status()).isEqualTo(406);
        assertThat(server.get("/nowhere").status()).isEqualTo(404);
        assertThat(server.get("/nowhere").type()).isEqualTo("application/problem+json");
    }

    @Test
    @DisplayName("an entity shows its names, its offices with their words, and how often it takes part")
    void entity() {
        JsonNode person = server.get("/entities/" + encoded("Person:Olena Osadcha")).json();
        assertThat(person.get("type").asString()).isEqualTo("Person");
        assertThat(person.at("/names/bg").asString()).isEqualTo("Олена Осадча");
        assertThat(person.at("/claims/asActor").asLong()).isEqualTo(2);
        assertThat(person.at("/claims/asSpeaker").asLong()).isEqualTo(1);
        assertThat(person.get("holds").valueStream().map(office -> office.get("quote").asString()))
                .containsExactly("Олена Осадча", "міністерка Олена Осадча");
        assertThat(person.at("/holds/1/of/id").asString()).isEqualTo("State:UA");
        assertThat(person.at("/holds/1/article").asString()).isEqualTo("uk/dopomoha");
        JsonNode state = server.get("/entities/State:UA").json();
        assertThat(state.at("/holders/0/person/name").asString()).isEqualTo("Olena Osadcha");
        assertThat(server.get(state.get("dossier").asString()).json().get("rows").size()).isEqualTo(3);
    }

    @Test
    @DisplayName("an article shows its text and its claims in order, each quote where its offsets say")
    void article() {
        JsonNode article = server.get("/articles/en/wagons").json();
        assertThat(article.get("publisher").asString()).isEqualTo("The Harbour Courier");
        assertThat(article.get("published").asString()).isEqualTo("2023-09-04");
        assertThat(article.get("claims").valueStream().map(claim -> claim.get("id").asString())).containsExactly("c01", "c02", "c18");
        assertThat(article.at("/claims/1/attributedTo/0/name").asString()).isEqualTo("South Korea");
        assertThat(article.at("/claims/1/actors/0/href").asString()).isEqualTo("/entities/State:KP");
        String text = article.get("text").asString();
        article.get("claims").forEach(claim -> assertThat(text.substring(text.offsetByCodePoints(0, claim.get("start").asInt()),
                text.offsetByCodePoints(0, claim.get("end").asInt()))).isEqualTo(claim.get("quote").asString()));
    }

    @Test
    @DisplayName("a client may encode the slashes of an id or leave them")
    void encodedSlashes() {
        assertThat(server.get("/articles/" + encoded("en/wagons")).body()).isEqualTo(server.get("/articles/en/wagons").body());
    }

    @Test
    @DisplayName("entities are found by a part of a name in any script, and lead on")
    void search() {
        JsonNode found = server.get("/entities?q=" + encoded("велев")).json();
        assertThat(found.size()).isEqualTo(1);
        assertThat(server.get(found.at("/0/href").asString()).json().get("name").asString()).isEqualTo("Petar Velev");
        assertThat(server.get("/entities?limit=3").json().size()).isEqualTo(3);
    }

    @Test
    @DisplayName("the API page knows every template with its parameters")
    void apiPage() {
        JsonNode api = server.get("/v3/api-docs").json();
        QueryCatalog.ofJar().all().forEach(template -> assertThat(api.get("paths").get("/queries/" + template.name())
                .at("/get/parameters").valueStream().map(parameter -> parameter.get("name").asString()))
                .containsAll(template.parameters().stream().map(parameter -> parameter.name()).toList()).contains("limit", "offset"));
        assertThat(api.get("paths").has("/articles/{id}")).isTrue();
        assertThat(server.get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("no template calls a parameter as the door calls its own")
    void reservedNames() {
        assertThat(QueryCatalog.ofJar().all()).allSatisfy(template ->
                assertThat(template.parameters()).extracting(parameter -> parameter.name()).doesNotContainAnyElementsOf(QueriesController.RESERVED));
    }

    @Test
    @DisplayName("GET /healthz says that all is well")
    void health() {
        assertThat(server.get("/healthz").json().get("status").asString()).isEqualTo("up");
    }

    @Test
    @DisplayName("GET /readyz says that all can be asked, and not while articles are being written")
    void readiness() {
        assertThat(server.get("/readyz").json().get("status").asString()).isEqualTo("ready");
        write("MATCH (h:Housekeeping) SET h.stale = true");
        Answer answer = server.get("/readyz");
        write("MATCH (h:Housekeeping) SET h.stale = false");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:vestnik:problem:not-ready");
    }

    @Test
    @DisplayName("GET /metrics counts requests as Prometheus reads them")
    void metrics() {
        server.get("/queries/copies");
        Answer metrics = server.get("/metrics");
        assertThat(metrics.type()).startsWith("text/plain");
        assertThat(metrics.body()).containsPattern("http_server_requests_seconds_count\\{.*uri=\"/queries/\\{name}\".*\\} \\d").contains("jvm_memory_used_bytes");
        assertThat(server.get("/env").status()).isEqualTo(404);
        assertThat(server.get("/actuator").status()).isEqualTo(404);
    }

    @Test
    @DisplayName("who has the answer already is told so, and after a write gets the new one")
    void entityTags() {
        String path = "/queries/articles?language=bg";
        String tag = server.get(path).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        write("MATCH (a:Article {id: 'bg/vagoni'}) SET a.author = 'x', a.title = a.title + '!'");
        Answer changed = server.get(path, "If-None-Match", tag);
        write("MATCH (a:Article {id: 'bg/vagoni'}) SET a.author = null, a.title = left(a.title, size(a.title) - 1)");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(server.get(path).headers().firstValue("ETag")).contains(tag);
    }

    @Test
    @DisplayName("a long answer travels compressed to who can read that")
    void compression() {
        assertThat(server.get("/queries", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(server.get("/queries").headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    @DisplayName("a cursor leads on as long as nobody writes")
    void cursors() {
        String next = server.get("/queries/articles?limit=4").json().get("next").asString();
        assertThat(next).contains("cursor=").doesNotContain("offset=");
        assertThat(server.get(next).json().get("rows").size()).isEqualTo(4);
        write("MATCH (h:Housekeeping) SET h.seen = true");
        write("MATCH (h:Housekeeping) SET h.seen = null");
        Answer stale = server.get(next);
        assertThat(stale.status()).isEqualTo(410);
        assertThat(stale.json().get("type").asString()).isEqualTo("urn:vestnik:problem:stale-cursor");
        assertThat(server.get("/queries/articles?cursor=nonsense").status()).isEqualTo(400);
        String link = server.get("/entities?q=&limit=3").headers().firstValue("Link").orElseThrow();
        assertThat(server.get(link.substring(1, link.indexOf('>'))).json().size()).isEqualTo(3);
    }

    @Test
    @DisplayName("a claim shows who does what to whom, who says so, and where")
    void claim() {
        JsonNode claim = server.get("/claims/c02").json();
        assertThat(claim.get("type").asString()).isEqualTo("SUPPLIES");
        assertThat(claim.at("/actors/0/id").asString()).isEqualTo("State:KP");
        assertThat(claim.at("/attributedTo/0/id").asString()).isEqualTo("State:KR");
        assertThat(claim.get("quantity").asString()).isEqualTo("40 wagons");
        assertThat(claim.get("rule").asString()).isEqualTo("en.supply.verb");
        assertThat(server.get(claim.get("article").asString()).json().get("id").asString()).isEqualTo("en/wagons");
        assertThat(server.get("/claims/c99").json().get("detail").asString()).isEqualTo("there is no claim 'c99'; GET /queries/claims lists them");
    }

    @Test
    @DisplayName("entities too come as CSV and JSON Lines")
    void searchFormats() {
        assertThat(server.get("/entities?q=velev", "Accept", "text/csv").body())
                .isEqualTo("id,name,kind,names,mentions,articles,acts,receives,says\nPerson:Petar Velev,Petar Velev,Person,Петър Велев,1,1,2,0,0\n");
        assertThat(server.get("/entities?q=velev", "Accept", "application/x-ndjson").body()).startsWith("{\"id\":\"Person:Petar Velev\"");
    }

    private static void write(String statement) {
        try (Session session = graph.session()) {
            session.run(statement).consume();
        }
    }

    private static List<String> articles(JsonNode answer) {
        return answer.get("rows").valueStream().map(row -> row.get("article").asString()).toList();
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
