package org.vestnik.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vestnik.text.Language;

/**
 * Reads Korean, Chinese and Japanese names back from Cyrillic, where they are not written letter by letter. A Korean or Chinese
 * name opens with a listed family name and goes on with one or two listed syllables, all of them and nothing else; given syllables
 * written apart are Korean, joined ones Chinese if they can be. A name is Japanese when one of its words is a listed Japanese name
 * and each other word can be cut into syllables.
 */
final class EastAsianNames {

    private static final int MOST_GIVEN_SYLLABLES = 2;

    private final Syllables korean;
    private final Syllables chinese;
    private final Syllables japanese;

    EastAsianNames(Language language) {
        String folder = "lang/" + language.code() + "/";
        korean = new Syllables(folder + "syllables-ko.tsv");
        chinese = new Syllables(folder + "syllables-zh.tsv");
        japanese = new Syllables(folder + "syllables-ja.tsv");
    }

    /** The usual English spelling; empty if the name is none of the three. */
    Optional<String> read(String name) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).strip().split("[\\s\\p{Pd}]+"));
        if (words.size() > 2) {
            return korean(words).or(() -> chinese(words)).or(() -> japanese(words));
        }
        return japaneseInFull(words).or(() -> chinese(words)).or(() -> korean(words)).or(() -> japanese(words));
    }

    private Optional<String> korean(List<String> words) {
        return familyFirst(korean, words).map(name -> capital(name.get(0)) + " " + capital(String.join("-", name.subList(1, name.size()))));
    }

    private Optional<String> chinese(List<String> words) {
        return familyFirst(chinese, words).map(name -> capital(name.get(0)) + " " + capital(String.join("", name.subList(1, name.size()))));
    }

    /** Family name and given syllables. */
    private static Optional<List<String>> familyFirst(Syllables table, List<String> words) {
        Optional<String> family = table.word("family", words.get(0));
        if (family.isEmpty() || words.size() < 2) {
            return Optional.empty();
        }
        List<String> name = new ArrayList<>(List.of(family.get()));
        for (String word : words.subList(1, words.size())) {
            List<String> syllables = table.parse("given", word);
            if (syllables.isEmpty()) {
                return Optional.empty();
            }
            name.addAll(syllables);
        }
        return name.size() - 1 > MOST_GIVEN_SYLLABLES ? Optional.empty() : Optional.of(name);
    }

    private Optional<String> japaneseInFull(List<String> words) {
        return words.stream().allMatch(word -> japanese.word("name", word).isPresent()) ? japanese(words) : Optional.empty();
    }

    private Optional<String> japanese(List<String> words) {
        if (words.stream().noneMatch(word -> japanese.word("name", word).isPresent())) {
            return Optional.empty();
        }
        List<String> latin = new ArrayList<>();
        for (String word : words) {
            String read = japanese.word("name", word).orElseGet(() -> String.join("", japanese.parse("given", word)));
            if (read.isEmpty()) {
                return Optional.empty();
            }
            latin.add(capital(read));
        }
        return Optional.of(String.join(" ", latin));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
