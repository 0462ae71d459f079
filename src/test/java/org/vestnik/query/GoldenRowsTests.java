package org.vestnik.query;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vestnik.export.JsonLinesTable;
import org.vestnik.graph.GraphDatabase;

/** What each template answers about the nine invented articles. */
class GoldenRowsTests {

    private static final GoldenFile GOLDEN = new GoldenFile(Path.of("src/test/resources/org/vestnik/query/golden"));

    private static GraphDatabase graph;

    @BeforeAll
    static void write() {
        graph = SmallNews.written();
    }

    @ParameterizedTest
    @MethodSource("org.vestnik.query.GoldenFile#templates")
    @DisplayName("a template answers the golden rows")
    void golden(String name) throws IOException {
        StringBuilder answer = new StringBuilder();
        QueryTemplate template = QueryCatalog.ofJar().find(name).orElseThrow();
        SmallNews.runner(graph).run(template.ask(Map.of()), Window.ALL, new JsonLinesTable(answer));
        GOLDEN.check(name, answer);
    }
}
