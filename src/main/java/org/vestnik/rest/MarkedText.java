package org.vestnik.rest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An article's text cut where a mention or the quote of a claim begins or ends; all places count code points. */
final class MarkedText {

    /** From the first code point to the one after the last. */
    record Stretch(int start, int end) {

        boolean covers(int from, int to) {
            return start <= from && to <= end;
        }

        int length() {
            return end - start;
        }
    }

    record Mention(Stretch at, EntityReference entity) {
    }

    private final int[] text;
    private final List<Mention> mentions;
    private final List<Stretch> claims;

    private MarkedText(int[] text, List<Mention> mentions, List<Stretch> claims) {
        this.text = text;
        this.mentions = mentions;
        this.claims = claims;
    }

    /**
     * The lines that hold something, each as its passages in order. Of mentions within each other the shortest is shown.
     *
     * @param claims where their quotes stand; the first has number 1
     */
    static List<List<Passage>> lines(String text, List<Mention> mentions, List<Stretch> claims) {
        return new MarkedText(text.codePoints().toArray(), mentions, claims).lines();
    }

    private List<List<Passage>> lines() {
        List<List<Stretch>> lines = cut();
        List<Stretch> all = lines.stream().flatMap(List::stream).toList();
        List<Stretch> lasts = claims.stream().map(claim -> last(claim, all)).toList();
        return lines.stream().map(line -> line.stream().map(stretch -> passage(stretch, lasts)).toList()).toList();
    }

    private List<List<Stretch>> cut() {
        TreeSet<Integer> cuts = new TreeSet<>();
        mentions.forEach(mention -> cuts.addAll(List.of(mention.at().start(), mention.at().end())));
        claims.forEach(claim -> cuts.addAll(List.of(claim.start(), claim.end())));
        List<List<Stretch>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n' || text[i] == '\r') {
                if (!new String(text, start, i - start).isBlank()) {
                    lines.add(stretches(start, i, cuts));
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static List<Stretch> stretches(int start, int end, TreeSet<Integer> cuts) {
        List<Stretch> stretches = new ArrayList<>();
        int from = start;
        for (int cut : cuts.subSet(start, false, end, false)) {
            stretches.add(new Stretch(from, cut));
            from = cut;
        }
        stretches.add(new Stretch(from, end));
        return stretches;
    }

    private Passage passage(Stretch stretch, List<Stretch> lasts) {
        Optional<Mention> mention = mentions.stream().filter(one -> one.at().covers(stretch.start(), stretch.end()))
                .min(Comparator.comparing(one -> one.at().length()));
        return new Passage(new String(text, stretch.start(), stretch.length()), mention.map(Mention::entity).orElse(null),
                numbers(i -> claims.get(i).covers(stretch.start(), stretch.end())), numbers(i -> stretch.equals(lasts.get(i))));
    }

    private List<Integer> numbers(java.util.function.IntPredicate wanted) {
        return IntStream.range(0, claims.size()).filter(wanted).mapToObj(i -> i + 1).toList();
    }

    /** The last stretch of a claim; a quote may end in the space between two lines. */
    private static Stretch last(Stretch claim, List<Stretch> all) {
        return all.stream().filter(one -> claim.covers(one.start(), one.end()) && one.length() > 0).reduce((one, other) -> other)
                .orElse(new Stretch(-1, -1));
    }
}
