package org.vestnik.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A graph as GEXF 1.2, for Gephi's timeline: articles begin on the day they were published, claims last as long as their act may,
 * relationships from the first to the last article; what bears no day is always there. Lists are JSON.
 */
final class Gexf implements GraphSink {

    private final XmlOut xml;
    private boolean edges;
    private long count;

    Gexf(Appendable out) {
        xml = new XmlOut(out);
    }

    @Override
    public void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties) {
        xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
        xml.open("graph", "defaultedgetype", "directed", "mode", "dynamic", "timeformat", "date", "idtype", "string");
        xml.open("attributes", "class", "node");
        xml.empty("attribute", "id", "labels", "title", "labels", "type", "liststring");
        nodeProperties.forEach(this::attribute);
        xml.close("attributes");
        xml.open("attributes", "class", "edge");
        edgeProperties.forEach(this::attribute);
        xml.close("attributes");
        xml.open("nodes");
    }

    private void attribute(GraphProperty property) {
        String type = switch (property.type()) {
            case "long", "double", "boolean" -> property.type();
            default -> property.type().endsWith("[]") ? "liststring" : "string";
        };
        xml.empty("attribute", "id", property.name(), "title", property.name(), "type", type);
    }

    @Override
    public void node(GraphNode node) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("labels", node.labels());
        properties.putAll(node.properties());
        Optional<ActTime> time = timeOf(node);
        xml.open("node", "id", node.id(), "label", label(node), "start", time.map(t -> t.first().toString()).orElse(null),
                "end", node.labels().contains("Claim") ? time.map(t -> t.last().toString()).orElse(null) : null);
        values(properties);
        xml.close("node");
    }

    private static Optional<ActTime> timeOf(GraphNode node) {
        return Optional.ofNullable(node.properties().get(node.labels().contains("Claim") ? "date" : "published"))
                .map(date -> ActTime.of(date.toString()));
    }

    private static String label(GraphNode node) {
        for (String name : List.of("name", "title", "type")) {
            if (node.properties().get(name) instanceof String text) {
                return text;
            }
        }
        return node.id();
    }

    @Override
    public void edge(GraphEdge edge) {
        if (!edges) {
            edges = true;
            xml.close("nodes").open("edges");
        }
        Map<String, Object> properties = edge.properties();
        xml.open("edge", "id", Long.toString(count++), "source", edge.start(), "target", edge.end(), "label", edge.type(),
                "weight", text(properties.get("claims")), "start", text(properties.get("first")), "end", text(properties.get("last")));
        values(properties);
        xml.close("edge");
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private void values(Map<String, Object> properties) {
        if (properties.isEmpty()) {
            return;
        }
        xml.open("attvalues");
        properties.forEach((name, value) -> xml.empty("attvalue", "for", name, "value", GraphValue.text(value)));
        xml.close("attvalues");
    }

    @Override
    public void end() {
        if (!edges) {
            xml.close("nodes").open("edges");
        }
        xml.close("edges").close("graph").close("gexf");
    }
}
