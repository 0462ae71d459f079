package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.text.DepRel;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/**
 * A name is one constituent: where the parser hung several of its words on one word outside, the first of a person's name or the last
 * of a place's keeps its place, the rest hang on it ({@code flat} or {@code amod}) and hand their own dependents over.
 */
final class NameTrees {

    private NameTrees() {
    }

    static Sentence mended(Sentence sentence, List<NameSpan> names) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (NameSpan name : names) {
            mend(tokens, name);
        }
        return new Sentence(sentence.index(), sentence.block(), tokens);
    }

    private static void mend(List<Token> tokens, NameSpan name) {
        boolean person = name.type() == NameType.PER;
        boolean place = name.type() == NameType.LOC;
        if (!person && !place) {
            return;
        }
        List<Token> hanging = new ArrayList<>();
        for (Token token : tokens.subList(name.first() - 1, name.last())) {
            if (token.head() < name.first() || token.head() > name.last()) {
                hanging.add(token);
            }
        }
        if (hanging.size() < 2 || hanging.stream().mapToInt(Token::head).distinct().count() > 1) {
            return;
        }
        int head = (person ? hanging.get(0) : hanging.get(hanging.size() - 1)).index();
        for (Token token : List.copyOf(tokens)) {
            boolean demoted = hanging.contains(token) && token.index() != head;
            boolean inherited = hanging.stream().anyMatch(other -> other.index() == token.head() && other.index() != head)
                    && (token.index() < name.first() || token.index() > name.last());
            if (demoted || inherited) {
                tokens.set(token.index() - 1, new Token(token.index(), token.span(), token.form(), token.lemma(), token.upos(),
                        token.feats(), head, demoted ? new DepRel(person ? "flat" : "amod") : token.deprel()));
            }
        }
    }
}
