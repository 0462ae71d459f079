package org.vestnik.graph;

import java.util.Map;

/**
 * An article whose text is another's.
 *
 * @param similarity Jaccard index of the two texts' shingles, in thousandths
 */
record Copy(String copy, String original, double similarity) {

    Map<String, Object> parameters() {
        return Map.of("copy", copy, "original", original, "similarity", similarity);
    }
}
