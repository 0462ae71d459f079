package org.vestnik.annotate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.UPos;

/**
 * Finds base forms by the convention of the language's treebank: what the dictionary says of the word (where the language has one),
 * else what the learned table says. An acronym (a short word in capitals) and an abbreviation are their own lemmas unless a table
 * lists them.
 */
final class Lemmatiser {

    /** A word with its number, as of a model; shorter ones are designations that nothing inflects. */
    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{4,})(-\\d+)");

    private final Language language;
    private final Map<String, String> expansions;
    private final SuffixLemmas table;
    private final DictionaryLemmas dictionary;

    private Lemmatiser(Language language, Map<String, String> expansions, SuffixLemmas table, DictionaryLemmas dictionary) {
        this.language = language;
        this.expansions = expansions;
        this.table = table;
        this.dictionary = dictionary;
    }

    static Lemmatiser of(Language language, TokenRules rules) {
        return new Lemmatiser(language, rules.expansions(), SuffixLemmas.of(language), DictionaryLemmas.of(language));
    }

    /** The lemma; a name keeps its capitals. */
    String lemma(String form, UPos upos, Feats feats) {
        Optional<String> convention = table.convention(form, upos, feats);
        if (form.chars().noneMatch(Character::isLetter)) {
            return convention.orElse(form);
        }
        String expansion = expansions.get(form.toLowerCase(Locale.ROOT));
        if (expansion != null) {
            return expansion;
        }
        boolean abbreviation = form.endsWith(".");
        if (abbreviation && form.length() == 2 || (abbreviation || LemmaCase.isAcronym(form)) && !table.lists(form, upos, feats)) {
            return form;
        }
        if (convention.isPresent()) {
            return cased(form, upos, convention.get());
        }
        Matcher numbered = NUMBERED.matcher(form);
        if (numbered.matches()) {
            return lemma(numbered.group(1), upos, feats) + numbered.group(2);
        }
        String guess = table.lemma(form, upos, feats);
        String lemma = dictionary.lemma(table.stem(form, upos), upos, feats, guess).orElse(guess);
        return cased(form, upos, lemma);
    }

    private String cased(String form, UPos upos, String lemma) {
        return LemmaCase.like(form, upos, language == Language.RU ? withoutDiaeresis(lemma) : lemma);
    }

    /** Whether the features can be those of the form, as far as the language's dictionary knows. */
    boolean allows(String form, UPos upos, Feats feats) {
        return dictionary.allows(form, upos, feats);
    }

    /** The part of speech, put right where a word that is taken for a noun or an adverb can only be a verb. */
    UPos part(String form, UPos upos) {
        boolean doubtful = upos == UPos.NOUN || upos == UPos.ADV;
        return doubtful && Character.isLowerCase(form.codePointAt(0)) && dictionary.isVerbAlone(form) ? UPos.VERB : upos;
    }

    /** The features, put right where the form alone tells its tense. */
    Feats withTense(String form, UPos upos, Feats feats) {
        String tense = upos == UPos.VERB || upos == UPos.AUX ? dictionary.tense(form, upos) : "";
        if (tense.isEmpty() || feats.is("Tense", tense)) {
            return feats;
        }
        TreeMap<String, String> values = new TreeMap<>(feats.values());
        values.put("Tense", tense);
        values.put("VerbForm", "Fin");
        values.put("Mood", "Ind");
        return new Feats(values);
    }

    /** Russian is written with and without the two dots; lemmas are without. */
    private static String withoutDiaeresis(String lemma) {
        return Normalizer.normalize(Normalizer.normalize(lemma, Normalizer.Form.NFD).replace("\u0308", ""), Normalizer.Form.NFC);
    }
}
