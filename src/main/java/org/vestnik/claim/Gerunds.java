package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import org.vestnik.language.Folding;
import org.vestnik.language.LanguagePack;
import org.vestnik.text.DepRel;
import org.vestnik.text.Feats;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Gives gerunds that a parser takes for adverbs of the noun behind them their place: they tell what the subject of the verb above does
 * besides, and the words behind them are theirs ("answered, rejecting charges").
 */
final class Gerunds {

    private static final DepRel CLAUSE = new DepRel("advcl");
    private static final DepRel OBJECT = new DepRel("obj");
    private static final DepRel OBLIQUE = new DepRel("obl");
    private static final DepRel SUBJECT = new DepRel("nsubj");
    private static final Feats CONVERB = Feats.parse("VerbForm=Conv");

    private final Syntax syntax;
    private final List<Token> tokens;
    private final int[] heads;
    private final DepRel[] relations;

    private Gerunds(Syntax syntax) {
        this.syntax = syntax;
        this.tokens = syntax.sentence().tokens();
        this.heads = tokens.stream().mapToInt(Token::head).toArray();
        this.relations = tokens.stream().map(Token::deprel).toArray(DepRel[]::new);
    }

    /** The sentence itself where it has no gerund told by its ending (words.tsv's gerundEnding). */
    static Sentence mend(Sentence sentence, LanguagePack pack) {
        List<Token> gerunds = sentence.tokens().stream().filter(token -> isGerund(token, pack)).toList();
        return gerunds.isEmpty() ? sentence : new Gerunds(new Syntax(sentence, pack)).mend(gerunds);
    }

    private static boolean isGerund(Token token, LanguagePack pack) {
        boolean place = !token.upos().isNominal() || token.deprel().is("advmod");
        return place && token.head() != 0
                && pack.words("gerundEnding").stream().anyMatch(ending -> Folding.fold(token.form()).endsWith(ending.stem()));
    }

    private Sentence mend(List<Token> gerunds) {
        for (Token gerund : gerunds) {
            syntax.path(gerund.head()).stream().filter(word -> syntax.token(word).upos() == UPos.VERB).findFirst()
                    .ifPresent(verb -> place(gerund, verb));
        }
        List<Token> mended = new ArrayList<>();
        for (Token token : tokens) {
            int at = token.index() - 1;
            boolean clause = relations[at] == CLAUSE && gerunds.contains(token);
            mended.add(new Token(token.index(), token.span(), token.form(), token.lemma(), clause ? UPos.VERB : token.upos(),
                    clause ? CONVERB : token.feats(), heads[at], relations[at]));
        }
        return new Sentence(syntax.sentence().index(), syntax.sentence().block(), mended);
    }

    private void place(Token gerund, int verb) {
        int end = gerund.index() < verb ? end(gerund.index(), verb) : tokens.size() + 1;
        for (Token token : tokens) {
            boolean inside = token.index() > gerund.index() && token.index() < end;
            boolean own = gerund.index() < verb ? token.head() <= gerund.index() || token.head() >= end
                    : token.head() == verb && isArgument(token, verb);
            boolean described = token.index() == gerund.head() && token.index() != verb;
            if (inside && (described || own && token.head() != gerund.index())) {
                attach(token, gerund.index(), OBJECT);
            } else if (token.index() >= end && token.index() < verb && token.head() > gerund.index() && token.head() < end) {
                attach(token, verb, SUBJECT);
            }
        }
        heads[gerund.index() - 1] = verb;
        relations[gerund.index() - 1] = CLAUSE;
    }

    /** Where a gerund before its verb ends: at the comma behind it, or else at the verb. */
    private int end(int gerund, int verb) {
        return tokens.subList(gerund, verb - 1).stream().filter(token -> token.form().equals(",")).findFirst().map(Token::index).orElse(verb);
    }

    private boolean isArgument(Token token, int verb) {
        boolean clause = token.deprel().is("ccomp") && !syntax.is("say", verb);
        return clause || token.deprel().is("obj") || token.deprel().is("iobj") || token.deprel().is("obl")
                || token.deprel().is("nsubj") && token.upos().isNominal();
    }

    private void attach(Token token, int head, DepRel bare) {
        heads[token.index() - 1] = head;
        if (token.upos().isNominal()) {
            relations[token.index() - 1] = syntax.adposition(token.index()).isEmpty() ? bare : OBLIQUE;
        }
    }
}
