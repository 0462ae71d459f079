package org.vestnik.export;

import java.util.List;

/** Takes a whole graph piece by piece: what nodes have, all nodes, what relationships have, all relationships. */
public interface GraphSink {

    void nodeProperties(List<GraphProperty> properties);

    void node(GraphNode node);

    void edgeProperties(List<GraphProperty> properties);

    void edge(GraphEdge edge);
}
