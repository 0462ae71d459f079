package org.vestnik.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads dates as machines and as newspapers write them. The day is taken as written, in the page's own time zone; a date that can
 * be read in two ways ({@code 03/04/2024}) is none.
 */
final class NewsDates {

    private static final Pattern ISO = Pattern.compile("\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T\\s].{0,40}|Z)?\\s*");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’ʼ-]*");
    private static final int LONGEST_LINE = 160;
    private static final int MOST_NAMES = 5;

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> others = new HashSet<>();
    private final Pattern written;

    private record Found(int start, int end, LocalDate date) {
    }

    NewsDates() {
        for (List<String> row : Table.rowsOfAllLanguages("dates.tsv", 3)) {
            switch (row.get(0)) {
                case "month" -> months.put(row.get(1), Integer.valueOf(row.get(2)));
                case "filler" -> fillers.add(row.get(1));
                case "other" -> others.add(row.get(1));
                default -> throw new IllegalStateException("dates.tsv has an unknown kind '" + row.get(0) + "'");
            }
        }
        String month = months.keySet().stream()
                .sorted((one, other) -> one.length() != other.length() ? other.length() - one.length() : one.compareTo(other))
                .map(Pattern::quote).collect(Collectors.joining("|", "(", ")(?!\\p{L})\\.?"));
        written = Pattern.compile("(?<!\\d)(?:(\\d{4})-(\\d{2})-(\\d{2})"
                + "|(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})"
                + "|(\\d{1,2})/(\\d{1,2})/(\\d{4})"
                + "|(\\d{1,2})(?:-?\\p{L}{2}(?=\\s))?\\s*(?:of\\s)?\\s*" + month + ",?\\s*(\\d{4})"
                + "|(?<!\\p{L})" + month + "\\s+(\\d{1,2})(?:\\p{L}{2})?,?\\s+(\\d{4}))(?!\\d)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The day of a value made for machines: ISO 8601, or a date in words such as mail headers have. */
    Optional<LocalDate> machineDate(String value) {
        Matcher iso = ISO.matcher(value);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return value.length() > LONGEST_LINE ? Optional.empty() : dates(value).stream().map(Found::date).findFirst();
    }

    /** Whether the line holds a date and besides it nothing but a time, words about dates, and names. */
    boolean isDateline(String line) {
        return line.length() <= LONGEST_LINE && !dates(line).isEmpty() && isBare(line);
    }

    /** Whether the line is short, opens with a date and is no sentence, as counters of the page's frame do. */
    boolean opensWithDate(String line) {
        return line.length() <= LONGEST_LINE && dates(line).stream().anyMatch(found -> found.start() == 0)
                && !Sentences.endsAsSentence(line);
    }

    /** The day of publication in a dateline; a date of a change or of the visit does not count. */
    Optional<LocalDate> dateline(String line) {
        if (!isDateline(line)) {
            return Optional.empty();
        }
        int from = 0;
        for (Found found : dates(line)) {
            if (words(line.substring(from, found.start())).noneMatch(others::contains)) {
                return Optional.of(found.date());
            }
            from = found.end();
        }
        return Optional.empty();
    }

    /** The line with something else in place of its dates. */
    String withoutDates(String line, String instead) {
        StringBuilder rest = new StringBuilder(line);
        List<Found> dates = dates(line);
        for (int index = dates.size() - 1; index >= 0; index--) {
            rest.replace(dates.get(index).start(), dates.get(index).end(), instead);
        }
        return rest.toString();
    }

    /** Whether all words are such as stand beside dates. */
    boolean isFiller(String text) {
        return words(text).allMatch(word -> fillers.contains(word) || others.contains(word));
    }

    private boolean isBare(String line) {
        int names = 0;
        Matcher word = WORD.matcher(withoutDates(line, " "));
        while (word.find()) {
            String lower = word.group().toLowerCase(Locale.ROOT);
            if (fillers.contains(lower) || others.contains(lower)) {
                continue;
            }
            if (!Character.isUpperCase(word.group().codePointAt(0)) || ++names > MOST_NAMES) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    private List<Found> dates(String text) {
        List<Found> dates = new ArrayList<>();
        Matcher matcher = written.matcher(text);
        while (matcher.find()) {
            date(matcher).ifPresent(date -> dates.add(new Found(matcher.start(), matcher.end(), date)));
        }
        return dates;
    }

    private Optional<LocalDate> date(Matcher matcher) {
        if (matcher.group(1) != null) {
            return day(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        if (matcher.group(4) != null) {
            return day(matcher.group(6), matcher.group(5), matcher.group(4));
        }
        if (matcher.group(7) != null) {
            return slashed(matcher.group(7), matcher.group(8), matcher.group(9));
        }
        if (matcher.group(10) != null) {
            return day(matcher.group(12), number(matcher.group(11)), matcher.group(10));
        }
        return day(matcher.group(15), number(matcher.group(13)), matcher.group(14));
    }

    private Optional<LocalDate> slashed(String one, String two, String year) {
        boolean twoCanBeMonth = Integer.parseInt(two) <= 12;
        boolean oneCanBeMonth = Integer.parseInt(one) <= 12;
        if (oneCanBeMonth && twoCanBeMonth && !one.equals(two)) {
            return Optional.empty();
        }
        return twoCanBeMonth ? day(year, two, one) : day(year, one, two);
    }

    private String number(String month) {
        return String.valueOf(months.get(month.toLowerCase(Locale.ROOT)));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1900 || date.getYear() > 2100 ? Optional.empty() : Optional.of(date);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
