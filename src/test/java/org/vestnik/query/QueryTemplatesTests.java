package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;
import org.vestnik.graph.GraphDatabase;

/** What a template says of itself is what the database says of it. */
class QueryTemplatesTests {

    private static final Pattern USED = Pattern.compile("\\bgiven\\.(\\w+)");

    private static final Pattern VALUES = Pattern.compile("(?s)\nWITH (\\{\n.*?\n\\}) AS given\n");

    private static GraphDatabase graph;

    @BeforeAll
    static void write() {
        graph = SmallNews.written();
    }

    static Stream<QueryTemplate> templates() {
        return QueryCatalog.ofJar().all().stream();
    }

    @Test
    @DisplayName("an analyst finds at least thirty questions")
    void manyTemplates() {
        assertThat(templates()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("a template only reads, and its columns are those of its header")
    void explained(QueryTemplate template) {
        try (Session session = graph.session()) {
            Result explained = session.run("EXPLAIN " + template.cypher(), Map.of(QueryTemplate.GIVEN, template.ask(Map.of()).parameters()));
            assertThat(explained.keys()).isEqualTo(template.columns().stream().map(Column::name).toList());
            ResultSummary summary = explained.consume();
            assertThat(summary.queryType()).isEqualTo(QueryType.READ_ONLY);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("a template uses each parameter of its header and no other")
    void parameters(QueryTemplate template) {
        assertThat(USED.matcher(template.cypher()).results().map(found -> found.group(1)).distinct())
                .containsExactlyInAnyOrderElementsOf(template.parameters().stream().map(Parameter::name).toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("a template orders its rows by something that tells any two apart")
    void ordered(QueryTemplate template) {
        ResultTable table = SmallNews.runner(graph).table(template.ask(Map.of()), Window.ALL);
        assertThat(template.cypher()).containsPattern("ORDER BY [^\\n]+\\z");
        assertThat(table.rows()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("as it is, in Neo4j Browser, the file answers what the program answers without parameters")
    void asItIs(QueryTemplate template) throws IOException {
        ResultTable answer = SmallNews.runner(graph).table(template.ask(Map.of()), Window.ALL);
        try (Session session = graph.session()) {
            List<List<Object>> rows = session.run(Files.readString(Path.of(QueryCatalog.FOLDER, template.name() + ".cypher")))
                    .list(row -> row.values().stream().map(PlainValue::of).toList());
            assertThat(rows).isEqualTo(answer.rows());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("the values written in the file are the defaults of its header")
    void defaults(QueryTemplate template) throws IOException {
        Matcher values = VALUES.matcher(Files.readString(Path.of(QueryCatalog.FOLDER, template.name() + ".cypher")));
        assertThat(values.find()).isEqualTo(!template.parameters().isEmpty());
        try (Session session = graph.session()) {
            assertThat(PlainValue.of(session.run("RETURN " + values.group(1)).single().get(0))).isEqualTo(template.ask(Map.of()).parameters());
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    @DisplayName("a template's values are of the types that its header gives the columns")
    void columnTypes(QueryTemplate template) {
        ResultTable table = SmallNews.runner(graph).table(template.ask(Map.of()), Window.ALL);
        List<String> wrong = new ArrayList<>();
        for (List<Object> row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                Column column = table.columns().get(i);
                if (row.get(i) != null && !holds(column.type(), row.get(i))) {
                    wrong.add(column.name() + " is " + column.type().code() + " and holds " + row.get(i));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean holds(ParameterType type, Object value) {
        return switch (type) {
            case STRING -> value instanceof String;
            case INTEGER -> value instanceof Long;
            case NUMBER -> value instanceof Double;
            case BOOLEAN -> value instanceof Boolean;
            case DATE -> value instanceof java.time.LocalDate;
            case STRINGS -> value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        };
    }
}
