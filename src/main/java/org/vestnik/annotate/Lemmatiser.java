package org.vestnik.annotate;

import java.util.Locale;
import org.vestnik.text.Feats;
import org.vestnik.text.Language;
import org.vestnik.text.UPos;

/** Finds base forms by the convention of the language's treebank. */
interface Lemmatiser {

    /**
     * @param rule the network's own edit rule, empty where it has none
     * @return the lemma; a name keeps its capitals
     */
    String lemma(String form, UPos upos, Feats feats, String rule);

    static Lemmatiser of(Language language) {
        return (form, upos, feats, rule) -> LemmaCase.like(form, upos,
                LemmaCase.isAcronym(form) || rule.isEmpty() ? form.toLowerCase(Locale.ROOT) : LemmaRules.apply(rule, form));
    }
}
