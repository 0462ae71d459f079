package org.vestnik.annotate;

/**
 * What the network says of one sentence: for each word (counted from 0) a score per label.
 *
 * @param arcs      per word, a score per head, where head 0 is the root and head {@code i} the {@code i}-th word
 * @param relations of the words to each other
 */
record Scores(float[][] upos, float[][] feats, float[][] names, float[][] otherNames, float[][] arcs, RelationScores relations) {

    int words() {
        return upos.length;
    }

    /** The place of the greatest value, the first of equals. */
    static int best(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
