package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vestnik.text.DepRel;
import org.vestnik.text.Feats;
import org.vestnik.text.Sentence;
import org.vestnik.text.Span;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Sentences without grammar: every word is its own lemma, hangs on the first, and is a name unless it is one of a few links. */
final class SmallSentences {

    private static final Set<String> ADPOSITIONS = Set.of("на", "от");
    private static final Set<String> CONJUNCTIONS = Set.of("и");

    private SmallSentences() {
    }

    static Sentence of(int index, String... forms) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String form : forms) {
            UPos upos = ADPOSITIONS.contains(form) ? UPos.ADP : CONJUNCTIONS.contains(form) ? UPos.CCONJ : UPos.PROPN;
            tokens.add(new Token(tokens.size() + 1, new Span(start, start + form.length()), form, form, upos, Feats.NONE,
                    tokens.isEmpty() ? 0 : 1, new DepRel(tokens.isEmpty() ? "root" : "dep")));
            start += form.length() + 1;
        }
        return new Sentence(index, 0, tokens);
    }
}
