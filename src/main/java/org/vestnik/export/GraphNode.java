package org.vestnik.export;

import java.util.List;
import java.util.Map;

/**
 * A node on its way out.
 *
 * @param id         kind and key, such as {@code Entity:State:BG}: no other node of the graph has it
 * @param labels     {@code Entity} first, then in order
 * @param properties sorted by name
 */
public record GraphNode(String id, List<String> labels, Map<String, Object> properties) {
}
