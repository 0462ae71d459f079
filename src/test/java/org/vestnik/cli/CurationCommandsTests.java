package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Session;
import org.vestnik.Configuration;
import org.vestnik.Curation;
import org.vestnik.Vestnik;
import org.vestnik.graph.Fingerprint;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.GraphWriter;
import org.vestnik.graph.SharedNeo4j;
import org.vestnik.graph.Story;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Language;

/** How an analyst corrects who is who: merge, split, undo. */
class CurationCommandsTests {

    private static final Entity FULL = Story.unknown("nil-person-olena-kovalenko", EntityType.PERSON, "Olena Kovalenko");
    private static final Entity SHORT = Story.unknown("nil-person-kovalenko", EntityType.PERSON, "Kovalenko");
    private static final Entity OTHER = Story.unknown("nil-person-ivan-kovalenko", EntityType.PERSON, "Ivan Kovalenko");

    private record Run(int exitCode, String out, String err) {
    }

    @TempDir
    private Path folder;

    private GraphDatabase graph;

    @BeforeEach
    void write() {
        graph = SharedNeo4j.empty();
        try (GraphWriter writer = new GraphWriter(graph, "v1")) {
            writer.add(Story.told("one", Language.EN, "2024-05-01", "Olena Kovalenko warned Russia.").mentions(FULL, "Olena Kovalenko")
                    .claims("WARNS", FULL, Story.RUSSIA).reading());
            writer.add(Story.told("two", Language.EN, "2024-05-02", "Kovalenko and Ivan Kovalenko warned Russia.").mentions(SHORT, "Kovalenko")
                    .mentions(OTHER, "Ivan Kovalenko").claims("WARNS", SHORT, Story.RUSSIA).claims("WARNS", OTHER, Story.RUSSIA).reading());
        }
        new Curation(graph, folder).apply();
    }

