package org.vestnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vestnik.Vestnik;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.SmallNews;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What REST answers about entities, claims, articles and to one's own Cypher, on the command line. */
class ResourceCommandsTests {

    private record Run(int exitCode, String out, String err) {
    }

    private static String uri;

    @BeforeAll
    static void write() {
        uri = SmallNews.written().uri().toString();
    }

    @Test
    @DisplayName("entities finds by the beginnings of words in any language, and shows Cyrillic aligned")
    void entities() {
        Run run = run("entities", "осадча", "--width", "100");
        assertThat(run.exitCode).isZero();
        assertThat(run.out).contains("Olena Osadcha", "1 row");
        assertThat(run("entities", "osadcha", "olena", "--format", "jsonl").out.lines()).hasSize(1).first().asString().contains("\"Olena Osadcha\"");
        assertThat(run("entities", "--limit", "3", "--format", "jsonl").out.lines()).hasSize(3);
    }

    @Test
    @DisplayName("show --format json is what REST answers, and the text has all of it that is no address")
    void show() {
        for (String kind : new String[] {"entity", "claim", "article"}) {
            String id = id(kind);
            JsonNode json = JsonMapper.shared().readTree(run("show", kind, id, "--format", "json").out);
            assertThat(json.get("id").asString()).isEqualTo(id);
            assertThat(run("show", kind, id, "--width", "80").out.lines()).anyMatch(line -> line.matches("id +" + id)).allMatch(line -> line.length() <= 80);
        }
        assertThat(run("show", "claim", "c14").out).containsPattern("type +WARNS\n").containsPattern("actors +\\S.* \\(\\S+\\)\n");
    }

    @Test
    @DisplayName("cypher answers as table, CSV or JSON Lines; a parameter is JSON or else a text")
    void cypher() {
        assertThat(run("cypher", "UNWIND $n AS n RETURN n, $text AS text", "-p", "n=[1, 2]", "-p", "text=Ким").out)
                .isEqualTo("n  text\n-  ----\n1  Ким\n2  Ким\n\n2 rows\n");
        assertThat(run("cypher", "RETURN 1 AS one", "--format", "csv").out).isEqualTo("one\n1\n");
        assertThat(run("cypher", "UNWIND range(1, 9) AS n RETURN n", "--limit", "2", "--format", "jsonl").out).isEqualTo("{\"n\":1}\n{\"n\":2}\n");
    }

    @Test
    @DisplayName("explain --format json is what REST answers")
    void explain() {
        JsonNode json = JsonMapper.shared().readTree(run("explain", "c14", "--format", "json").out);
        assertThat(json.get("id").asString()).isEqualTo("c14");
        assertThat(json.get("participants")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            show claim nope         | 2 | vestnik: show was given the claim 'nope', which the graph does not have; 'entities WORD' finds
            cypher MATCH(n)SET(n).x=1   | 2 | vestnik: the
            cypher RETRUN           | 2 | vestnik: the database cannot run the statement:
            entities --limit -1     | 2 | vestnik: --limit was given as -1; it takes 0 or more rows
            """)
    @DisplayName("what cannot be done is told in a sentence, with the exit code of wrong usage")
    void refused(String arguments, int exitCode, String sentence) {
        Run run = run(arguments.strip().split(" "));
        assertThat(run.err).startsWith(sentence);
        assertThat(run.exitCode).isEqualTo(exitCode);
        assertThat(run.out).isEmpty();
    }

    @Test
    @DisplayName("a shell completes commands, templates and formats")
    void completion() {
        String script = execute("generate-completion").out;
        assertThat(script).contains("complete -F _complete_vestnik", "\"graphml\"", "\"ARTICLE\"");
        QueryCatalog.load().all().forEach(template -> assertThat(script).contains("\"" + template.name() + "\""));
    }

    private static String id(String kind) {
        return switch (kind) {
            case "entity" -> "Person:Olena Osadcha";
            case "claim" -> "c14";
            default -> "en/wagons-reprint";
        };
    }

    private static Run run(String... arguments) {
        return execute(Stream.concat(Stream.of(arguments), Stream.of("--uri", uri)).toArray(String[]::new));
    }

    private static Run execute(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Vestnik.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int exitCode = commandLine.execute(arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
