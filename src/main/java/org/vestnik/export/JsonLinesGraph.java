package org.vestnik.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A graph as JSON Lines: first {@code {"kind":"node","id":…,"labels":[…],"properties":{…}}}, then
 * {@code {"kind":"relationship","type":…,"start":…,"end":…,"properties":{…}}}.
 */
public final class JsonLinesGraph implements GraphSink {

    private final TextOut out;

    /** @param out stays open */
    public JsonLinesGraph(Appendable out) {
        this.out = new TextOut(out);
    }

    @Override
    public void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties) {
        // Each line names its own.
    }

    @Override
    public void node(GraphNode node) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", "node");
        object.put("id", node.id());
        object.put("labels", node.labels());
        object.put("properties", node.properties());
        out.jsonLine(object);
    }

    @Override
    public void edge(GraphEdge edge) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", "relationship");
        object.put("type", edge.type());
        object.put("start", edge.start());
        object.put("end", edge.end());
        object.put("properties", edge.properties());
        out.jsonLine(object);
    }

    @Override
    public void end() {
        // A line says all that there is to say.
    }
}
