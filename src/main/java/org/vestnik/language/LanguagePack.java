package org.vestnik.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.vestnik.ontology.Mode;
import org.vestnik.resource.Tsv;
import org.vestnik.text.Language;

/**
 * All that Vestnik knows of one language, read from {@code lang/xx/}; adding a language is filling a folder.
 *
 * @param slots      slot names by marker: a folded adposition, or a feature such as {@code Case=Dat} for bare nouns,
 *                  or {@code Ending=…} where a bare noun's letters know better
 * @param words      small closed lists by kind, of {@code words.tsv}
 * @param modes      mode by kind of word and lexeme, of {@code modes.tsv}
 * @param titles     English title by folded phrase, the longest first
 * @param confidences by rule's id, of {@code confidence.tsv}, which the gold set's score writes
 */
public record LanguagePack(Language language, Stemmer stemmer, Map<String, Set<String>> slots, Map<String, List<Lexeme>> words,
        List<ModeCue> modes, Map<String, String> titles, List<Rule> rules,
        Map<String, Confidence> confidences) {

    private static final String ENDING = "Ending=";

    public static LanguagePack of(Language language) {
        String folder = "lang/" + language.code() + "/";
        Map<String, Set<String>> slots = new TreeMap<>();
        for (List<String> row : Tsv.rows(folder + "slots.tsv", 2)) {
            slots.computeIfAbsent(row.get(0), key -> new TreeSet<>()).addAll(List.of(row.get(1).split(" ")));
        }
        Map<String, List<Lexeme>> words = new TreeMap<>();
        for (List<String> row : Tsv.rows(folder + "words.tsv", 2)) {
            words.computeIfAbsent(row.get(0), key -> new ArrayList<>()).add(Lexeme.parse(row.get(1)));
        }
        List<ModeCue> modes = new ArrayList<>();
        for (List<String> row : Tsv.rows(folder + "modes.tsv", 3)) {
            modes.add(ModeCue.of(row));
        }
        Map<String, String> titles = new LinkedHashMap<>();
        List<List<String>> titleRows = new ArrayList<>(Tsv.rows(folder + "titles.tsv", 2));
        titleRows.sort((a, b) -> b.get(0).length() - a.get(0).length());
        for (List<String> row : titleRows) {
            titles.putIfAbsent(Folding.fold(row.get(0)), row.get(1));
        }
        Map<String, Confidence> confidences = new TreeMap<>();
        for (List<String> row : Tsv.rows(folder + "confidence.tsv", 3)) {
            confidences.put(row.get(0), new Confidence(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))));
        }
        return new LanguagePack(language, Stemmer.of(language), slots, words, List.copyOf(modes), titles,
                RuleReader.read(language, FrameReader.read()), confidences);
    }

    /** The packs of all languages. */
    public static PerLanguage<LanguagePack> all() {
        return new PerLanguage<>(LanguagePack::of);
    }

    /** The lexemes of a closed list; empty if the language has none of that kind. */
    public List<Lexeme> words(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    /** The kinds of closed lists that the language has, in alphabetical order. */
    public Set<String> kindsOfWords() {
        return new TreeSet<>(words.keySet());
    }

    /** The slots that a marker opens; empty if it opens none. */
    public Set<String> slotsOf(String marker) {
        return slots.getOrDefault(marker, Set.of());
    }

    /** The slots of a bare noun whose ending leaves no doubt of its case ({@code Ending=…} markers, the longest first); else none. */
    public Optional<Set<String>> slotsOfEnding(String folded) {
        return slots.keySet().stream().filter(marker -> marker.startsWith(ENDING) && folded.endsWith(marker.substring(ENDING.length())))
                .max(Comparator.comparingInt(String::length)).map(slots::get);
    }

    public Confidence confidence(String rule) {
        return confidences.getOrDefault(rule, Confidence.NONE);
    }

    /** The mode that a kind of cue sets, by lexeme. */
    public Optional<Mode> mode(ModeCue.Kind kind, java.util.function.Predicate<Lexeme> matches) {
        return modes.stream().filter(cue -> cue.kind() == kind && matches.test(cue.lexeme())).map(ModeCue::mode).findFirst();
    }
}
