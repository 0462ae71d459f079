package org.vestnik.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole graph as JSON Lines: first {@code {"kind":"node","id":…,"labels":[…],"properties":{…}}}, then
 * {@code {"kind":"relationship","type":…,"start":…,"end":…,"properties":{…}}}.
 */
public final class JsonLinesGraph implements GraphSink {

    private final Appendable out;

    /** @param out stays open */
    public JsonLinesGraph(Appendable out) {
        this.out = out;
    }

    @Override
    public void nodeProperties(List<GraphProperty> properties) {
        // Each line names its own.
    }

    @Override
    public void node(GraphNode node) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", "node");
        object.put("id", node.id());
        object.put("labels", node.labels());
        object.put("properties", node.properties());
        line(object);
    }

    @Override
    public void edgeProperties(List<GraphProperty> properties) {
        // Each line names its own.
    }

    @Override
    public void edge(GraphEdge edge) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", "relationship");
        object.put("type", edge.type());
        object.put("start", edge.start());
        object.put("end", edge.end());
        object.put("properties", edge.properties());
        line(object);
    }

    private void line(Map<String, Object> object) {
        try {
            out.append(Json.line(object)).append('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
