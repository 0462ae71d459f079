package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.language.LanguagePack;
import org.vestnik.text.DepRel;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Joins a subject to its verb over a word of saying and its speaker in commas ("Russia, said he, is ready to come"), where parsers give the
 * subject to the saying and hang the true verb below it.
 */
final class Interruptions {

    private static final Set<String> BELOW = Set.of("conj", "advcl", "ccomp", "parataxis");
    private static final DepRel PARATAXIS = new DepRel("parataxis");
    private static final DepRel PREDICATE = new DepRel("xcomp");
    private static final DepRel SUBJECT = new DepRel("nsubj");

    private final Syntax syntax;

    private Interruptions(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The sentence itself where nothing interrupts it. */
    static Sentence mend(Sentence sentence, LanguagePack pack) {
        Interruptions interruptions = new Interruptions(new Syntax(sentence, pack));
        return sentence.tokens().stream().filter(interruptions::isBetweenCommas)
                .flatMap(saying -> interruptions.mend(saying).stream()).findFirst().orElse(sentence);
    }

    private boolean isBetweenCommas(Token saying) {
        return saying.upos() == UPos.VERB && syntax.isFinite(saying.index()) && syntax.is("say", saying.index())
                && isComma(saying.index() - 1) && speaker(saying).isPresent();
    }

    private boolean isComma(int index) {
        return index > 1 && index <= syntax.sentence().size() && syntax.token(index).form().equals(",");
    }

    /** The one nominal between the verb and a comma: its subject, or what looks like its object though it has the form of a subject. */
    private Optional<Token> speaker(Token saying) {
        return syntax.children(saying.index()).stream().filter(child -> child.index() > saying.index() && child.upos().isNominal())
                .filter(child -> syntax.adposition(child.index()).isEmpty() && isComma(last(child) + 1))
                .filter(child -> child.deprel().is("nsubj") || !syntax.hasChild(saying.index(), "nsubj") && isNominative(child)).findFirst();
    }

    private int last(Token nominal) {
        return syntax.phrase(nominal.index()).stream().filter(below -> syntax.token(below).upos() != UPos.PUNCT).max(Integer::compare)
                .orElse(nominal.index());
    }

    private static boolean isNominative(Token nominal) {
        return (nominal.feats().is("Animacy", "Anim") || nominal.upos() == UPos.PROPN && nominal.deprel().is("obj")) && (nominal.feats().is("Case", "Nom") || nominal.form().equalsIgnoreCase(nominal.lemma()));
    }

    private Optional<Sentence> mend(Token saying) {
        Token speaker = speaker(saying).orElseThrow();
        Optional<Token> subject = syntax.children(saying.index()).stream().filter(child -> child.deprel().is("nsubj") && child.upos().isNominal())
                .filter(child -> last(child) == saying.index() - 2).findFirst()
                .or(() -> Optional.of(saying).filter(verb -> verb.deprel().is("parataxis")).map(verb -> syntax.token(verb.head()))
                        .filter(above -> above.upos().isNominal() && above.index() < saying.index()));
        Optional<Token> verb = subject.flatMap(who -> syntax.children(saying.index()).stream().filter(child -> continues(child, speaker, who)).findFirst());
        Optional<Token> fronted = subject.isPresent() ? Optional.empty() : syntax.children(saying.index()).stream()
                .filter(child -> child.feats().is("VerbForm", "Inf") && last(child) == saying.index() - 2).findFirst();
        Optional<Token> rest = fronted.flatMap(infinitive -> syntax.children(saying.index()).stream()
                .filter(child -> child.index() > last(speaker) + 1 && BELOW.contains(child.deprel().base()) && syntax.isFinite(child.index())).findFirst());
        if (rest.isPresent()) {
            return Optional.of(mended(List.of(at(rest.get(), saying.head(), saying.deprel()), at(fronted.get(), lastInfinitive(rest.get().index()), PREDICATE),
                    at(saying, rest.get().index(), PARATAXIS), at(speaker, saying.index(), SUBJECT))));
        }
        if (verb.isEmpty()) {
            int told = subject.filter(who -> who.deprel().is("nsubj") && who.head() > saying.index()).map(Token::head).orElse(saying.head());
            return Optional.of(mended(List.of(at(saying, told, saying.deprel()), at(speaker, saying.index(), SUBJECT))));
        }
        Token top = subject.get().head() == saying.index() ? saying : subject.get();
        return Optional.of(mended(List.of(at(verb.get(), top.head(), top.deprel()), at(subject.get(), verb.get().index(), SUBJECT),
                at(saying, verb.get().index(), PARATAXIS), at(speaker, saying.index(), SUBJECT))));
    }

    /** "To arm Y, X insists, Z ought to cease": the innermost infinitive below a verb, or the verb. */
    private int lastInfinitive(int verb) {
        return syntax.children(verb).stream().filter(child -> child.deprel().is("xcomp") && child.feats().is("VerbForm", "Inf"))
                .findFirst().map(child -> lastInfinitive(child.index())).orElse(verb);
    }

    private boolean continues(Token verb, Token speaker, Token subject) {
        boolean agrees = syntax.hasChild(subject.index(), "conj") || syntax.isAcronym(subject.index())
                || subject.feats().get("Number").equals(verb.feats().get("Number"));
        return verb.index() > last(speaker) + 1 && BELOW.contains(verb.deprel().base()) && agrees
                && (verb.upos() == UPos.ADJ || syntax.isFinite(verb.index())) && !syntax.hasChild(verb.index(), "nsubj", "mark", "cc");
    }

    private Sentence mended(List<Token> changed) {
        return new Sentence(syntax.sentence().index(), syntax.sentence().block(), syntax.sentence().tokens().stream()
                .map(token -> changed.stream().filter(other -> other.index() == token.index()).findFirst().orElse(token)).toList());
    }

    private static Token at(Token token, int head, DepRel relation) {
        return new Token(token.index(), token.span(), token.form(), token.lemma(), token.upos(), token.feats(), head, relation);
    }
}
