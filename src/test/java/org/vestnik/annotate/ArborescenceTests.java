package org.vestnik.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The best tree over scored arcs")
class ArborescenceTests {

    @Test
    @DisplayName("Each word takes its best head where that is a tree")
    void greedy() {
        assertThat(Arborescence.heads(new float[][] {{0, 0, 9, 0}, {9, 0, 0, 0}, {0, 0, 9, 0}})).containsExactly(2, 0, 2);
    }

    @Test
    @DisplayName("A cycle is opened where that costs least")
    void cycle() {
        assertThat(Arborescence.heads(new float[][] {{5, 0, 9}, {1, 9, 0}})).containsExactly(0, 1);
    }

    @Test
    @DisplayName("Only one word hangs on the root, however much two want to")
    void singleRoot() {
        assertThat(Arborescence.heads(new float[][] {{9, 0, 1}, {8, 1, 0}})).containsExactly(0, 1);
    }

    @Test
    @DisplayName("No other tree scores more: compared with all trees of up to five words")
    void exhaustive() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int n = 1 + random.nextInt(5);
            float[][] arcs = new float[n][n + 1];
            for (float[] row : arcs) {
                for (int head = 0; head <= n; head++) {
                    row[head] = random.nextInt(20) - 10;
                }
            }
            int[] heads = Arborescence.heads(arcs);
            assertThat(isTree(heads)).isTrue();
            assertThat(score(arcs, heads)).isEqualTo(best(arcs, new int[n], 0));
        }
    }

    private static float best(float[][] arcs, int[] heads, int word) {
        if (word == heads.length) {
            return isTree(heads) ? score(arcs, heads) : Float.NEGATIVE_INFINITY;
        }
        float best = Float.NEGATIVE_INFINITY;
        for (int head = 0; head <= heads.length; head++) {
            heads[word] = head;
            best = Math.max(best, best(arcs, heads, word + 1));
        }
        return best;
    }

    static boolean isTree(int[] heads) {
        int roots = 0;
        for (int word = 1; word <= heads.length; word++) {
            roots += heads[word - 1] == 0 ? 1 : 0;
            int steps = 0;
            for (int at = word; at != 0; at = heads[at - 1]) {
                if (steps++ > heads.length) {
                    return false;
                }
            }
        }
        return roots == 1;
    }

    private static float score(float[][] arcs, int[] heads) {
        float score = 0;
        for (int word = 0; word < heads.length; word++) {
            score += arcs[word][heads[word]];
        }
        return score;
    }
}
