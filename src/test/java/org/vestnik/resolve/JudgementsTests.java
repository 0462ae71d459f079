package org.vestnik.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.error.UserException;
import org.vestnik.ontology.EntityType;
import org.vestnik.text.Language;

/** What analysts may decide, who stands for whom then, and how it is kept. */
class JudgementsTests {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} stands for {1}")
    @CsvSource(delimiter = '|', textBlock = """
            listed-b               | nil-a, listed-b, nil-ccc     | what the knowledge files list
            nil-olena-kovalenko    | nil-kovalenko, nil-olena-kovalenko | the fuller name
            nil-a                  | nil-b, nil-a                 | the id that sorts first
            """)
    void one_of_a_class_stands_for_all_whatever_the_order(String canonical, String members, String rule) {
        List<String> ids = List.of(members.split(", "));
        for (int turn = 0; turn < ids.size(); turn++) {
            String first = ids.get(turn);
            Judgements judgements = Judgements.NONE;
            for (String id : ids) {
                judgements = id.equals(first) ? judgements : judgements.with(judged(id, first, Verdict.SAME));
            }
            Identities identities = Identities.of(judgements, JudgementsTests::listed);
            assertThat(ids).as(rule).allSatisfy(id -> assertThat(identities.canonical(id)).isEqualTo(canonical));
        }
    }

    @Test
    void what_is_judged_different_is_not_merged_directly_or_through_others() {
        Judgements judgements = Judgements.NONE.with(judged("a", "b", Verdict.DIFFERENT)).with(judged("a", "c", Verdict.SAME));

        assertThatThrownBy(() -> judgements.with(judged("b", "a", Verdict.SAME))).isInstanceOf(UserException.class)
                .hasMessage("'a' is different from 'b' (anna, 2024-05-01: seen); take that judgement back first, with 'undo b a'");
        assertThatThrownBy(() -> judgements.with(judged("c", "b", Verdict.SAME))).isInstanceOf(UserException.class)
                .hasMessage("'a' is different from 'b' (anna, 2024-05-01: seen), yet 'a' is the same as 'c' (anna, 2024-05-01: seen) and "
                        + "'c' is the same as 'b' (anna, 2024-05-01: seen); take one of these judgements back first, with 'undo LEFT RIGHT'");
    }

    @Test
    void what_was_merged_may_be_split_unless_others_hold_it_together() {
        Judgements merged = Judgements.NONE.with(judged("a", "b", Verdict.SAME));
        assertThat(merged.with(judged("b", "a", Verdict.DIFFERENT)).classOf("a")).containsExactly("a");

        Judgements chained = merged.with(judged("b", "c", Verdict.SAME));
        assertThatThrownBy(() -> chained.with(judged("a", "c", Verdict.DIFFERENT))).isInstanceOf(UserException.class)
                .hasMessageContaining("'a' is the same as 'b'").hasMessageContaining("'b' is the same as 'c'");
    }

    @Test
    void taking_a_split_back_merges_again_unless_something_was_judged_since_that_forbids_it() {
        Judgement split = judged("a", "b", Verdict.DIFFERENT);
        Judgements judgements = Judgements.NONE.with(judged("a", "b", Verdict.SAME)).with(split);
        assertThat(judgements.without(split).classOf("a")).containsExactly("a", "b");

        Judgements since = judgements.with(judged("a", "c", Verdict.SAME)).with(judged("c", "b", Verdict.DIFFERENT));
        assertThatThrownBy(() -> since.without(split)).isInstanceOf(UserException.class).hasMessageContaining("'c' is different from 'b'");
    }

    @Test
    void an_unsure_pair_is_not_one() {
        assertThat(Judgements.NONE.with(judged("a", "b", Verdict.UNSURE)).classOf("a")).containsExactly("a");
    }

    @Test
    void the_file_gives_back_what_was_written() {
        JudgementFile file = new JudgementFile(folder);
        Judgement told = new Judgement("nil-\"a\", b", "#b", Verdict.SAME, "Анна", "2024-05-01T08:00:00Z", "said, \"it is he\"");
        file.update(before -> before.with(told), after -> { });

        assertThat(file.read().log()).containsExactly(told);
        assertThat(folder.resolve(JudgementFile.NAME)).content().startsWith("# Source: ").contains("\nleft,right,verdict,by,when,why\n");
    }

    @Test
    void a_judgement_that_is_refused_leaves_the_file_as_it_is() throws IOException {
        JudgementFile file = new JudgementFile(folder);
        file.update(before -> before.with(judged("a", "b", Verdict.DIFFERENT)), after -> { });
        String before = Files.readString(folder.resolve(JudgementFile.NAME));

        assertThatThrownBy(() -> file.update(now -> now.with(judged("a", "b", Verdict.SAME)), after -> { })).isInstanceOf(UserException.class);
        assertThat(folder.resolve(JudgementFile.NAME)).hasContent(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b,perhaps,anna,2024,why  | row 1: verdict 'perhaps' is none of same, different, unsure. Correct the row.
            a,a,same,anna,2024,why     | a judgement was given on 'a' and 'a'; it takes the ids of two entities
            a,b                        | cannot be read
            """)
    void a_row_that_says_nothing_is_told_in_a_sentence(String row, String sentence) throws IOException {
        Files.writeString(folder.resolve(JudgementFile.NAME), "left,right,verdict,by,when,why\n" + row + "\n");

        assertThatThrownBy(new JudgementFile(folder)::read).isInstanceOf(UserException.class).hasMessageContaining(sentence);
    }

    @Test
    void analysts_who_decide_at_once_lose_nothing() throws Exception {
        ExecutorService analysts = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Void>> decisions = IntStream.range(0, 24).<Callable<Void>>mapToObj(i -> () -> {
                new JudgementFile(folder).update(before -> before.with(judged("a" + i, "b" + i, Verdict.SAME)), after -> { });
                return null;
            }).toList();
            for (var decision : analysts.invokeAll(decisions)) {
                decision.get();
            }
        } finally {
            analysts.shutdown();
        }
        assertThat(new JudgementFile(folder).read().log()).hasSize(24).doesNotHaveDuplicates();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder(JudgementFile.NAME, ".judgements.csv.lock");
        }
    }

    private static Judgement judged(String left, String right, Verdict verdict) {
        return new Judgement(left, right, verdict, "anna", "2024-05-01", "seen");
    }

    private static Optional<Entity> listed(String id) {
        SortedMap<Language, String> names = new TreeMap<>();
        return Optional.of(id).filter(some -> some.startsWith("listed"))
                .map(some -> new Entity(some, EntityType.PERSON, some, names, Optional.empty(), true));
    }
}
