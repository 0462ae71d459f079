package org.vestnik.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Follows the lines of a page from top to bottom and keeps those of the article. Lines of the frame are cut where they stand; a
 * line that opens something beside the article (share buttons, headlines of others) takes with it what follows up to the next
 * paragraph that goes on with the article, or everything to the end.
 */
final class TextFlow {

    /** A sentence this long is text and not a headline or a label; in characters. */
    private static final int PARAGRAPH = 100;
    /** A shorter sentence behind teasers belongs to a teaser. */
    private static final int SENTENCE = 30;
    /** Of the longer words of a sentence behind teasers, so many have to be words of the article. */
    private static final double SAME_SUBJECT = 0.25;
    /** The same behind share buttons, which mostly stand at the end. */
    private static final double CLEARLY_SAME_SUBJECT = 0.4;
    private static final int HEADLINE_WORDS = 20;
    /** A heading of a section is mostly shorter. */
    private static final int SHORTEST_HEADLINE_WORDS = 5;
    /** What stands below the headline of a teaser is this long at most, in characters. */
    private static final int LEAD = 300;
    /** One headline above the last paragraph may be the article's own. */
    private static final int TEASERS = 2;

    private final Furniture furniture;
    private final NewsDates dates;

    /**
     * What was kept.
     *
     * @param kept    positions of the article's lines, ascending
     * @param sources lines that name where the article was taken from
     */
    record Result(List<Integer> kept, List<String> sources) {
    }

    TextFlow(Furniture furniture, NewsDates dates) {
        this.furniture = furniture;
        this.dates = dates;
    }

    /** A line that may be the article's own: neither of the frame nor a dateline. */
    boolean isText(String line) {
        return furniture.kindOf(line).isEmpty() && !dates.isDateline(line) && !dates.opensWithDate(line);
    }

    /** Whether the line is a full paragraph, as only texts have them. */
    static boolean isParagraph(String line) {
        return line.length() >= PARAGRAPH && Sentences.endsAsSentence(line);
    }

    /**
     * Keeps the article's lines.
     *
     * @param lines all lines, white space collapsed
     * @param from  the first line that may be text of the article, behind its headline
     * @param title the headline, or empty; lines that repeat it are cut
     * @param items positions of lines that are items of a list and so no headlines
     */
    Result follow(List<String> lines, int from, String title, Set<Integer> items) {
        List<Integer> kept = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        Set<String> subject = new HashSet<>(Sentences.stems(title));
        boolean begun = false;
        int index = from;
        while (index < lines.size()) {
            String line = lines.get(index);
            Optional<Furniture.Kind> kind = furniture.kindOf(line);
            if (kind.isPresent() && kind.get() == Furniture.Kind.SOURCE) {
                sources.add(line);
            }
            if (kind.isPresent() && begun && kind.get() == Furniture.Kind.TAIL) {
                break;
            }
            if (kind.isPresent() && begun && (kind.get() == Furniture.Kind.ASIDE || kind.get() == Furniture.Kind.SHARE)) {
                index = resumption(lines, index + 1, subject,
                        kind.get() == Furniture.Kind.ASIDE ? SAME_SUBJECT : CLEARLY_SAME_SUBJECT);
                continue;
            }
            boolean repeated = index > from && line.equals(lines.get(index - 1));
            if (begun && repeated && !Sentences.endsAsSentence(line)) {
                dropLast(kept, index - 1);
                index = resumption(lines, index + 1, subject, CLEARLY_SAME_SUBJECT);
                continue;
            }
            if (kind.isEmpty() && !repeated && !line.equals(title) && !dates.isDateline(line) && !dates.opensWithDate(line)) {
                kept.add(index);
                begun |= isParagraph(line);
                subject.addAll(Sentences.stems(line));
                if (begun && Sentences.isSigned(line)) {
                    index = resumption(lines, index + 1, subject, CLEARLY_SAME_SUBJECT);
                    continue;
                }
            }
            index++;
        }
        dropTrailingTeasers(lines, kept, items);
        dropTrailingHeadlines(lines, kept, items);
        return new Result(kept, sources);
    }

    /** The next line that goes on with the article behind something that stands beside it; the number of lines if none does. */
    private int resumption(List<String> lines, int from, Set<String> subject, double sameSubject) {
        for (int index = from; index < lines.size(); index++) {
            Optional<Furniture.Kind> kind = furniture.kindOf(lines.get(index));
            if (kind.isPresent() && kind.get() != Furniture.Kind.LINE && kind.get() != Furniture.Kind.CAPTION) {
                return index;
            }
            String line = lines.get(index);
            boolean sentence = kind.isEmpty() && line.length() >= SENTENCE && Sentences.endsAsSentence(line);
            if (sentence && (isParagraph(line) && isFollowedByParagraph(lines, index)
                    || Sentences.overlap(line, subject) >= sameSubject)) {
                return index;
            }
        }
        return lines.size();
    }

    private boolean isFollowedByParagraph(List<String> lines, int index) {
        for (int next = index + 1; next < lines.size(); next++) {
            if (furniture.kindOf(lines.get(next)).isEmpty()) {
                return isParagraph(lines.get(next));
            }
        }
        return false;
    }

    private static void dropLast(List<Integer> kept, int index) {
        if (!kept.isEmpty() && kept.get(kept.size() - 1) == index) {
            kept.remove(kept.size() - 1);
        }
    }

    /** Headlines with one short paragraph each, several in a row up to the end: those of other articles. */
    private static void dropTrailingTeasers(List<String> lines, List<Integer> kept, Set<Integer> items) {
        int from = kept.size();
        while (from >= 4 && isHeadline(lines.get(kept.get(from - 2))) && !items.contains(kept.get(from - 2))
                && lines.get(kept.get(from - 1)).length() <= LEAD) {
            from -= 2;
        }
        if (kept.size() - from >= 2 * TEASERS) {
            kept.subList(from, kept.size()).clear();
        }
    }

    private static boolean isHeadline(String line) {
        int words = Sentences.words(line);
        return words >= SHORTEST_HEADLINE_WORDS && words <= HEADLINE_WORDS && !Sentences.holdsSentence(line);
    }

    private static void dropTrailingHeadlines(List<String> lines, List<Integer> kept, Set<Integer> items) {
        while (kept.size() > 1) {
            String last = lines.get(kept.get(kept.size() - 1));
            if (items.contains(kept.get(kept.size() - 1)) || Sentences.holdsSentence(last) || Sentences.words(last) > HEADLINE_WORDS) {
                return;
            }
            kept.remove(kept.size() - 1);
        }
    }
}
