package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.export.JsonLinesTable;
import org.vestnik.graph.GraphDatabase;

/**
 * What each template answers about the nine invented articles. After a change that is meant, run with
 * {@code -Dvestnik.golden=write} and read the difference.
 */
class GoldenRowsTests {

    private static final Path FOLDER = Path.of("src/test/resources/org/vestnik/query/golden");

    private static GraphDatabase graph;

    @BeforeAll
    static void write() {
        graph = SmallNews.written();
    }

    static Stream<String> templates() {
        return QueryCatalog.ofJar().all().stream().map(QueryTemplate::name);
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("a template answers the golden rows")
    void golden(String name) throws IOException {
        StringBuilder answer = new StringBuilder();
        QueryTemplate template = QueryCatalog.ofJar().find(name).orElseThrow();
        SmallNews.runner(graph).run(template.ask(Map.of()), Window.ALL, new JsonLinesTable(answer));
        Path file = FOLDER.resolve(name + ".jsonl");
        if ("write".equals(System.getProperty("vestnik.golden"))) {
            Files.writeString(file, answer);
        }
        assertThat(answer.toString()).isNotEmpty().isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
    }
}
