package org.vestnik.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vestnik.resource.Tsv;

/**
 * Runs of Cyrillic letters and the Latin ones that stand for them. A row may hold at the {@code start} or {@code end} of a word, for
 * the whole {@code word}, or anywhere; of the rows that fit, the longest run is taken, and of those the one bound to a place.
 */
final class Letters {

    private record Row(String letters, String latin, String place) {

        boolean fits(String word, int at) {
            boolean start = at == 0;
            boolean end = at + letters.length() == word.length();
            return word.startsWith(letters, at) && switch (place) {
                case "start" -> start;
                case "end" -> end;
                case "word" -> start && end;
                default -> true;
            };
        }
    }

    private final Map<Character, List<Row>> rows = new HashMap<>();

    Letters(String resource) {
        List<Row> sorted = new ArrayList<>();
        Tsv.rows(resource, 3).forEach(row -> sorted.add(new Row(row.get(0), row.get(1), row.get(2))));
        sorted.sort(Comparator.comparingInt((Row row) -> -row.letters().length()).thenComparing(row -> row.place().isEmpty()));
        sorted.forEach(row -> rows.computeIfAbsent(row.letters().charAt(0), letter -> new ArrayList<>()).add(row));
    }

    /** Whether a run of letters opens with this one. */
    boolean knows(char letter) {
        return rows.containsKey(letter);
    }

    /** One word in Latin letters; its capitals stay capitals. */
    String latin(String word) {
        StringBuilder latin = new StringBuilder();
        String lower = plain(word);
        for (int i = 0; i < lower.length();) {
            int at = i;
            Row row = rows.getOrDefault(lower.charAt(at), List.of()).stream().filter(candidate -> candidate.fits(lower, at)).findFirst()
                    .orElseGet(() -> new Row(lower.substring(at, at + 1), lower.substring(at, at + 1), ""));
            int end = i + row.letters().length();
            boolean acronym = end - i < word.length() && word.equals(word.toUpperCase(Locale.ROOT));
            latin.append(acronym ? row.latin().toUpperCase(Locale.ROOT)
                    : Character.isUpperCase(word.charAt(i)) ? capital(row.latin()) : row.latin());
            i = end;
        }
        return latin.toString();
    }

    /** Small letters with one kind of apostrophe, a letter for a letter. */
    private static String plain(String word) {
        StringBuilder plain = new StringBuilder();
        for (char letter : word.toCharArray()) {
            plain.append(letter == '\u2019' || letter == '\u02bc' ? '\'' : Character.toLowerCase(letter));
        }
        return plain.toString();
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? latin : latin.substring(0, 1).toUpperCase(Locale.ROOT) + latin.substring(1);
    }
}
