package org.vestnik.annotate;

import java.util.Arrays;

/** The best tree over scored arcs, after Chu and Liu and Edmonds, with exactly one word under the root. */
final class Arborescence {

    private static final double NONE = Double.NEGATIVE_INFINITY;

    private Arborescence() {
    }

    /**
     * @param arcs for each word (counted from 0) the score of each head, where head 0 is the root and head {@code i} the
     *             {@code i}-th word
     * @return for each word its head, counted as in {@code arcs}
     */
    static int[] heads(float[][] arcs) {
        int n = arcs.length;
        double[][] scores = new double[n + 1][n + 1];
        Arrays.fill(scores[0], NONE);
        double range = 1;
        for (float[] row : arcs) {
            for (float score : row) {
                range = Math.max(range, Math.abs((double) score));
            }
        }
        // Every tree with one word under the root beats every tree with two, since each arc from the root costs more than all others.
        double rootCost = 4 * range * (n + 1);
        for (int word = 1; word <= n; word++) {
            for (int head = 0; head <= n; head++) {
                scores[word][head] = arcs[word - 1][head] - (head == 0 ? rootCost : 0);
            }
            scores[word][word] = NONE;
        }
        int[] heads = best(scores);
        return Arrays.copyOfRange(heads, 1, n + 1);
    }

    private static int[] best(double[][] scores) {
        int n = scores.length;
        int[] heads = new int[n];
        heads[0] = -1;
        for (int word = 1; word < n; word++) {
            for (int head = 1; head < n; head++) {
                if (scores[word][head] > scores[word][heads[word]]) {
                    heads[word] = head;
                }
            }
        }
        boolean[] inCycle = cycle(heads);
        return inCycle == null ? heads : contracted(scores, heads, inCycle);
    }

    /** The nodes of one cycle, or null where the arcs are a tree. */
    private static boolean[] cycle(int[] heads) {
        int[] colour = new int[heads.length];
        for (int start = 1; start < heads.length; start++) {
            int node = start;
            while (node > 0 && colour[node] == 0) {
                colour[node] = start;
                node = heads[node];
            }
            if (node > 0 && colour[node] == start) {
                boolean[] inCycle = new boolean[heads.length];
                for (int i = node; !inCycle[i]; i = heads[i]) {
                    inCycle[i] = true;
                }
                return inCycle;
            }
        }
        return null;
    }

    /** Solves the graph in which the cycle is one node, the last, and opens that node again. */
    private static int[] contracted(double[][] scores, int[] heads, boolean[] inCycle) {
        int n = heads.length;
        int[] outside = new int[n];
        int count = 0;
        for (int node = 0; node < n; node++) {
            if (!inCycle[node]) {
                outside[count++] = node;
            }
        }
        double[][] smaller = new double[count + 1][count + 1];
        int[] entered = new int[count];
        int[] left = new int[count];
        Arrays.fill(smaller[count], NONE);
        for (int i = 0; i < count; i++) {
            int node = outside[i];
            for (int j = 0; j < count; j++) {
                smaller[i][j] = scores[node][outside[j]];
            }
            smaller[i][count] = NONE;
            for (int member = 1; member < n; member++) {
                if (inCycle[member]) {
                    if (left[i] == 0 || scores[node][member] > smaller[i][count]) {
                        smaller[i][count] = scores[node][member];
                        left[i] = member;
                    }
                    double gain = scores[member][node] - scores[member][heads[member]];
                    if (entered[i] == 0 || gain > smaller[count][i]) {
                        smaller[count][i] = gain;
                        entered[i] = member;
                    }
                }
            }
        }
        int[] solved = best(smaller);
        int[] result = heads.clone();
        for (int i = 1; i < count; i++) {
            result[outside[i]] = solved[i] == count ? left[i] : outside[solved[i]];
        }
        int entrance = solved[count];
        result[entered[entrance]] = outside[entrance];
        return result;
    }
}
