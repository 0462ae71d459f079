package org.vestnik.export;

import java.util.List;

/** Takes a graph piece by piece: what nodes and relationships may have, all nodes, all relationships, the end. */
public interface GraphSink {

    /**
     * @param nodeProperties every property of some node, sorted by name
     * @param edgeProperties every property of some relationship, sorted by name
     */
    void begin(List<GraphProperty> nodeProperties, List<GraphProperty> edgeProperties);

    void node(GraphNode node);

    void edge(GraphEdge edge);

    /** Does not come after a failure. */
    void end();
}
