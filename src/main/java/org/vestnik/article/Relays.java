package org.vestnik.article;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.text.Language;

/**
 * Finds the agencies and outlets that an article says it relays. A name counts only next to words that say so, as in
 * {@code Reuters reports} or {@code (AP, AFP)}; an agency that the article merely speaks of is no source. An outlet that is not
 * in the tables counts if it is called one and stands in quotation marks; its name is given as written.
 */
final class Relays {

    private static final int LONGEST_NAME = 5;
    private static final String OPENING = "[\"«„“‘'(]?";
    private static final String CLOSING = "[\"»“”’')]?";

    private static final String UNLISTED = "[\"«„“](\\p{Lu}[\\p{L}\\d .-]{1,40})[\"»”“]";

    /** Made when an article first needs them, for a run seldom needs all languages. */
    private final Map<Language, Cues> cues = new ConcurrentHashMap<>();

    /** The words of one language. */
    private record Cues(List<Pattern> patterns, Pattern name, Pattern unlisted, Map<String, String> canonical) {

        /** The names within a stretch of a text, by their place. */
        void collect(String text, int start, int end, SortedMap<Integer, String> byPlace) {
            Matcher listed = name.matcher(text).region(start, end).useTransparentBounds(true);
            while (listed.find()) {
                byPlace.put(listed.start(), usualName(listed.group()));
            }
            Matcher quoted = unlisted.matcher(text).region(start, end).useTransparentBounds(true);
            while (quoted.find()) {
                byPlace.putIfAbsent(quoted.start(1), quoted.group(1));
            }
        }

        private String usualName(String found) {
            String usual = canonical.get(key(found));
            for (int length = found.length(); usual == null && length > 0; length--) {
                usual = canonical.get(key(found.substring(0, length)) + "*");
            }
            return usual == null ? found : usual;
        }
    }

    /**
     * The usual English names of the sources, in order of first mention.
     *
     * @param paragraphs  the article's text
     * @param sourceLines what its page says of its source, such as {@code Source: Reuters}
     * @param publisher   the outlet itself, which does not relay itself; empty if unknown
     */
    List<String> find(Language language, List<String> paragraphs, List<String> sourceLines, String publisher) {
        Cues words = cues.computeIfAbsent(language, Relays::cues);
        Set<String> found = new LinkedHashSet<>();
        for (String paragraph : paragraphs) {
            SortedMap<Integer, String> byPlace = new TreeMap<>();
            for (Pattern cue : words.patterns()) {
                Matcher match = cue.matcher(paragraph);
                while (match.find()) {
                    words.collect(paragraph, match.start("names"), match.end("names"), byPlace);
                }
            }
            found.addAll(byPlace.values());
        }
        for (String line : sourceLines) {
            SortedMap<Integer, String> byPlace = new TreeMap<>();
            words.collect(line, 0, line.length(), byPlace);
            String named = line.substring(line.indexOf(':') + 1).strip();
            if (byPlace.isEmpty() && Sentences.words(named) <= LONGEST_NAME) {
                byPlace.put(0, named.replaceAll("^[\"«„“]|[\"»”“.]+$", ""));
            }
            found.addAll(byPlace.values());
        }
        String own = words.usualName(publisher);
        return found.stream().filter(name -> !name.isBlank() && !key(name).equals(key(own))).toList();
    }

    private static Cues cues(Language language) {
        List<List<String>> rows = Table.rows("/lang/" + language.code() + "/relays.tsv", 3);
        Map<String, List<List<String>>> byKind = rows.stream().collect(Collectors.groupingBy(row -> row.get(0), LinkedHashMap::new,
                Collectors.toList()));
        Map<String, String> canonical = new HashMap<>();
        byKind.get("source").forEach(row -> canonical.put(key(row.get(1)), row.get(2)));
        String name = byKind.get("source").stream().map(row -> row.get(1))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Relays::namePattern).collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])"));
        String outlet = alternatives(byKind.get("outlet"));
        String before = "(?:(?:" + alternatives(byKind.get("noun")) + "|" + outlet + ")\\s+){0,4}";
        String and = alternatives(byKind.get("and"));
        String unlisted = outlet + "\\s+" + UNLISTED;
        String quoted = unlisted.replace("(\\p{Lu}", "(?:\\p{Lu}");
        String one = before + "(?:" + OPENING + name + CLOSING + "(?:\\s+" + outlet + ")?|" + quoted + ")";
        String names = "(?<names>" + one + "(?:(?:\\s*[,;/]\\s*|\\s+)(?:(?:" + and + ")\\s+)?" + one + "){0,5})";
        List<Pattern> patterns = byKind.get("cue").stream()
                .map(row -> Pattern.compile("(?<!\\p{L})(?iu:" + row.get(1).replace("{}", ")" + names + "(?iu:")
                        + ")", Pattern.UNICODE_CHARACTER_CLASS))
                .toList();
        return new Cues(patterns, Pattern.compile(name, Pattern.UNICODE_CHARACTER_CLASS),
                Pattern.compile(unlisted, Pattern.UNICODE_CHARACTER_CLASS), canonical);
    }

    private static String alternatives(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(1)).collect(Collectors.joining("|", "(?iu:", ")"));
    }

    /** Abbreviations count as written; in longer names the case of all letters but the first is free, as quoted titles vary. */
    private static String namePattern(String form) {
        boolean inflected = form.endsWith("*");
        String name = inflected ? form.substring(0, form.length() - 1) : form;
        boolean free = name.length() > 5 && !name.equals(name.toUpperCase(Locale.ROOT));
        int second = name.offsetByCodePoints(0, 1);
        String pattern = free ? Pattern.quote(name.substring(0, second)) + "(?iu:" + Pattern.quote(name.substring(second)) + ")"
                : Pattern.quote(name);
        return inflected ? pattern + "\\p{Ll}{0,3}" : pattern;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
