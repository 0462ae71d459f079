package org.vestnik.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A graph as a script that makes it in an empty database, such as with {@code cypher-shell -f}: the keys, then all nodes, then all
 * relationships. Rows of one shape wait for each other, so that a statement makes some hundred.
 */
final class CypherScript implements GraphSink {

    private static final int ROWS = 500;
    private static final int LETTERS = 200_000;
    /** What makes the ids unique. */
    static final String KEYS = "cypher/schema/V001__constraints.cypher";

    /** Statements not yet full, by what is to be filled in. */
    private final Map<Map<String, String>, Batch> waiting = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    private final String nodes = statement("script-nodes");
    private final String edges = statement("script-relationships");
    private final TextOut out;
    private boolean nodesAreOut;

    /** Literals of rows on their way into one statement. */
    private static final class Batch {
        private final List<String> rows = new ArrayList<>();
        private int letters;
    }

    CypherScript(Appendable out) {
        this.out = new TextOut(out);
    }

    @Override
    public void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties) {
        out.add(ReadingTransaction.text(KEYS)).add("\n");
    }

    @Override
    public void node(GraphNode node) {
        add(nodes, new TreeMap<>(Map.of("LABELS", String.join(":", node.labels().stream().map(CypherText::name).toList()))),
                CypherText.literal(node.properties()));
    }

    @Override
    public void edge(GraphEdge edge) {
        if (!nodesAreOut) {
            flush(nodes);
            nodesAreOut = true;
        }
        Map<String, Object> row = new TreeMap<>();
        row.put("start", id(edge.start()));
        row.put("end", id(edge.end()));
        row.put("properties", edge.properties());
        add(edges, new TreeMap<>(Map.of("START", kind(edge.start()), "TYPE", CypherText.name(edge.type()), "END", kind(edge.end()))),
                CypherText.literal(row));
    }

    @Override
    public void end() {
        flush(nodesAreOut ? edges : nodes);
    }

    private void add(String statement, Map<String, String> filling, String row) {
        Batch batch = waiting.computeIfAbsent(filling, any -> new Batch());
        batch.rows.add(row);
        batch.letters += row.length();
        if (batch.rows.size() >= ROWS || batch.letters >= LETTERS) {
            waiting.remove(filling);
            write(statement, filling, batch);
        }
    }

    private void flush(String statement) {
        waiting.forEach((filling, batch) -> write(statement, filling, batch));
        waiting.clear();
    }

    private void write(String statement, Map<String, String> filling, Batch batch) {
        String filled = statement;
        for (Map.Entry<String, String> one : filling.entrySet()) {
            filled = filled.replace(one.getKey(), one.getValue());
        }
        int rows = filled.indexOf("ROWS");
        out.add(filled.substring(0, rows)).add("[\n  ").add(String.join(",\n  ", batch.rows)).add("\n]").add(filled.substring(rows + 4)).add("\n");
    }

    private static String kind(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    private static String id(String key) {
        return key.substring(key.indexOf(':') + 1);
    }

    /** Without the comment that explains the placeholders. */
    private static String statement(String name) {
        String text = ReadingTransaction.text("cypher/export/" + name + ".cypher");
        return text.substring(text.indexOf('\n') + 1);
    }
}
