package org.vestnik.explain;

/** Why something stands in the graph. */
public sealed interface Explanation permits EntityExplanation, ClaimExplanation, EdgeExplanation {
}
