package org.vestnik.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its script, its alphabet, its function words and its commonest letter sequences.
 *
 * <p>No library: the small ones are no longer kept, and the kept ones weigh 10 to 75 MB and start slowly. Two small tables decide the
 * question as well: of stretches of 200 characters of the Universal Dependencies treebanks, 1 of 687 in Bulgarian, 1 of 1046 in
 * Ukrainian and none of 1584 in Russian are taken for something else. Words alone or sequences alone do worse, and a letter outside
 * an alphabet settles most of the rest. The tables list some forty other languages, so that they are turned away by name.
 */
final class LanguageDetector {

    /** Nine in ten right answers are over twice this score, what is in no language of the table lies below. */
    private static final double ENOUGH = 0.12;
    private static final double FOREIGN_LETTER = 6;
    private static final double LEAST_COMMON = 320;
    private static final int READ_AT_MOST = 60_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’ʼ-]\\p{L}+)*");

    private final Map<UnicodeScript, List<Profile>> profiles = new EnumMap<>(UnicodeScript.class);

    private record Profile(String code, Set<Integer> letters, Map<String, Double> words, Map<String, Double> trigrams) {
    }

    LanguageDetector() {
        Map<UnicodeScript, List<List<String>>> byScript = new EnumMap<>(UnicodeScript.class);
        for (List<String> row : Table.rows("/article/languages.tsv", 4)) {
            byScript.computeIfAbsent(UnicodeScript.forName(row.get(1)), script -> new ArrayList<>()).add(row);
        }
        Map<String, Map<String, Double>> trigrams = trigrams();
        byScript.forEach((script, rows) -> profiles.put(script, profilesOf(script, rows, trigrams)));
    }

    /**
     * The code of the language, one of the four or another of the table.
     *
     * @return empty when the text has too few words or is in none of the languages of the table
     */
    Optional<String> detect(String text) {
        String sample = text.length() > READ_AT_MOST ? text.substring(0, READ_AT_MOST) : text;
        Map<UnicodeScript, Integer> scripts = new EnumMap<>(UnicodeScript.class);
        sample.codePoints().filter(Character::isLetter).forEach(point -> scripts.merge(UnicodeScript.of(point), 1, Integer::sum));
        scripts.remove(UnicodeScript.COMMON);
        if (japanese(scripts)) {
            return Optional.of("ja");
        }
        UnicodeScript script = scripts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(null);
        List<Profile> candidates = profiles.getOrDefault(script, List.of());
        if (candidates.size() == 1) {
            return Optional.of(candidates.get(0).code());
        }
        Profile best = null;
        double bestScore = ENOUGH;
        Counts counts = Counts.of(sample, script);
        for (Profile profile : candidates) {
            double score = counts.score(profile);
            if (score > bestScore) {
                best = profile;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(Profile::code);
    }

    /** The English name of the language of that code. */
    static String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    private static boolean japanese(Map<UnicodeScript, Integer> scripts) {
        int kana = scripts.getOrDefault(UnicodeScript.HIRAGANA, 0) + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
        int all = scripts.values().stream().mapToInt(Integer::intValue).sum();
        return kana * 5 > all;
    }

    private static List<Profile> profilesOf(UnicodeScript script, List<List<String>> rows,
            Map<String, Map<String, Double>> trigrams) {
        Map<String, Integer> spread = new HashMap<>();
        for (List<String> row : rows) {
            List.of(row.get(3).split(" ")).forEach(word -> spread.merge(word, 1, Integer::sum));
        }
        List<Profile> profiles = new ArrayList<>();
        for (List<String> row : rows) {
            Set<Integer> letters = new HashSet<>();
            row.get(2).codePoints().forEach(letters::add);
            if (script == UnicodeScript.LATIN) {
                "abcdefghijklmnopqrstuvwxyz".codePoints().forEach(letters::add);
            }
            Map<String, Double> words = new HashMap<>();
            for (String word : row.get(3).split(" ")) {
                words.put(word, Math.log(1 + (double) rows.size() / spread.get(word)) / Math.log(1 + rows.size()));
            }
            profiles.add(new Profile(row.get(0), letters, words, trigrams.getOrDefault(row.get(0), Map.of())));
        }
        return profiles;
    }

    /** Weights by language; the commonest weighs 1. */
    private static Map<String, Map<String, Double>> trigrams() {
        Map<String, Map<String, Double>> trigrams = new HashMap<>();
        for (List<String> row : Table.rows("/article/trigrams.tsv", 3)) {
            Map<String, Double> weights = new HashMap<>();
            for (String trigram : row.get(2).split(" ")) {
                weights.put(trigram, 1 - weights.size() / LEAST_COMMON);
            }
            trigrams.put(row.get(0), weights);
        }
        return trigrams;
    }

    /** Letters, words and sequences of three letters of one script in a text. */
    private record Counts(Map<Integer, Integer> letters, Map<String, Integer> words, Map<String, Integer> trigrams) {

        static Counts of(String text, UnicodeScript script) {
            Map<Integer, Integer> letters = new TreeMap<>();
            Map<String, Integer> words = new TreeMap<>();
            Map<String, Integer> trigrams = new TreeMap<>();
            Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                String form = word.group().replace('ʼ', '\'').replace('’', '\'');
                if (UnicodeScript.of(form.codePointAt(0)) == script) {
                    words.merge(form, 1, Integer::sum);
                    form.codePoints().filter(Character::isLetter).forEach(point -> letters.merge(point, 1, Integer::sum));
                    String edged = "_" + form + "_";
                    for (int index = 0; index + 3 <= edged.length(); index++) {
                        trigrams.merge(edged.substring(index, index + 3), 1, Integer::sum);
                    }
                }
            }
            return new Counts(letters, words, trigrams);
        }

        double score(Profile profile) {
            double foreign = 0;
            int all = 0;
            for (Map.Entry<Integer, Integer> letter : letters.entrySet()) {
                foreign += profile.letters().contains(letter.getKey()) || profile.letters().isEmpty() ? 0 : letter.getValue();
                all += letter.getValue();
            }
            return all == 0 ? 0 : share(words, profile.words()) + share(trigrams, profile.trigrams()) - FOREIGN_LETTER * foreign / all;
        }

        /** The weight of what is known, of all. */
        private static double share(Map<String, Integer> counts, Map<String, Double> weights) {
            double known = 0;
            int all = 0;
            for (Map.Entry<String, Integer> count : counts.entrySet()) {
                known += weights.getOrDefault(count.getKey(), 0.0) * count.getValue();
                all += count.getValue();
            }
            return all == 0 ? 0 : known / all;
        }
    }
}
