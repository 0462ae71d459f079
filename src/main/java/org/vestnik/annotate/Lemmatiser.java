package org.vestnik.annotate;

import java.util.Locale;
import java.util.Optional;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.UPos;

/** Finds base forms by the convention of the language's treebank: from the dictionary where there is one, else by the network's rule. */
final class Lemmatiser {

    private final Optional<DictionaryLemmas> dictionary;

    private Lemmatiser(Optional<DictionaryLemmas> dictionary) {
        this.dictionary = dictionary;
    }

    static Lemmatiser of(Language language) {
        return new Lemmatiser(DictionaryLemmas.of(language));
    }

    /**
     * @param rule the network's own edit rule, empty where it has none
     * @return the lemma; a name keeps its capitals
     */
    String lemma(String form, UPos upos, Feats feats, String rule) {
        if (LemmaCase.isAcronym(form)) {
            return form;
        }
        String guess = rule.isEmpty() ? form.toLowerCase(Locale.ROOT) : LemmaRules.apply(rule, form);
        return LemmaCase.like(form, upos, dictionary.flatMap(words -> words.lemma(form, upos, feats, guess)).orElse(guess));
    }
}
