package org.vestnik.export;

import java.util.Map;

/**
 * A relationship on its way out.
 *
 * @param start      {@link GraphNode#id()} of where it begins
 * @param end        {@link GraphNode#id()} of where it ends
 * @param properties sorted by name
 */
public record GraphEdge(String start, String type, String end, Map<String, Object> properties) {
}
