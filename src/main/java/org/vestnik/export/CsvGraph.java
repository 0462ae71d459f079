package org.vestnik.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * A graph as two tables in the form of Neo4j's bulk import, which takes them back with
 * {@code neo4j-admin database import full --multiline-fields=true --nodes=nodes.csv --relationships=relationships.csv}. A value that is
 * missing is an empty cell, an empty text a quoted one.
 */
public final class CsvGraph implements GraphSink {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    private final String separator;
    private final CSVPrinter nodes;
    private final CSVPrinter edges;
    private List<GraphProperty> nodeColumns = List.of();
    private List<GraphProperty> edgeColumns = List.of();

    /**
     * For people: the elements of a list have {@code ;} between them, so a semicolon within an element becomes a comma.
     *
     * @param nodes stays open
     * @param edges stays open
     */
    public CsvGraph(Appendable nodes, Appendable edges) {
        this(nodes, edges, ";");
    }

    /** @param separator stands between labels and between the elements of a list */
    CsvGraph(Appendable nodes, Appendable edges, String separator) {
        this.separator = separator;
        try {
            this.nodes = new CSVPrinter(nodes, FORMAT);
            this.edges = new CSVPrinter(edges, FORMAT);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties) {
        nodeColumns = List.copyOf(nodeProperties);
        print(nodes, header(List.of(":ID", ":LABEL"), nodeProperties));
        edgeColumns = List.copyOf(edgeProperties);
        print(edges, header(List.of(":START_ID", ":TYPE", ":END_ID"), edgeProperties));
    }

    @Override
    public void node(GraphNode node) {
        print(nodes, cells(List.of(node.id(), String.join(separator, node.labels())), nodeColumns, node.properties()));
    }

    @Override
    public void edge(GraphEdge edge) {
        print(edges, cells(List.of(edge.start(), edge.type(), edge.end()), edgeColumns, edge.properties()));
    }

    @Override
    public void end() {
        // A line says all that there is to say.
    }

    private static List<String> header(List<String> fixed, List<GraphProperty> properties) {
        return Stream.concat(fixed.stream(), properties.stream().map(property -> property.name() + ":" + property.type())).toList();
    }

    private List<Object> cells(List<String> fixed, List<GraphProperty> columns, Map<String, Object> properties) {
        List<Object> cells = new ArrayList<>(fixed);
        columns.forEach(column -> cells.add(cell(properties.get(column.name()))));
        return cells;
    }

    private Object cell(Object value) {
        return value instanceof List<?> list ? CellText.joined(list, separator) : value;
    }

    private static void print(CSVPrinter printer, List<?> cells) {
        try {
            printer.printRecord(cells);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
