package org.vestnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.vestnik.article.InputFiles;
import org.vestnik.claim.SentenceReader;
import org.vestnik.export.JsonLinesTable;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;
import org.vestnik.query.GoldenFile;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.QueryTemplate;
import org.vestnik.query.ResultTable;
import org.vestnik.query.Window;

/** The sample corpus as an analyst meets it; what is read of it changes with every rule. */
class SampleCorpusTests {

    private static final GoldenFile GOLDEN = new GoldenFile(Path.of("src/test/resources/org/vestnik/sample"));

    /** Enough to see whether a question is well answered; the number of rows tells of the rest. */
    private static final int ROWS = 10;

    private static GraphDatabase graph;

    @BeforeAll
    static void read() {
        graph = SharedNeo4j.empty();
        RunReport report = new Ingestion(graph, SentenceReader.pipeline(), new Curation(graph, Path.of("import")))
                .run(InputFiles.of(List.of(Path.of("import/articles"))), Progress.SILENT);
        assertThat(report.rejected()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.vestnik.query.GoldenFile#templates")
    @DisplayName("a template answers the golden rows")
    void golden(String name) throws IOException {
        QueryTemplate template = QueryCatalog.ofJar().find(name).orElseThrow();
        ResultTable all = new QueryRunner(graph.driver(), graph.database(), Duration.ofMinutes(1)).table(template.ask(Map.of()), Window.ALL);
        StringBuilder answer = new StringBuilder();
        new ResultTable(all.columns(), all.rows().subList(0, Math.min(ROWS, all.rows().size())), false).writeTo(new JsonLinesTable(answer));
        answer.append("{\"rows\":").append(all.rows().size()).append("}\n");
        GOLDEN.check(name, answer);
    }

    @Test
    @DisplayName("each query of the guide has an answer")
    void guide() throws IOException {
        List<String> queries = Jsoup.parse(Files.readString(Path.of("src/main/resources/pages/guide.html"))).select("pre.runnable:not([th:text])")
                .eachText();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(5);
        try (Session session = graph.session()) {
            for (String query : queries) {
                assertThat(session.run(query).list()).as(query).isNotEmpty();
            }
        }
    }
}
