package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.graph.GraphDatabase;

/** Questions whose answer turns on a day: what is new since then, who held an office then. */
class ChangesTests {

    private static GraphDatabase graph;

    @BeforeAll
    static void write() {
        graph = SmallNews.written();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-08 | new  | DENIES Russia South Korea
            2023-09-08 | mode | SUPPLIES North Korea Russia
            2023-09-05 | again | SUPPLIES North Korea Russia
            2023-08-22 | mode | MEETS Olena Osadcha, Petar Velev
            2023-08-20 | new  | MEETS Olena Osadcha, Petar Velev
            """)
    @DisplayName("an act is new, or told before, or told before in another mode")
    void changes(String since, String change, String act) {
        ResultTable table = ask("changes", Map.of("since", List.of(since), "change", List.of(change)));
        assertThat(table.rows()).extracting(row -> (row.get(1) + " " + names(row.get(2)) + " " + names(row.get(3))).strip()).contains(act);
        assertThat(table.rows()).extracting(row -> row.get(0)).containsOnly(change);
    }

    @Test
    @DisplayName("who held an office on a day is what articles had said by then")
    void offices() {
        assertThat(ask("offices-at", Map.of("day", List.of("2023-08-19"))).rows()).isEmpty();
        assertThat(ask("offices-at", Map.of("day", List.of("2023-08-25"), "of", List.of("Украйна"))).rows()).singleElement()
                .satisfies(row -> assertThat(row).contains("Olena Osadcha", 1L, "bg/sreshta"));
        assertThat(ask("offices-at", Map.of("of", List.of("Україна"))).rows()).singleElement()
                .satisfies(row -> assertThat(row).contains("Olena Osadcha", 2L, "uk/dopomoha"));
    }

    private static ResultTable ask(String template, Map<String, List<String>> given) {
        return SmallNews.runner(graph).table(QueryCatalog.ofJar().find(template).orElseThrow().ask(given), Window.ALL);
    }

    private static String names(Object value) {
        return String.join(", ", ((List<?>) value).stream().map(String::valueOf).toList());
    }
}
