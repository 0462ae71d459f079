package org.vestnik.annotate;

import java.nio.FloatBuffer;

/**
 * The scores of relations between two words. They are computed when they are asked for, since only those of a word and the head that
 * the tree gives it ever are.
 *
 * @param dependents what each word has to say of each relation: as many weights as a side has, and a constant
 * @param first      where in {@code dependents} the words of this sentence begin
 * @param relations  how many relations there are
 * @param heads      per word, its side as a head
 */
record RelationScores(FloatBuffer dependents, int first, int relations, float[][] heads) {

    /**
     * @param word counted from 0
     * @param head counted from 1, never the root
     */
    float score(int word, int relation, int head) {
        float[] side = heads[head - 1];
        int weights = first + (word * relations + relation) * (side.length + 1);
        float score = dependents.get(weights + side.length);
        for (int i = 0; i < side.length; i++) {
            score += dependents.get(weights + i) * side[i];
        }
        return score;
    }
}
