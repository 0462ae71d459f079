package org.vestnik.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.driver.Session;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.SmallNews;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GraphExportTests {

    private static GraphDatabase graph;

    @BeforeAll
    static void write() {
        graph = SmallNews.written();
    }

    @Test
    @DisplayName("JSON Lines hold every node and relationship but the program's housekeeping, and every end is a node")
    void jsonLines() {
        List<JsonNode> lines = jsonLinesText().lines().map(JsonMapper.shared()::readTree).toList();
        Set<String> nodes = lines.stream().filter(line -> kind(line, "node")).map(line -> line.get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        List<JsonNode> relationships = lines.stream().filter(line -> kind(line, "relationship")).toList();
        assertThat(nodes).hasSize(count("MATCH (n) WHERE NOT n:SchemaScript AND NOT n:Housekeeping RETURN count(n)"));
        assertThat(relationships).hasSize(count("MATCH ()-[r]->() RETURN count(r)"));
        assertThat(relationships).allSatisfy(line -> assertThat(nodes).contains(line.get("start").asString(), line.get("end").asString()));
        assertThat(jsonLinesText()).doesNotContain("SchemaScript").doesNotContain("Housekeeping").contains("""
                {"kind":"node","id":"Entity:Organisation:NATO","labels":["Entity","Organisation"],"properties":{"id":"Organisation:NATO",\
                "known":true,"name":"NATO","nameBg":"НАТО","nameEn":"NATO","nameRu":"НАТО","nameUk":"НАТО"}}
                """).contains("""
                {"kind":"relationship","type":"PUBLISHED_BY","start":"Article:en/wagons","end":"Publisher:the-harbour-courier","properties":{}}
                """);
    }

    @Test
    @DisplayName("CSV tables have the headers of Neo4j's bulk import and as many lines as the graph has nodes and relationships")
    void csv() throws IOException {
        StringBuilder nodes = new StringBuilder();
        StringBuilder relationships = new StringBuilder();
        new GraphReader(graph.driver(), graph.database()).read(new CsvGraph(nodes, relationships));
        List<CSVRecord> nodeLines = parsed(nodes);
        List<CSVRecord> relationshipLines = parsed(relationships);
        assertThat(nodeLines.get(0)).startsWith(":ID", ":LABEL", "date:string", "id:string", "known:boolean")
                .contains("published:date", "reliesOn:string[]", "text:string");
        assertThat(relationshipLines.get(0)).startsWith(":START_ID", ":TYPE", ":END_ID", "articles:long")
                .contains("count:long", "first:date", "modes:string[]", "quote:string");
        assertThat(nodeLines).hasSize(1 + count("MATCH (n) WHERE NOT n:SchemaScript AND NOT n:Housekeeping RETURN count(n)"));
        assertThat(relationshipLines).hasSize(1 + count("MATCH ()-[r]->() RETURN count(r)"));
        assertThat(nodeLines).allSatisfy(line -> assertThat(line.size()).isEqualTo(nodeLines.get(0).size()));
        Set<String> ids = nodeLines.stream().skip(1).map(line -> line.get(0)).collect(Collectors.toSet());
        assertThat(ids).hasSize(nodeLines.size() - 1);
        assertThat(relationshipLines.stream().skip(1)).allSatisfy(line -> assertThat(ids).contains(line.get(0), line.get(2)));
    }

    @Test
    @DisplayName("Neo4j's own bulk import takes the CSV tables back")
    void importedByNeo4j(@TempDir Path home) throws IOException {
        Path nodes = home.resolve("nodes.csv");
        Path relationships = home.resolve("relationships.csv");
        try (Writer toNodes = Files.newBufferedWriter(nodes); Writer toRelationships = Files.newBufferedWriter(relationships)) {
            new GraphReader(graph.driver(), graph.database()).read(new CsvGraph(toNodes, toRelationships));
        }
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);
        int exitCode = new CommandLine(new ImportCommand.Full(
                new ExecutionContext(home, home.resolve("conf"), out, out, new DefaultFileSystemAbstraction())))
                .execute("neo4j", "--multiline-fields=true", "--nodes=" + nodes, "--relationships=" + relationships);
        assertThat(exitCode).as(report.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(report.toString(StandardCharsets.UTF_8))
                .containsPattern("\\b" + count("MATCH (n) WHERE NOT n:SchemaScript AND NOT n:Housekeeping RETURN count(n)") + " nodes")
                .containsPattern("\\b" + count("MATCH ()-[r]->() RETURN count(r)") + " relationships");
    }

    @Test
    @DisplayName("the same graph gives the same bytes, however it was written")
    void deterministic() {
        String once = jsonLinesText();
        try (Session session = graph.session()) {
            // New internal ids in another order: what an order by chance would show.
            session.run("MATCH (n:Claim)-[r:ACTOR]->(e) WITH n, r, e ORDER BY n.id DESC DELETE r CREATE (n)-[:ACTOR]->(e)").consume();
        }
        assertThat(jsonLinesText()).isEqualTo(once);
    }

    private static String jsonLinesText() {
        StringBuilder text = new StringBuilder();
        new GraphReader(graph.driver(), graph.database()).read(new JsonLinesGraph(text));
        return text.toString();
    }

    private static boolean kind(JsonNode line, String kind) {
        return line.get("kind").asString().equals(kind);
    }

    private static List<CSVRecord> parsed(StringBuilder text) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text.toString())).getRecords();
    }

    private static int count(String cypher) {
        try (Session session = graph.session()) {
            return session.run(cypher).single().get(0).asInt();
        }
    }
}
