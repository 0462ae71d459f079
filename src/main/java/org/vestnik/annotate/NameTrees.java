package org.vestnik.annotate;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.text.DepRel;
import org.vestnik.text.Feats;
import org.vestnik.text.NameSpan;
import org.vestnik.text.NameType;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * A name is one constituent: where the parser hung several of its words on one word outside, the first of a person's name or the last
 * of a place's keeps its place, the rest hang on it ({@code flat} or {@code amod}) and hand their own dependents over. A place that the
 * parser takes for an adjective of the noun behind it is a noun.
 */
final class NameTrees {

    private NameTrees() {
    }

    static Sentence mended(Sentence sentence, List<NameSpan> names) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        for (NameSpan name : names) {
            mend(tokens, name);
            receiver(tokens, name);
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

    /** "Gave to Ukraine missiles": where nouns have no cases, the adposition before the name marks the name, and what stands behind it is given. */
    private static void receiver(List<Token> tokens, NameSpan name) {
        Token place = tokens.get(name.first() - 1);
        boolean alone = (name.type() == NameType.LOC || name.type() == NameType.ORG) && name.first() == name.last() && name.first() > 1;
        boolean noun = place.upos() == UPos.PROPN || place.upos() == UPos.ADJ && !place.lemma().equals(place.form());
        if (!alone || !noun || !place.deprel().is("amod") || place.head() < place.index() || !place.feats().get("Case").isEmpty()
                || !Character.isUpperCase(place.form().codePointAt(0))) {
            return;
        }
        Token thing = tokens.get(place.head() - 1);
        Token adposition = tokens.get(place.index() - 2);
        boolean marked = adposition.deprel().is("case") && adposition.head() == thing.index() && thing.head() != 0
                && tokens.get(thing.head() - 1).upos() == UPos.VERB;
        if (marked) {
            tokens.set(place.index() - 1, new Token(place.index(), place.span(), place.form(), place.form(), UPos.PROPN, Feats.NONE, thing.head(),
                    new DepRel("obl")));
            tokens.set(adposition.index() - 1, new Token(adposition.index(), adposition.span(), adposition.form(), adposition.lemma(),
                    adposition.upos(), adposition.feats(), place.index(), adposition.deprel()));
            tokens.set(thing.index() - 1, new Token(thing.index(), thing.span(), thing.form(), thing.lemma(), thing.upos(), thing.feats(),
                    thing.head(), thing.deprel().is("nsubj") ? thing.deprel() : new DepRel("obj")));
        }
    }
}
