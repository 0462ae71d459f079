package org.vestnik.measure;

import java.util.Arrays;
import java.util.List;

/**
 * Words in order as {@code lang/xx/quantities.tsv} lists them; {@code *} after a word stands for any ending.
 *
 * @param value what the row says of it
 */
record Phrase(List<String> words, String value) {

    static Phrase of(String notation, String value) {
        return new Phrase(Arrays.asList(notation.split(" ")), value);
    }

    int size() {
        return words.size();
    }

    /** Whether folded words open with it. */
    boolean opens(List<String> folded) {
        if (folded.size() < size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            String word = words.get(i);
            boolean same = word.endsWith("*") ? folded.get(i).startsWith(word.substring(0, word.length() - 1)) : word.equals(folded.get(i));
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
