package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vestnik.language.LanguagePack;
import org.vestnik.language.Rule;
import org.vestnik.text.DepRel;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Puts a sentence below the verb that closes it and tells in what tone it was said ("Russia gathers troops, warned the minister"), as
 * parsers do with verbs of saying: they take such a verb for one more act beside that of the sentence.
 */
final class TrailingSpeech {

    private static final DepRel PARATAXIS = new DepRel("parataxis");
    private static final DepRel ROOT = new DepRel("root");
    private static final DepRel SUBJECT = new DepRel("nsubj");

    private final Syntax syntax;

    private TrailingSpeech(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The sentence itself where no such verb closes it. */
    static Sentence mend(Sentence sentence, LanguagePack pack) {
        TrailingSpeech trailing = new TrailingSpeech(new Syntax(sentence, pack));
        return sentence.tokens().stream().filter(trailing::closes)
                .flatMap(verb -> trailing.speaker(verb).map(speaker -> trailing.mend(verb, speaker)).stream()).findFirst().orElse(sentence);
    }

    /** A verb behind a comma, with which and below which the sentence ends, and that nothing joins to what is before it. */
    private boolean closes(Token verb) {
        boolean tells = !verb.feats().is("VerbForm", "Inf") && !verb.feats().is("VerbForm", "Ger") && !verb.feats().is("Voice", "Pass");
        boolean joins = verb.upos() == UPos.VERB && tells && verb.head() != 0 && verb.head() < verb.index()
                && syntax.token(verb.index() - 1).form().equals(",")
                && !syntax.hasChild(verb.index(), "cc", "mark", "aux", "ccomp", "xcomp", "conj");
        return joins && syntax.sentence().tokens().subList(verb.index(), syntax.sentence().size()).stream()
                .allMatch(token -> token.upos() == UPos.PUNCT || syntax.path(token.index()).contains(verb.index()))
                && (syntax.is("say", verb.index()) || new TriggerFinder(syntax).first(verb.index()).map(Rule::frame)
                        .filter(frame -> frame.speech() && !frame.mutual()).isPresent());
    }

    /** The verb's only bare nominal: its subject, but no strangers told by where they sit, or a whole name that parsers take for its object. */
    private Optional<Token> speaker(Token verb) {
        List<Token> bare = syntax.children(verb.index()).stream()
                .filter(child -> child.upos().isNominal() && syntax.adposition(child.index()).isEmpty() && !child.deprel().is("obl")).toList();
        return bare.size() != 1 ? Optional.empty() : bare.stream().filter(only -> only.index() > verb.index())
                .filter(only -> only.deprel().is("nsubj") && !isSeated(only) || isWholeName(only)).findFirst();
    }

    private boolean isSeated(Token noun) {
        return noun.upos() == UPos.NOUN && noun.feats().is("Number", "Plur") && syntax.subtree(noun.head()).stream()
                .anyMatch(below -> below > noun.index() && syntax.slots(below).contains("in"));
    }

    private boolean isWholeName(Token token) {
        List<Token> name = new ArrayList<>(List.of(token));
        syntax.children(token.index()).stream().filter(child -> child.deprel().is("flat")).forEach(name::add);
        return name.size() > 1 && (name.stream().anyMatch(part -> part.feats().is("Case", "Nom"))
                || name.stream().allMatch(part -> part.feats().get("Case").isEmpty()));
    }

    private Sentence mend(Token verb, Token speaker) {
        List<Integer> path = syntax.path(verb.index());
        int root = path.get(path.size() - 1);
        List<Token> tokens = syntax.sentence().tokens().stream().map(token -> token == verb ? at(token, 0, ROOT)
                : token.index() == root ? at(token, verb.index(), PARATAXIS)
                : token == speaker ? at(token, verb.index(), SUBJECT) : token).toList();
        return new Sentence(syntax.sentence().index(), syntax.sentence().block(), tokens);
    }

    private static Token at(Token token, int head, DepRel relation) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.feats(), head, relation);
    }
}
