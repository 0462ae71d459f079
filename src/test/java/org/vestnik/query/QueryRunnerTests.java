package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.vestnik.error.UserException;

class QueryRunnerTests {

    private static org.vestnik.graph.GraphDatabase graph;

    @BeforeAll
    static void write() {
        graph = SmallNews.written();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            supplies         | giver    | State:KP               | c02 c03 c04 c05 c07
            supplies         | giver    | north korea            | c02 c03 c04 c05 c07
            supplies         | giver    | Північна Корея         | c02 c03 c04 c05 c07
            supplies         | receiver | БЪЛГАРИЯ               | c12
            supplies         | goods    | балистична ракета      | c04
            supplies         | speaker  | South Korea            | c02 c03
            supplies         | mode     | negated                | c07
            supplies         | language | uk                     | c11 c12
            supplies         | outlet   | second wire            | c03
            supplies         | since    | 2023-09-08             | c07 c11 c12
            supplies         | until    | 2023-09-04             | c02
            attacks          | since    | 2023-01-01             | ''
            accusations      | criticism| false                  | c01 c18
            warnings         | threats  | true                   | c15
            meetings         | place    | София                  | c08
            meetings         | other    | Петър Велев            | c08 c10
            claims           | types    | SANCTIONS              | c13
            claims-of        | entity   | Lazarov                | c10
            claims-of        | entity   | Weapon:artillery shell | c09 c02 c03 c05 c07 c11
            claims-between   | one      | САЩ                    | c17 c13
            claims-between   | other    | Severtrans             | c13
            said-by          | speaker  | Росія                  | c07
            contradictions   | entity   | Олена Осадча           | c08
            denials          | answered | false                  | c01
            denials          | days     | 3                      | ''
            single-source    | mode     | planned                | c11
            meetings-before-supplies | days | 42                 | ''
            timeline         | entity   | НАТО                   | c14
            """)
    @DisplayName("each parameter narrows the answer to what it names")
    void narrowed(String template, String parameter, String value, String claims) {
        ResultTable table = table(template, Map.of(parameter.strip(), List.of(value)));
        int claim = table.columns().stream().map(Column::name).toList().indexOf("claim");
        assertThat(table.rows()).extracting(row -> row.get(claim))
                .containsExactly(claims.isEmpty() ? new Object[0] : claims.split(" "));
    }

    @Test
    @DisplayName("what two states do to one another is found from either side")
    void between() {
        ResultTable one = table("claims-between", Map.of("one", List.of("Russia"), "other", List.of("South Korea")));
        ResultTable other = table("claims-between", Map.of("one", List.of("South Korea"), "other", List.of("Russia")));
        assertThat(one.rows()).hasSize(2).isEqualTo(other.rows());
    }

    @Test
    @DisplayName("entities are found in any script, also by the forms that articles use")
    void entitySearch() {
        assertThat(names("осад")).containsExactly("Olena Osadcha");
        assertThat(names("СЕВЕРНА")).containsExactly("North Korea", "Severtrans");
        assertThat(names("the north")).containsExactly("North Korea");
        assertThat(names("nobody")).isEmpty();
    }

    @Test
    @DisplayName("a window is a part of the answer and says whether there is more")
    void window() {
        Question question = QueryCatalog.ofJar().find("articles").orElseThrow().ask(Map.of());
        QueryRunner runner = SmallNews.runner(graph);
        List<List<Object>> all = runner.table(question, Window.ALL).rows();
        ResultTable middle = runner.table(question, new Window(2, 3));
        assertThat(middle.rows()).isEqualTo(all.subList(2, 5));
        assertThat(middle.more()).isTrue();
        assertThat(runner.table(question, new Window(6, 3)).more()).isFalse();
        assertThat(runner.table(question, new Window(0, 9)).more()).isFalse();
        assertThat(runner.table(question, new Window(50, 3)).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREATE (x:Entity {id: 'new'}) RETURN x.id AS id
            MATCH (a:Article) DETACH DELETE a RETURN 1 AS id
            MATCH (a:Article) SET a.title = '' RETURN a.id AS id
            CALL { CREATE (x:Entity) RETURN x } RETURN x.id AS id
            CREATE INDEX evil FOR (n:Entity) ON (n.evil)
            """)
    @DisplayName("a statement that writes is refused")
    void readOnly(String cypher) {
        assertThatThrownBy(() -> SmallNews.runner(graph).table(asking(cypher), Window.ALL)).isInstanceOf(UserException.class)
                .hasMessageStartingWith("the database refused template 'mine': ");
        assertThat(table("articles", Map.of()).rows()).hasSize(9);
    }

    @Test
    @DisplayName("a question that takes too long is given up")
    void timeout() {
        Question endless = asking("UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH sum(a * b) AS id RETURN id");
        QueryRunner hasty = new QueryRunner(graph.driver(), graph.database(), Duration.ofMillis(200));
        assertThatThrownBy(() -> hasty.table(endless, Window.ALL)).isInstanceOf(UserException.class)
                .hasMessageContaining("did not answer template 'mine' within");
    }

    @Test
    @DisplayName("a template whose columns are not those of its header is named")
    void otherColumns() {
        assertThatThrownBy(() -> SmallNews.runner(graph).table(asking("RETURN 1 AS other"), Window.ALL))
                .hasMessage("the query template 'mine' promises the columns [id] in its header and returns [other]; make the two agree");
    }

    @Test
    @DisplayName("a database that is not there is told in a sentence")
    void unavailable() {
        try (Driver nobody = GraphDatabase.driver("bolt://localhost:1", AuthTokens.none())) {
            QueryRunner runner = new QueryRunner(nobody, "neo4j", Duration.ofSeconds(5));
            assertThatThrownBy(() -> runner.table(asking("RETURN 1 AS id"), Window.ALL)).isInstanceOf(UserException.class)
                    .hasMessageStartingWith("the database cannot be reached");
        }
    }

    private static Question asking(String cypher) {
        return new QueryTemplate("mine", "title", "use", List.of(), List.of(new Column("id", ParameterType.STRING, "id")), cypher, cypher)
                .ask(Map.of());
    }

    private static List<Object> names(String text) {
        return table("entities", Map.of("text", List.of(text))).rows().stream().map(row -> row.get(1)).toList();
    }

    private static ResultTable table(String template, Map<String, List<String>> given) {
        return SmallNews.runner(graph).table(QueryCatalog.ofJar().find(template).orElseThrow().ask(given), Window.ALL);
    }
}
