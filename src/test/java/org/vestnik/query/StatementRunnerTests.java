package org.vestnik.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.StatementRefused.Reason;

class StatementRunnerTests {

    private static final StatementLimits SMALL = new StatementLimits(Duration.ofSeconds(1), 50, 2_000, 1_000, 2);

    private static GraphDatabase graph;

    private final StatementRunner runner = new StatementRunner(graph.driver(), graph.database(), SMALL);

    @BeforeAll
    static void write() {
        graph = SmallNews.written();
    }

    @Test
    @DisplayName("what was refused is refused again, what was answered is answered again, with other parameters too")
    void again() {
        for (int i = 0; i < 2; i++) {
            assertThat(refusal("MATCH (e:Entity) SET e.seen = 1").reason()).isEqualTo(Reason.FORBIDDEN);
            assertThat(runner.table("RETURN $x AS x", Map.of("x", i), 10).rows()).containsExactly(List.of((long) i));
        }
    }

    @Test
    @DisplayName("a client may ask for fewer rows than the limit and never for more")
    void rows() {
        assertThat(ask("UNWIND range(1, 1000) AS x RETURN x", 10).rows()).hasSize(10);
        assertThat(ask("UNWIND range(1, 1000) AS x RETURN x", 500).rows()).hasSize(50);
        assertThat(ask("UNWIND range(1, 1000) AS x RETURN x", 500).more()).isTrue();
    }

    @Test
    @DisplayName("an answer larger than the limit is refused")
    void characters() {
        assertThat(refusal("UNWIND range(1, 40) AS x RETURN 'a text of about fifty characters, told forty times ' + x AS text").reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("a statement that takes longer than the limit is ended")
    void time() {
        StatementRefused refusal = refusal("UNWIND range(1, 100000000000) AS x RETURN count(x)");
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(refusal).hasMessage("the statement took longer than 1 seconds; ask for less, such as one entity or a shorter time");
        assertThat(ask("RETURN 1", 1).rows()).hasSize(1);
    }

    @Test
    @DisplayName("one expression that loops beyond the limit is answered in time, and keeps but its own place")
    void loop() {
        String loop = "RETURN size([x IN range(1, 1500000000) WHERE x = 0])";
        assertThat(refusal(loop).reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(ask("RETURN 1", 1).rows()).hasSize(1);
        assertThat(refusal(loop).reason()).isEqualTo(Reason.TOO_SLOW);
        assertThat(refusal("RETURN 1")).hasMessage("2 statements run already, which is all that may; try again later");
    }

    private ResultTable ask(String statement, long rows) {
        return runner.table(statement, Map.of(), rows);
    }

    private StatementRefused refusal(String statement) {
        return catchThrowableOfType(StatementRefused.class, () -> ask(statement, 100));
    }
}
