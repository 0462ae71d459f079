package org.vestnik.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A graph as {@code nodes.csv} and {@code relationships.csv}. */
final class CsvFolder implements FolderSink {

    /** The unit separator of ASCII, which no text holds; {@code import.sh} names it. */
    private static final String LOSSLESS = "\u001F";

    private final Path folder;
    private final boolean withImport;
    private final Writer nodes;
    private final Writer edges;
    private final CsvGraph tables;

    private CsvFolder(Path folder, boolean withImport) {
        this.folder = folder;
        this.withImport = withImport;
        try {
            nodes = Files.newBufferedWriter(folder.resolve("nodes.csv"));
            edges = Files.newBufferedWriter(folder.resolve("relationships.csv"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        tables = withImport ? new CsvGraph(nodes, edges, LOSSLESS) : new CsvGraph(nodes, edges);
    }

    /** For people and spreadsheets. */
    static CsvFolder plain(Path folder) {
        return new CsvFolder(folder, false);
    }

    /** For Neo4j: nothing lost in lists, {@code import.sh} with the command and {@code schema.cypher} with the keys beside the tables. */
    static CsvFolder forImport(Path folder) {
        return new CsvFolder(folder, true);
    }

    @Override
    public void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties) {
        tables.begin(nodeProperties, edgeProperties);
    }

    @Override
    public void node(GraphNode node) {
        tables.node(node);
    }

    @Override
    public void edge(GraphEdge edge) {
        tables.edge(edge);
    }

    @Override
    public void end() {
        tables.end();
        if (withImport) {
            copy("export/import.sh", "import.sh");
            copy(CypherScript.KEYS, "schema.cypher");
        }
    }

    private void copy(String resource, String name) {
        try {
            Files.writeString(folder.resolve(name), ReadingTransaction.text(resource));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try (nodes; edges) {
            nodes.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
