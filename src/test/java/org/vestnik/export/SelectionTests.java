package org.vestnik.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.Window;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes out: all of it, or the graph behind an answer; always the same bytes. */
class SelectionTests {

    private static ExportedNews news;

    @BeforeAll
    static void write() {
        news = ExportedNews.written();
    }

    @Test
    @DisplayName("claims come with their parties, their article and its outlet, and with all that is between these")
    void claims() {
        List<JsonNode> lines = lines("claims", Map.of("types", List.of("WARNS")));
        assertThat(ids(lines)).containsExactlyInAnyOrder("Claim:c14", "Entity:Organisation:NATO", "Entity:State:RU", "Article:uk/sanktsii", "Publisher:обрій");
        assertThat(lines.stream().filter(line -> line.get("kind").asString().equals("relationship")).map(line ->
                line.get("start").asString() + " " + line.get("type").asString() + " " + line.get("end").asString())).containsExactlyInAnyOrder(
                "Claim:c14 ACTOR Entity:Organisation:NATO", "Claim:c14 RECIPIENT Entity:State:RU", "Claim:c14 STATED_IN Article:uk/sanktsii",
                "Article:uk/sanktsii PUBLISHED_BY Publisher:обрій", "Entity:Organisation:NATO WARNS Entity:State:RU");
    }

    @Test
    @DisplayName("of things alone, such as an edge's ends, only what is between them comes along")
    void things() {
        assertThat(ids(lines("network", Map.of("types", List.of("WARNS"))))).containsExactlyInAnyOrder("Entity:Organisation:NATO", "Entity:State:RU");
    }

    @Test
    @DisplayName("evidence of a selection holds the claims chosen and no others of the same article")
    void evidence() {
        String events = ExportedNews.text(ExportFormat.PLOVER, reader("claims", Map.of("types", List.of("WARNS"))));
        assertThat(events.lines()).hasSize(1).first().asString().contains("\"id\":\"c14\"");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    @DisplayName("the same graph gives the same bytes, whatever the database numbered its nodes")
    void deterministic(ExportFormat format, @TempDir Path once, @TempDir Path again) throws IOException {
        write(format, once);
        // New internal ids in another order: what an order by chance would show.
        news.run("MATCH (n:Claim)-[r:ACTOR]->(e) WITH n, r, e ORDER BY n.id DESC DELETE r CREATE (n)-[:ACTOR]->(e)");
        news.run("MATCH (n:Article)-[r:MENTIONS]->(e) WITH n, r, e, properties(r) AS p ORDER BY n.id DESC DELETE r CREATE (n)-[s:MENTIONS]->(e) SET s = p");
        write(format, again);
        try (Stream<Path> files = Files.list(once)) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
    }

    private static void write(ExportFormat format, Path folder) throws IOException {
        if (format.isFolder()) {
            format.write(news.reader(), folder);
        } else {
            Files.writeString(folder.resolve("file"), news.text(format));
        }
    }

    private static List<JsonNode> lines(String template, Map<String, List<String>> parameters) {
        return ExportedNews.text(ExportFormat.JSONL, reader(template, parameters)).lines().map(JsonMapper.shared()::readTree).toList();
    }

    private static Set<String> ids(List<JsonNode> lines) {
        return lines.stream().filter(line -> line.get("kind").asString().equals("node")).map(line -> line.get("id").asString()).collect(Collectors.toSet());
    }

    private static GraphReader reader(String template, Map<String, List<String>> parameters) {
        try (AnswerGraph answer = new AnswerGraph(news.graph().driver(), news.graph().database())) {
            new QueryRunner(news.graph().driver(), news.graph().database(), Duration.ofSeconds(30))
                    .run(QueryCatalog.load().find(template).orElseThrow().ask(parameters), Window.ALL, answer);
            return new GraphReader(news.graph().driver(), news.graph().database(), answer.selection(), GraphProgress.SILENT);
        }
    }
}
