package org.vestnik.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A graph as {@code nodes.parquet} and {@code relationships.parquet}: {@code _id} and {@code _labels}, or {@code _start}, {@code _type}
 * and {@code _end}, then a column a property.
 */
final class ParquetFolder implements FolderSink {

    private static final GraphProperty ID = new GraphProperty("_id", "string");
    private static final GraphProperty LABELS = new GraphProperty("_labels", "string[]");
    private static final GraphProperty START = new GraphProperty("_start", "string");
    private static final GraphProperty TYPE = new GraphProperty("_type", "string");
    private static final GraphProperty END = new GraphProperty("_end", "string");

    private final Path folder;
    private final List<ParquetFile> files = new ArrayList<>();

    ParquetFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties) {
        files.add(new ParquetFile(folder.resolve("nodes.parquet"), joined(List.of(ID, LABELS), nodeProperties)));
        files.add(new ParquetFile(folder.resolve("relationships.parquet"), joined(List.of(START, TYPE, END), edgeProperties)));
    }

    private static List<GraphProperty> joined(List<GraphProperty> fixed, List<GraphProperty> properties) {
        return Stream.concat(fixed.stream(), properties.stream()).toList();
    }

    @Override
    public void node(GraphNode node) {
        Map<String, Object> row = new HashMap<>(node.properties());
        row.put(ID.name(), node.id());
        row.put(LABELS.name(), node.labels());
        files.get(0).row(row);
    }

    @Override
    public void edge(GraphEdge edge) {
        Map<String, Object> row = new HashMap<>(edge.properties());
        row.put(START.name(), edge.start());
        row.put(TYPE.name(), edge.type());
        row.put(END.name(), edge.end());
        files.get(1).row(row);
    }

    @Override
    public void end() {
        // Parquet's footer is written on closing.
    }

    @Override
    public void close() {
        files.forEach(ParquetFile::close);
    }
}
