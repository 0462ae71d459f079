package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts sentences of like length together, so that the network reads several at once and little of what it reads is padding.
 *
 * <p>How far a sentence is padded depends on nothing but its own length: sums over longer rows round otherwise, and then the company
 * that a sentence is read in would show.
 */
final class LengthBatches {

    private static final int STEP = 16;
    /** The most pieces of a batch, padding included: enough to be quick, few enough to stay in the processor's caches. */
    private static final int MOST_PIECES = 256;

    private LengthBatches() {
    }

    /** The length that a sentence of so many pieces is padded to. */
    static int padded(int pieces) {
        return (pieces + STEP - 1) / STEP * STEP;
    }

    /**
     * @param lengths of the sentences, in pieces
     * @return the places of the sentences in each batch, the longest sentences first
     */
    static List<List<Integer>> of(List<Integer> lengths) {
        TreeMap<Integer, List<Integer>> byLength = new TreeMap<>(Collections.reverseOrder());
        for (int i = 0; i < lengths.size(); i++) {
            byLength.computeIfAbsent(padded(lengths.get(i)), length -> new ArrayList<>()).add(i);
        }
        List<List<Integer>> batches = new ArrayList<>();
        byLength.forEach((length, sentences) -> {
            int size = Math.max(1, MOST_PIECES / length);
            for (int from = 0; from < sentences.size(); from += size) {
                batches.add(List.copyOf(sentences.subList(from, Math.min(sentences.size(), from + size))));
            }
        });
        return batches;
    }
}
