package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.Vestnik;
import org.vestnik.query.SmallNews;
import picocli.CommandLine;

class QueryAndExportCommandTests {

    private record Run(int exitCode, String out, String err) {
    }

    private static String uri;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() {
        uri = SmallNews.written().uri().toString();
    }

    @Test
    @DisplayName("query without a name lists the templates, and asks no database")
    void list() {
        Run run = run("query");
        assertThat(run.exitCode).isZero();
        assertThat(run.out).contains("supplies ", "Who supplies what to whom, according to whom", "-p [giver] [receiver] [goods]");
    }

    @Test
    @DisplayName("query NAME --list says what the template is for, what it takes and what it gives")
    void describe() {
        assertThat(run("query", "copies", "--list").out).contains("five reprints are not taken for five witnesses",
                "since   date: published on this day or later", "copyOutlet         string: its publisher");
    }

    @Test
    @DisplayName("query answers as a table, as CSV, as JSON Lines")
    void formats() {
        assertThat(asked("copies", "--width", "120").out).contains("en/wagons-reprint", "1 row");
        assertThat(asked("copies", "--format", "csv").out).startsWith("copy,copyTitle,").endsWith(",1\n");
        assertThat(asked("copies", "--format", "jsonl").out).startsWith("{\"copy\":\"en/wagons-reprint\"");
    }

    @Test
    @DisplayName("parameters are given with -p, a list by giving it again")
    void parameters() {
        assertThat(asked("claims", "-p", "types=WARNS", "-p", "types=THREATENS", "-p", "recipient=Росія", "--format", "jsonl").out.lines())
                .hasSize(1).first().asString().endsWith("\"claim\":\"c14\"}");
        assertThat(asked("claims", "--limit", "2", "--offset", "1", "--format", "jsonl").out.lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            query suplies                  | 2 | there is no query template 'suplies'; did you mean supplies?
            query copies -p since=soon     | 2 | parameter 'since' was given as 'soon'; it takes a day written as YYYY-MM-DD, such as 2024-06-18
            query copies -p since          | 2 | -p was given 'since'; it takes name=value, such as -p since=2024-01-01
            query copies --limit -1        | 2 | --limit and --offset were given as -1 and 0; they take 0 or more rows
            query copies --data nowhere    | 3 | there is no graph in the folder 'nowhere'; make one with 'ingest', name its folder with --data, or name a server with --uri or NEO4J_URI
            export csv                     | 2 | a graph as csv is several files; name their folder with -o, such as -o graph/
            export parquet --query claims  | 2 | a graph as parquet is several files; name their folder with -o, such as -o graph/
            export neo4j -o pom.xml        | 2 | -o was given as 'pom.xml', which is a file; a graph as neo4j is several files, so name a folder
            export jsonl -p since=soon     | 2 | -p was given without --query; it sets a parameter of the template that --query names
            export jsonl --query weathers  | 2 | there is no query template 'weathers'; there are accusations, articles
            """)
    @DisplayName("what cannot be done is told in one sentence")
    void refused(String arguments, int exitCode, String sentence) {
        Run run = run(arguments.split(" "));
        assertThat(run.exitCode).isEqualTo(exitCode);
        assertThat(run.err).startsWith("vestnik: " + sentence).hasLineCount(1);
        assertThat(run.out).isEmpty();
    }

    @Test
    @DisplayName("a file appears whole, and nothing else is left behind")
    void files() throws IOException {
        Path file = folder.resolve("new/copies.csv");
        assertThat(run("query", "copies", "--format", "csv", "-o", file.toString(), "--uri", uri).exitCode).isZero();
        assertThat(file).hasContent(asked("copies", "--format", "csv").out);
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    @DisplayName("export writes the whole graph: as CSV two tables, as JSON Lines one file; the second time the same bytes")
    void export() throws IOException {
        assertThat(run("export", "csv", "-o", folder.resolve("graph").toString(), "--uri", uri).exitCode).isZero();
        assertThat(folder.resolve("graph/nodes.csv")).content().startsWith("\":ID\",\":LABEL\",");
        assertThat(folder.resolve("graph/relationships.csv")).content().contains("\"STATED_IN\"");
        assertThat(run("export", "jsonl", "-o", folder.resolve("one.jsonl").toString(), "--uri", uri).exitCode).isZero();
        assertThat(Files.readString(folder.resolve("one.jsonl"))).isEqualTo(run("export", "jsonl", "--uri", uri).out);
    }

    @Test
    @DisplayName("export --query writes a template's whole answer")
    void exportTemplate() {
        assertThat(run("export", "jsonl", "--query", "supplies", "-p", "mode=asserted", "--uri", uri).out.lines()).hasSize(4);
    }

    @Test
    @DisplayName("export --query in a format of graphs writes what the answer names and what belongs to it")
    void exportAnswerGraph() {
        Run run = run("export", "stix", "--query", "supplies", "-p", "mode=asserted", "--uri", uri);
        assertThat(run.exitCode).isZero();
        assertThat(run.out).contains("\"mode\":\"asserted\"").doesNotContain("\"mode\":\"possible\"", "\"mode\":\"negated\"");
    }

    @Test
    @DisplayName("an answer that names no node has no graph")
    void exportNothing() {
        Run run = run("export", "stix", "--query", "supplies", "-p", "giver=Nobody", "--uri", uri);
        assertThat(run.exitCode).isEqualTo(3);
        assertThat(run.err).startsWith("vestnik: the answer to template 'supplies' names no node by its id").hasLineCount(1);
    }

    @Test
    @DisplayName("an unknown format is told with those that there are")
    void unknownFormat() {
        Run run = run("export", "xml");
        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.err).contains("'xml' is no format of exports; there are csv, jsonl, parquet, neo4j, cypher, graphml");
    }

    @Test
    @DisplayName("export --help says what each format is")
    void exportHelp() {
        assertThat(run("export", "--help").out).contains("  gexf     GEXF, for Gephi with its timeline", "  stix     a STIX 2.1 bundle");
    }

    private static Run asked(String template, String... rest) {
        return run(Stream.concat(Stream.of("query", template, "--uri", uri), Stream.of(rest)).toArray(String[]::new));
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Vestnik.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