    @Test
    @DisplayName("merge makes two one, and undo leaves no trace of it")
    void mergeAndUndo() {
        String before = Fingerprint.of(graph);

        Run merge = run("merge", SHORT.id(), FULL.id(), "--by", "anna", "--why", "same visit");
        assertThat(merge.out).startsWith("'nil-person-kovalenko' is the same as 'nil-person-olena-kovalenko' (anna, 20")
                .contains(": same visit)", "'nil-person-olena-kovalenko' stands for both");
        assertThat(warners()).containsExactly("Ivan Kovalenko 1", "Olena Kovalenko 2");
        assertThat(folder.resolve("judgements.csv")).content().contains("nil-person-kovalenko,nil-person-olena-kovalenko,same,anna,20");

        assertThat(run("undo").out).startsWith("taken back: 'nil-person-kovalenko' is the same as");
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    @DisplayName("split parts what was merged, and its undo merges again")
    void split() {
        run("merge", SHORT.id(), FULL.id());
        String merged = Fingerprint.of(graph);

        assertThat(run("split", SHORT.id(), FULL.id(), "--by", "boris").out).contains("is different from").contains("(boris, ");
        assertThat(warners()).containsExactly("Ivan Kovalenko 1", "Kovalenko 1", "Olena Kovalenko 1");

        assertThat(run("undo", FULL.id(), SHORT.id()).exitCode).isZero();
        assertThat(Fingerprint.of(graph)).isEqualTo(merged);
    }

    @Test
    @DisplayName("whoever writes to a shared graph without its judgements takes them over and undoes nothing")
    void withoutTheFile(@TempDir Path elsewhere) {
        String before = Fingerprint.of(graph);
        run("merge", SHORT.id(), FULL.id(), "--by", "anna", "--why", "same visit");
        String merged = Fingerprint.of(graph);

        Curation other = new Curation(graph, elsewhere);
        other.apply();
        assertThat(Fingerprint.of(graph)).isEqualTo(merged);
        assertThat(elsewhere.resolve("judgements.csv")).content().contains("nil-person-kovalenko,nil-person-olena-kovalenko,same,anna,20");

        other.undo();
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
        other.apply();
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    @DisplayName("an id that another stands for may be judged further")
    void chain() {
        run("merge", SHORT.id(), FULL.id());

        assertThat(run("merge", SHORT.id(), OTHER.id()).exitCode).isZero();
        assertThat(warners()).containsExactly("Olena Kovalenko 3");
    }

    @Test
    @DisplayName("what contradicts an earlier judgement, or cannot be done, is refused in one sentence and changes nothing")
    void refused() {
        run("split", OTHER.id(), FULL.id(), "--by", "anna");
        run("merge", SHORT.id(), FULL.id(), "--by", "anna");
        String before = Fingerprint.of(graph);

        assertRefused(3, "'nil-person-ivan-kovalenko' is different from 'nil-person-olena-kovalenko' (anna, ", "merge", FULL.id(), OTHER.id());
        assertRefused(3, "yet 'nil-person-", "merge", SHORT.id(), OTHER.id());
        assertRefused(2, "there is no entity 'nobody' in the graph or in the knowledge files;", "merge", FULL.id(), "nobody");
        assertRefused(2, "a judgement was given on 'nil-person-kovalenko' and 'nil-person-kovalenko';", "split", SHORT.id(), SHORT.id());
        assertRefused(3, "nothing is judged of 'a' and 'b';", "undo", "a", "b");
        assertRefused(2, "undo was given 'a' alone;", "undo", "a");
        assertThat(Fingerprint.of(graph)).isEqualTo(before);
    }

    @Test
    @DisplayName("what is judged already is said again and not written again")
    void again() {
        run("merge", SHORT.id(), FULL.id(), "--by", "anna");

        assertThat(run("merge", FULL.id(), SHORT.id(), "--by", "boris").out).startsWith("'nil-person-kovalenko' is the same as").contains("(anna, ");
        assertThat(new Curation(graph, folder).judgements().log()).hasSize(1);
    }

    @Test
    @DisplayName("duplicates lists what is not judged yet, also for programs; explain tells why a name means somebody")
    void duplicatesAndReasons() {
        assertThat(run("duplicates", "--format", "jsonl").out.lines()).hasSize(2).first().asString()
                .startsWith("{\"left\":\"nil-person-kovalenko\",\"right\":\"nil-person-olena-kovalenko\",\"kind\":\"Person\"")
                .endsWith("\"reasons\":[\"one name is a word of the other\",\"both have to do with Russia\",\"no article names both\"]}");
        run("split", SHORT.id(), OTHER.id());
        run("merge", SHORT.id(), FULL.id(), "--by", "anna");
        assertThat(run("duplicates").out.strip()).isEqualTo("no rows");
        run("undo");
        run("split", SHORT.id(), FULL.id(), "--unsure");
        assertThat(run("duplicates").out.strip()).isEqualTo("no rows");

        assertThat(run("explain", SHORT.id()).out).contains("nil-person-kovalenko: Kovalenko, Person, listed nowhere",
                "Kovalenko  en        listed nowhere: one of its own by its name  two");
        assertThat(run("explain", SHORT.id(), "WARNS", Story.RUSSIA.id()).out).contains("Kovalenko WARNS Russia",
                "rule test.rule, right with chance", "[trigger: Ko]val", "actor: Kovalenko (nil-person-kovalenko), in the article 'Kovalenko'");
        assertRefused(2, "explain was given 'nobody', which the graph does not have; it takes the id of an entity", "explain", "nobody");
    }

    private void assertRefused(int exitCode, String sentence, String... arguments) {
        Run run = run(arguments);
        assertThat(run.err).startsWith("vestnik: ").contains(sentence).hasLineCount(1);
        assertThat(run.exitCode).isEqualTo(exitCode);
    }

    private List<String> warners() {
        try (Session session = graph.session()) {
            return session.run("MATCH (p)-[w:WARNS]->() RETURN p.name + ' ' + w.claims AS line ORDER BY line").list(row -> row.get(0).asString());
        }
    }

    private Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Configuration configuration = Configuration.of(Map.of("NEO4J_URI", graph.uri().toString()));
        Configuration ours = new Configuration(folder, configuration.data(), configuration.uri(), configuration.username(), Optional.empty(),
                configuration.database(), 1);
        int exitCode = Vestnik.commandLine(ours).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
