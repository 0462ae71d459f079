package org.vestnik.explain;

import java.util.List;
import java.util.Map;

/**
 * The claims behind an edge.
 *
 * @param edges  properties of the edge; several where posts of one person differ by title
 * @param claims in order of time
 * @param more   whether there are more claims than are told here
 */
public record EdgeExplanation(String from, String fromName, String type, String to, String toName, List<Map<String, Object>> edges,
        List<ClaimExplanation> claims, boolean more) implements Explanation {
}
