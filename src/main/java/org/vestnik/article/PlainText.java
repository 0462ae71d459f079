package org.vestnik.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.Block;

/**
 * Finds the article in a text without markup, where the frame of the page it was copied from may stand above, between and below
 * the paragraphs. The text itself is left as it is; blocks say what belongs to the article.
 */
final class PlainText {

    private static final Pattern LINE = Pattern.compile("[^\\r\\n\\u0085\\u2028\\u2029]+");
    private static final int HEADLINE_AT_MOST = 250;
    private static final int FIRST_PARAGRAPHS = 8;
    private static final int SENTENCE = 50;
    /** No article has more; what stands behind them belongs to none. */
    private static final int MOST_LINES = 10_000;
    private static final double ON_SUBJECT = 0.2;
    /** Lines of text broken at a width are this long at most. */
    private static final int WIDTH = 120;

    private final TextFlow flow;
    private final NewsDates dates;
    private final Names names;

    /** A line or several broken ones: offsets of characters, and the words with single blanks. */
    private record Line(int start, int end, String words) {
    }

    PlainText(TextFlow flow, NewsDates dates, Furniture furniture) {
        this.flow = flow;
        this.dates = dates;
        names = new Names(furniture, dates);
    }

    /** Reads the text of a file; it becomes the article's text unchanged. */
    Draft read(String text) {
        List<Line> lines = lines(text);
        List<String> words = lines.stream().map(Line::words).toList();
        int body = firstOfBody(words);
        int headline = headline(words, body);
        TextFlow.Result result = flow.follow(words, headline + 1, headline < 0 ? "" : words.get(headline), Set.of());
        List<Block> blocks = new ArrayList<>();
        CodePointOffsets offsets = new CodePointOffsets(text);
        if (headline >= 0) {
            blocks.add(new Block(Block.Kind.TITLE, offsets.span(lines.get(headline).start(), lines.get(headline).end())));
        }
        for (int index : result.kept()) {
            if (index >= body || isSummary(words.get(index))) {
                blocks.add(new Block(Block.Kind.PARAGRAPH, offsets.span(lines.get(index).start(), lines.get(index).end())));
            }
        }
        Draft draft = new Draft(text, blocks, result.sources());
        draft.title = headline < 0 ? Optional.empty() : Optional.of(words.get(headline));
        for (int index = headline + 1; headline >= 0 && index < body; index++) {
            String line = words.get(index);
            draft.published = draft.published.or(() -> dates.dateline(line));
            draft.author = draft.author.or(() -> names.inByline(line));
        }
        return draft;
    }

    /** The first line that reads as a sentence of the text; 0 if none does. */
    private int firstOfBody(List<String> lines) {
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (line.length() >= SENTENCE && Sentences.endsAsSentence(line) && !line.endsWith("?") && flow.isText(line)) {
                return index;
            }
        }
        return 0;
    }

    /**
     * Above the text stand the headline and, often, names of sections and of the site: the headline is the line that is repeated or
     * shares most words with the text.
     *
     * @return -1 if there is none
     */
    private int headline(List<String> lines, int body) {
        Set<String> subject = new TreeSet<>();
        lines.subList(body, Math.min(lines.size(), body + FIRST_PARAGRAPHS)).forEach(line -> subject.addAll(Sentences.stems(line)));
        int best = -1;
        double bestScore = 0;
        int firstLong = -1;
        for (int index = 0; index < body; index++) {
            String line = lines.get(index);
            int words = Sentences.words(line);
            if (line.length() > HEADLINE_AT_MOST || words < 2 || line.endsWith(".") || !flow.isText(line)) {
                continue;
            }
            if (firstLong < 0 && words >= 4) {
                firstLong = index;
            }
            double overlap = Sentences.overlap(line, subject);
            boolean repeated = lines.subList(index + 1, body).contains(line);
            double score = overlap + (repeated ? 0.5 : 0) + 0.05 * Math.min(words, 8);
            if ((overlap >= ON_SUBJECT || repeated) && score > bestScore) {
                best = index;
                bestScore = score;
            }
        }
        return best >= 0 ? best : firstLong;
    }

    private static boolean isSummary(String line) {
        return Sentences.endsAsSentence(line) || Sentences.words(line) >= 6;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        while (lines.size() < MOST_LINES && matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            while (start < end && isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                lines.add(new Line(start, end, Whitespace.collapse(text.substring(start, end))));
            }
        }
        return isBrokenAtWidth(text, lines) ? joined(text, lines) : lines;
    }

    /** Whether most lines stop in mid-sentence, as in text sent by mail: then only an empty line ends a paragraph. */
    private static boolean isBrokenAtWidth(String text, List<Line> lines) {
        int adjacent = 0;
        int open = 0;
        for (int index = 0; index + 1 < lines.size(); index++) {
            Line line = lines.get(index);
            if (line.words().length() > WIDTH) {
                return false;
            }
            if (isAdjacent(text, line, lines.get(index + 1))) {
                adjacent++;
                open += Sentences.endsAsSentence(line.words()) || line.words().length() < WIDTH / 3 ? 0 : 1;
            }
        }
        return open >= 3 && open * 10 >= adjacent * 6;
    }

    private static List<Line> joined(String text, List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            Line last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && isAdjacent(text, last, line)) {
                joined.set(joined.size() - 1, new Line(last.start(), line.end(), last.words() + " " + line.words()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isAdjacent(String text, Line one, Line next) {
        String between = text.substring(one.end(), next.start()).replace("\r\n", "\n");
        return between.chars().filter(sign -> sign == '\n' || sign == '\r').count() == 1;
    }

    private static boolean isBlank(char sign) {
        return Whitespace.isBlank(sign);
    }
}
