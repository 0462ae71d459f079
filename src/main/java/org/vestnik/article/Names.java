package org.vestnik.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the author's name in the lines around an article. */
final class Names {

    private static final String WORD = "\\p{Lu}[\\p{L}'’ʼ-]+";
    private static final Pattern PERSON = Pattern.compile(WORD + "(?:\\s+\\p{Lu}\\p{L}?\\.)?(?:\\s+" + WORD + "){1,2}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|•·/]\\s*|\\s+[—–-]\\s+");

    private static final int BYLINE = 160;

    private final Furniture furniture;
    private final NewsDates dates;

    Names(Furniture furniture, NewsDates dates) {
        this.furniture = furniture;
        this.dates = dates;
    }

    /**
     * The name in a byline: behind a word such as {@code By}, or alone beside nothing but a date and counters.
     *
     * @param line a line near the headline
     */
    Optional<String> inByline(String line) {
        if (line.length() > BYLINE) {
            return Optional.empty();
        }
        Optional<String> named = furniture.author(line);
        List<String> parts = List.of(SEPARATOR.split(dates.withoutDates(line, " | ")));
        for (String part : parts) {
            named = named.or(() -> furniture.author(part));
        }
        if (named.isPresent() || parts.size() < 2) {
            return named;
        }
        boolean rest = parts.stream().allMatch(part -> part.isBlank() || isPerson(part) || dates.isFiller(part)
                || furniture.kindOf(part).isPresent());
        List<String> people = parts.stream().filter(Names::isPerson).toList();
        return rest && people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }

    /** Whether the line is nothing but a name of two or three words, as below an article. */
    static boolean isPerson(String line) {
        return PERSON.matcher(line).matches();
    }
}
