package org.vestnik.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.language.Folding;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Finds expressions of time in sentences of one language by the patterns of {@code lang/xx/times.tsv}; at each word the longest,
 * of equals the first listed. Figures are read here: {@code DAY} is 1 to 31, {@code YEAR} 1900 to 2099, {@code COUNT} any number,
 * {@code DATE} 2023-07-26, 26.07.2023 or 26/07/2023, where the day cannot be a month.
 */
public final class TimeFinder {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:-?\\p{L}{1,3})?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\.?");
    private static final int LONGEST_COUNT = 3;

    private final List<TimeWord> words = new ArrayList<>();
    private final List<TimePattern> patterns = new ArrayList<>();
    private final Numerals numerals;

    private record Part(int token, String folded, UPos upos) {
    }

    /** What an element of a pattern takes: how many parts, and the values that they give. */
    private record Taken(int parts, Map<TimeField, Integer> values) {
    }

    private record Match(int end, TimePattern pattern, Map<TimeField, List<Integer>> fields) {
    }

    private TimeFinder(Language language) {
        numerals = Numerals.of(language);
        for (List<String> row : Tsv.rows("lang/" + language.code() + "/times.tsv", 2)) {
            if (row.get(0).equals("pattern")) {
                patterns.add(TimePattern.parse(row.get(1), row.get(2)));
            } else {
                words.add(TimeWord.parse(row));
            }
        }
    }

    public static TimeFinder of(Language language) {
        return new TimeFinder(language);
    }

    /** In order of the text, not overlapping. */
    public List<TimeExpression> find(Sentence sentence) {
        List<Part> parts = parts(sentence);
        List<TimeExpression> found = new ArrayList<>();
        int at = 0;
        while (at < parts.size()) {
            Optional<Match> match = longest(parts, at);
            if (match.isPresent()) {
                found.add(new TimeExpression(parts.get(at).token(), parts.get(match.get().end() - 1).token(),
                        match.get().pattern().reading(), match.get().fields()));
                at = match.get().end();
            } else {
                at++;
            }
        }
        return found;
    }

    /** Tokens, parted at hyphens where each part says something of time ("mid-August", "12-14"). */
    private List<Part> parts(Sentence sentence) {
        List<Part> parts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            String folded = Folding.fold(token.form());
            String[] pieces = folded.split("-");
            boolean parted = pieces.length == 2;
            for (String piece : pieces) {
                parted &= DAY.matcher(piece).matches() || words.stream().anyMatch(word -> word.matches(piece, token.upos()));
            }
            for (String piece : parted ? pieces : new String[] {folded}) {
                parts.add(new Part(token.index(), piece, token.upos()));
            }
        }
        return parts;
    }

    private Optional<Match> longest(List<Part> parts, int at) {
        Optional<Match> best = Optional.empty();
        for (TimePattern pattern : patterns) {
            Map<TimeField, List<Integer>> fields = new EnumMap<>(TimeField.class);
            int end = match(pattern, 0, parts, at, fields);
            if (end > at && (best.isEmpty() || end > best.get().end())) {
                fields.putAll(pattern.set());
                best = Optional.of(new Match(end, pattern, fields));
            }
        }
        return best;
    }

    /** Where the rest of the pattern ends, -1 if it does not fit; what may be missing is taken where it stands. */
    private int match(TimePattern pattern, int element, List<Part> parts, int at, Map<TimeField, List<Integer>> fields) {
        if (element == pattern.elements().size()) {
            return at;
        }
        for (String alternative : pattern.elements().get(element).alternatives()) {
            Optional<Taken> taken = take(alternative, parts, at);
            if (taken.isPresent()) {
                Map<TimeField, List<Integer>> before = new EnumMap<>(TimeField.class);
                before.putAll(fields);
                taken.get().values().forEach((field, value) -> fields.merge(field, List.of(value), TimeFinder::joined));
                int end = match(pattern, element + 1, parts, at + taken.get().parts(), fields);
                if (end >= 0) {
                    return end;
                }
                fields.clear();
                fields.putAll(before);
            }
        }
        return pattern.elements().get(element).optional() ? match(pattern, element + 1, parts, at, fields) : -1;
    }

    private static List<Integer> joined(List<Integer> some, List<Integer> more) {
        List<Integer> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private Optional<Taken> take(String element, List<Part> parts, int at) {
        if (at >= parts.size()) {
            return Optional.empty();
        }
        Part part = parts.get(at);
        return switch (element) {
            case "DATE" -> date(part.folded()).map(day -> new Taken(1, Map.of(TimeField.DATE, (int) day.toEpochDay())));
            case "YEAR" -> YEAR.matcher(part.folded()).matches() ? one(TimeField.YEAR, Integer.parseInt(part.folded())) : Optional.empty();
            case "DAY" -> day(part);
            case "COUNT" -> count(parts, at);
            default -> word(element, part);
        };
    }

    private Optional<Taken> word(String element, Part part) {
        if (!element.equals(element.toUpperCase(java.util.Locale.ROOT)) || element.length() < 2) {
            return element.equals(part.folded()) ? Optional.of(new Taken(1, Map.of())) : Optional.empty();
        }
        return words.stream().filter(word -> word.kind().equals(element) && word.matches(part.folded(), part.upos())).findFirst()
                .map(word -> new Taken(1, word.values()));
    }

    private static Optional<Taken> day(Part part) {
        Matcher day = DAY.matcher(part.folded());
        return day.matches() && Integer.parseInt(day.group(1)) >= 1 && Integer.parseInt(day.group(1)) <= 31
                ? one(TimeField.DAY, Integer.parseInt(day.group(1))) : Optional.empty();
    }

    private Optional<Taken> count(List<Part> parts, int at) {
        List<String> folded = parts.subList(at, Math.min(parts.size(), at + LONGEST_COUNT)).stream().map(Part::folded).toList();
        return numerals.read(folded).filter(number -> number.value().scale() <= 0 && number.value().precision() <= 4)
                .map(number -> new Taken(number.words(), Map.of(TimeField.COUNT, number.value().intValueExact())));
    }

    private static Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dotted = DOTTED.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            boolean certain = dotted.matches() && (text.indexOf('/') < 0 || number(dotted, 1) > 12);
            return certain ? Optional.of(LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1))) : Optional.empty();
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<Taken> one(TimeField field, int value) {
        return Optional.of(new Taken(1, Map.of(field, value)));
    }
}
