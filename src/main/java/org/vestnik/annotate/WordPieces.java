package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts words into the pieces of the network's vocabulary, the longest first, exactly as its trainer does. */
final class WordPieces {

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s]");
    private static final int MOST_PER_WORD = 24;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;
    private final int padding;

    /** @param pieces the vocabulary; a piece's number is its place */
    WordPieces(List<String> pieces) {
        vocabulary = new HashMap<>(2 * pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            vocabulary.put(pieces.get(i), i);
        }
        unknown = vocabulary.get("[UNK]");
        begin = vocabulary.get("[CLS]");
        end = vocabulary.get("[SEP]");
        padding = vocabulary.get("[PAD]");
    }

    /** The number of the piece that stands where a row has no more. */
    int padding() {
        return padding;
    }

    /**
     * A sentence as the network takes it.
     *
     * @param ids   pieces between the marks of beginning and end
     * @param first place in {@code ids} of each word's first piece
     */
    record Encoded(long[] ids, long[] first) {
    }

    Encoded encode(List<String> words) {
        List<Long> ids = new ArrayList<>();
        long[] first = new long[words.size()];
        ids.add((long) begin);
        for (int i = 0; i < first.length; i++) {
            first[i] = ids.size();
            for (int piece : pieces(words.get(i))) {
                ids.add((long) piece);
            }
        }
        ids.add((long) end);
        return new Encoded(ids.stream().mapToLong(Long::longValue).toArray(), first);
    }

    /** The pieces of a word, at least one and at most 24. */
    int[] pieces(String word) {
        int[] pieces = new int[word.length() + 1];
        int count = 0;
        Matcher parts = PART.matcher(word);
        while (parts.find()) {
            String part = parts.group();
            int start = 0;
            while (start < part.length()) {
                int stop = part.length();
                Integer piece = null;
                while (stop > start && piece == null) {
                    piece = vocabulary.get(start == 0 ? part.substring(0, stop) : "##" + part.substring(start, stop));
                    stop -= piece == null ? 1 : 0;
                }
                pieces[count++] = piece == null ? unknown : piece;
                start = piece == null ? part.length() : stop;
            }
        }
        if (count == 0) {
            pieces[count++] = unknown;
        }
        return Arrays.copyOf(pieces, Math.min(count, MOST_PER_WORD));
    }
}
