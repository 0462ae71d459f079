package org.vestnik.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.Span;

/** The runs of three words of a text, letter case and all between words aside, as hashes. */
record Shingles(Set<Long> hashes) {

    private static final int WORDS = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** @param spans start and end of each paragraph in turn, in code points */
    static Shingles of(String text, List<Integer> spans) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i + 1 < spans.size(); i += 2) {
            Matcher matcher = WORD.matcher(new Span(spans.get(i), spans.get(i + 1)).of(text).toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        Set<Long> hashes = new HashSet<>();
        for (int i = 0; i + WORDS <= words.size(); i++) {
            hashes.add(hash(words.subList(i, i + WORDS)));
        }
        if (hashes.isEmpty()) {
            hashes.add(hash(words));
        }
        return new Shingles(hashes);
    }

    /** Size of what both have, divided by size of what either has. */
    double jaccard(Shingles other) {
        Set<Long> common = new HashSet<>(hashes);
        common.retainAll(other.hashes);
        return (double) common.size() / (hashes.size() + other.hashes.size() - common.size());
    }

    private static long hash(List<String> words) {
        long hash = FNV_OFFSET;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return hash;
    }
}
