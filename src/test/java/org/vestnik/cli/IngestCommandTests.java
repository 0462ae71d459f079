package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vestnik.Configuration;
import org.vestnik.graph.Fingerprint;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.SharedNeo4j;
import picocli.CommandLine;

class IngestCommandTests {

    @TempDir
    private Path folder;

    private GraphDatabase graph;
    private FilesAsArticles pipeline;
    private StringWriter out;
    private StringWriter errors;

    @BeforeEach
    void emptyGraph() {
        graph = SharedNeo4j.empty();
        pipeline = new FilesAsArticles();
    }

    @Test
    void itReportsWhatItDid() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Moscow warns Seoul.");
        Files.writeString(folder.resolve("two.txt"), "Moscow warned Seoul once more yesterday.");

        assertThat(ingest()).isZero();

        assertThat(out.toString().lines()).containsExactly("Articles",
                "  read          2",
                "  rejected      0",
                "  new           2",
                "  unchanged     0",
                "  changed       0",
                "  nodes added   7",
                "  edges added  11");
        assertThat(errors.toString()).isEmpty();
    }

    @Test
    void whatTheGraphHasIsNotReadAgain() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Moscow warns Seoul.");
        Files.writeString(folder.resolve("two.txt"), "Moscow warned Seoul once more yesterday.");
        ingest();

        pipeline = new FilesAsArticles();
        Files.writeString(folder.resolve("two.txt"), "Moscow has warned nobody, we were told.");
        ingest();

        assertThat(pipeline.seen()).containsExactly("two");
        assertThat(out.toString()).contains("unchanged    1", "changed      1", "nodes added  0");
    }

    @Test
    void aRejectedInputIsNamedWithItsReasonAndTheRestGoesOn() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Moscow warns Seoul.");
        Files.writeString(folder.resolve("empty.txt"), " ");

        assertThat(ingest()).isEqualTo(1);

        assertThat(errors.toString()).isEqualTo("rejected " + folder.resolve("empty.txt") + ": is empty." + System.lineSeparator());
        assertThat(out.toString()).contains("read         1", "rejected     1");
    }

    @Test
    void infoPrintsCountsAndFingerprint() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "Moscow warns Seoul.");
        ingest();

        assertThat(run(new InfoCommand(Configuration.of(Map.of())))).isZero();

        assertThat(out.toString()).contains("  Article    1", "  STATED_IN     1", "  en  1", "  WARNS  1", Fingerprint.of(graph));
    }

    private int ingest() {
        return run(new IngestCommand(Configuration.of(Map.of()), configuration -> pipeline), folder.toString());
    }

    private int run(Object command, String... arguments) {
        out = new StringWriter();
        errors = new StringWriter();
        String[] all = Stream.concat(Arrays.stream(arguments),
                Stream.of("--uri", graph.uri().toString())).toArray(String[]::new);
        return new CommandLine(command).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(errors, true)).execute(all);
    }
}
