package org.vestnik.graph;

import java.util.List;

/**
 * Two entities that may be one real thing.
 *
 * @param left    the one whose id sorts first
 * @param type    of both
 * @param reasons what speaks for it and against it, for people to read
 */
public record Duplicate(String left, String right, String type, String leftName, String rightName, List<String> reasons) {
}
