package org.vestnik.export;

import java.util.List;
import java.util.Map;

/**
 * A graph as GraphML 1.0, every property of every node and relationship with it; lists are JSON. The ids of GraphML are name tokens,
 * so other characters of ours stand there as {@code _x002F_}.
 */
final class GraphMl implements GraphSink {

    private final XmlOut xml;

    GraphMl(Appendable out) {
        xml = new XmlOut(out);
    }

    @Override
    public void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties) {
        xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation", "http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        xml.empty("key", "id", "labels", "for", "node", "attr.name", "labels", "attr.type", "string");
        nodeProperties.forEach(property -> key("node", property));
        xml.empty("key", "id", "label", "for", "edge", "attr.name", "label", "attr.type", "string");
        edgeProperties.forEach(property -> key("edge", property));
        xml.open("graph", "id", "vestnik", "edgedefault", "directed");
    }

    private void key(String of, GraphProperty property) {
        String type = switch (property.type()) {
            case "long", "double", "boolean" -> property.type();
            default -> "string";
        };
        xml.empty("key", "id", of + "." + property.name(), "for", of, "attr.name", property.name(), "attr.type", type);
    }

    @Override
    public void node(GraphNode node) {
        xml.open("node", "id", token(node.id()));
        xml.text("data", String.join(";", node.labels()), "key", "labels");
        data("node", node.properties());
        xml.close("node");
    }

    @Override
    public void edge(GraphEdge edge) {
        xml.open("edge", "source", token(edge.start()), "target", token(edge.end()));
        xml.text("data", edge.type(), "key", "label");
        data("edge", edge.properties());
        xml.close("edge");
    }

    private void data(String of, Map<String, Object> properties) {
        properties.forEach((name, value) -> xml.text("data", GraphValue.text(value), "key", of + "." + name));
    }

    @Override
    public void end() {
        xml.close("graph").close("graphml");
    }

    private static String token(String id) {
        StringBuilder token = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            if (c < 0x80 && Character.isLetterOrDigit(c) || c == ':' || c == '.' || c == '-') {
                token.appendCodePoint(c);
            } else {
                token.append(String.format("_x%04X_", c));
            }
        });
        return token.toString();
    }
}
