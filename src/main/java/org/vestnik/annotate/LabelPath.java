package org.vestnik.annotate;

import java.util.List;
import java.util.function.IntPredicate;

/** The best sequence of name labels in which a name begins ({@code B-}) before it goes on ({@code I-}). */
final class LabelPath {

    static final String OUTSIDE = "O";

    private final List<String> labels;

    LabelPath(List<String> labels) {
        this.labels = List.copyOf(labels);
    }

    /**
     * @param scores  per word, a score per label
     * @param outside words (counted from 0) that no name may hold
     * @return per word, its label
     */
    List<String> best(float[][] scores, IntPredicate outside) {
        int count = labels.size();
        double[] reached = new double[count];
        int[][] from = new int[scores.length][count];
        for (int word = 0; word < scores.length; word++) {
            double[] next = new double[count];
            for (int label = 0; label < count; label++) {
                int before = word == 0 ? start(label) : bestBefore(reached, label);
                boolean barred = before < 0 || outside.test(word) && !labels.get(label).equals(OUTSIDE);
                next[label] = barred ? Double.NEGATIVE_INFINITY : reached[before] + scores[word][label];
                from[word][label] = Math.max(before, 0);
            }
            reached = next;
        }
        String[] path = new String[scores.length];
        int label = 0;
        for (int i = 1; i < count; i++) {
            label = reached[i] > reached[label] ? i : label;
        }
        for (int word = scores.length - 1; word >= 0; word--) {
            path[word] = labels.get(label);
            label = from[word][label];
        }
        return List.of(path);
    }

    private int start(int label) {
        return follows(OUTSIDE, labels.get(label)) ? 0 : -1;
    }

    private int bestBefore(double[] reached, int label) {
        int best = -1;
        for (int before = 0; before < reached.length; before++) {
            boolean better = best < 0 || reached[before] > reached[best];
            if (better && follows(labels.get(before), labels.get(label))) {
                best = before;
            }
        }
        return best;
    }

    private static boolean follows(String before, String label) {
        return !label.startsWith("I-") || before.length() > 2 && before.substring(2).equals(label.substring(2));
    }
}
