package org.vestnik.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.driver.Session;
import org.neo4j.importer.ImportCommand;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import picocli.CommandLine;

/** Formats that hold nodes and relationships as they are, each read by a program that is not ours. */
class PropertyGraphFormatsTests {

    private static ExportedNews news;

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() {
        news = ExportedNews.written();
    }

    @Test
    @DisplayName("GraphML: JGraphT reads it after its schema, with every property")
    void graphMl() {
        Map<String, Map<String, Attribute>> nodes = new HashMap<>();
        Graph<String, DefaultEdge> graph = directedGraph();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) -> nodes.computeIfAbsent(of.getFirst(), any -> new HashMap<>()).put(of.getSecond(), value));
        Map<String, Integer> kinds = new HashMap<>();
        importer.addEdgeAttributeConsumer((of, value) -> kinds.merge(of.getSecond() + "=" + value.getValue(), 1, Integer::sum));
        importer.importGraph(graph, new StringReader(news.text(ExportFormat.GRAPHML)));
        assertThat(graph.vertexSet()).hasSize(news.nodes());
        assertThat(graph.edgeSet()).hasSize(news.relationships());
        assertThat(nodes.get("Article:ru_x002F_pusk").get("title").getValue()).isEqualTo(ExportedNews.TITLE);
        assertThat(nodes.get("Entity:State:KP").get("labels").getValue()).isEqualTo("Entity;State");
        assertThat(nodes.get("Article:en_x002F_wagons").get("reliesOn").getValue()).isEqualTo("[\"Yonhap\"]");
        assertThat(kinds).containsEntry("label=STATED_IN", news.count("MATCH ()-[r:STATED_IN]->() RETURN count(r)"))
                .containsEntry("quote=США ввели санкції проти «Севертрансу»", 1);
    }

    @Test
    @DisplayName("GEXF: JGraphT reads it after its schema; articles, claims and edges have their days")
    void gexf() {
        Map<String, Map<String, Attribute>> nodes = new HashMap<>();
        Graph<String, DefaultEdge> graph = directedGraph();
        SimpleGEXFImporter<String, DefaultEdge> importer = new SimpleGEXFImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) -> nodes.computeIfAbsent(of.getFirst(), any -> new HashMap<>()).put(of.getSecond(), value));
        String text = news.text(ExportFormat.GEXF);
        importer.importGraph(graph, new StringReader(text));
        assertThat(graph.vertexSet()).hasSize(news.nodes());
        assertThat(graph.edgeSet()).hasSize(news.relationships());
        assertThat(nodes.get("Article:ru/pusk").get("title").getValue()).isEqualTo(ExportedNews.TITLE);
        assertThat(nodes.get("Claim:c02").get("quantity").getValue()).isEqualTo("40 wagons");
        assertThat(text).contains("<node id=\"Claim:c02\" label=\"SUPPLIES\" start=\"2023-08-01\" end=\"2023-08-31\">")
                .contains("<node id=\"Article:en/wagons\" label=\"Seoul counts wagons of shells\" start=\"2023-09-04\">")
                .contains("source=\"Entity:State:KP\" target=\"Entity:State:RU\" label=\"SUPPLIES\" weight=\"5\" start=\"2023-09-04\" end=\"2023-09-08\"");
    }

    @Test
    @DisplayName("Parquet: DuckDB reads it, with types and lists")
    void parquet() throws SQLException, IOException {
        ExportFormat.PARQUET.write(news.reader(), folder);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duck.createStatement()) {
            String nodes = "'" + folder.resolve("nodes.parquet") + "'";
            String relationships = "'" + folder.resolve("relationships.parquet") + "'";
            assertThat(value(statement, "SELECT count(*) FROM " + nodes)).isEqualTo((long) news.nodes());
            assertThat(value(statement, "SELECT count(*) FROM " + relationships)).isEqualTo((long) news.relationships());
            assertThat(value(statement, "SELECT title FROM " + nodes + " WHERE _id = 'Article:ru/pusk'")).isEqualTo(ExportedNews.TITLE);
            assertThat(value(statement, "SELECT published + 1 FROM " + nodes + " WHERE id = 'en/wagons'")).hasToString("2023-09-05");
            assertThat(value(statement, "SELECT confidence FROM " + nodes + " WHERE id = 'c02'")).isEqualTo(0.93);
            assertThat(value(statement, "SELECT array_to_string(modes, '+') FROM " + relationships
                    + " WHERE _type = 'SUPPLIES' AND _start = 'Entity:State:KP'")).isEqualTo("asserted+negated+possible");
            assertThat(value(statement, "SELECT count(*) FROM " + nodes + " WHERE list_contains(_labels, 'State')"))
                    .isEqualTo((long) news.count("MATCH (n:State) RETURN count(n)"));
            assertThat(value(statement, "SELECT count(*) FROM " + relationships + " r LEFT JOIN " + nodes + " n ON r._end = n._id WHERE n._id IS NULL"))
                    .isEqualTo(0L);
        }
    }

    private static Object value(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return rows.getObject(1);
        }
    }

    @Test
    @DisplayName("neo4j: the command in import.sh takes the folder in, with Neo4j's own importer")
    void neo4j() throws IOException {
        ExportFormat.NEO4J.write(news.reader(), folder);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("import.sh", "nodes.csv", "relationships.csv", "schema.cypher");
        }
        String command = Files.readString(folder.resolve("import.sh")).replace("\\\n", " ");
        String[] arguments = Arrays.stream(command.substring(command.indexOf("full ")).strip().split("\\s+")).skip(1)
                .map(argument -> argument.startsWith("--nodes") || argument.startsWith("--relationships")
                        ? argument.replace("=", "=" + folder + "/") : argument.equals("\"${1:-neo4j}\"") ? "neo4j" : argument).toArray(String[]::new);
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(report, true, StandardCharsets.UTF_8);
        int exitCode = new CommandLine(new ImportCommand.Full(new ExecutionContext(folder.resolve("home"), folder.resolve("home/conf"), out, out,
                new DefaultFileSystemAbstraction()))).execute(arguments);
        assertThat(exitCode).as(report.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(report.toString(StandardCharsets.UTF_8)).containsPattern("\\b" + news.nodes() + " nodes")
                .containsPattern("\\b" + news.relationships() + " relationships");
    }

    @Test
    @DisplayName("Cypher: the script makes the same graph in an empty Neo4j")
    void cypher() {
        String before = news.text(ExportFormat.JSONL);
        String script = news.text(ExportFormat.CYPHER);
        try (Session session = news.graph().session()) {
            session.run("MATCH (n) DETACH DELETE n").consume();
            List<String> statements = Arrays.stream(script.split(";\\s*\\n")).filter(statement -> !statement.isBlank()).toList();
            statements.forEach(statement -> session.run(statement).consume());
        }
        assertThat(news.text(ExportFormat.JSONL)).isEqualTo(before);
    }

    private static Graph<String, DefaultEdge> directedGraph() {
        return new DirectedPseudograph<>(null, SupplierUtil.createDefaultEdgeSupplier(), false);
    }
}
