package org.vestnik.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.vestnik.text.DepRel;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Mends what parsers join to the wrong word by a conjunction or a comma: objects, subjects and clauses. */
final class Coordination {

    private static final DepRel OBJECT = new DepRel("obj");
    private static final DepRel OBLIQUE = new DepRel("obl");
    private static final DepRel SUBJECT = new DepRel("nsubj");
    private static final DepRel BESIDE = new DepRel("conj");

    private final Syntax syntax;
    private final int[] heads;
    private final DepRel[] relations;

    /** @param heads heads by position, which are mended in place, as are the relations */
    Coordination(Syntax syntax, int[] heads, DepRel[] relations) {
        this.syntax = syntax;
        this.heads = heads;
        this.relations = relations;
    }

    /** "A and B accuse C and D": what a conjunction joins right behind the object goes with it and not with the subject before the verb. */
    void crossing(Token conjunct) {
        if (!conjunct.deprel().is("conj") || !conjunct.upos().isNominal() || conjunct.head() == 0 || !syntax.hasChild(conjunct.index(), "cc")) {
            return;
        }
        Token subject = syntax.token(conjunct.head());
        int verb = subject.head();
        if (subject.deprel().is("nsubj") && subject.index() < verb && verb < conjunct.index()) {
            int first = syntax.subtree(conjunct.index()).stream().min(Integer::compare).orElse(conjunct.index());
            syntax.children(verb).stream().filter(object -> object.index() > verb && object.deprel().is("obj"))
                    .filter(object -> syntax.phrase(object.index()).contains(first - 1)).findFirst()
                    .ifPresent(object -> heads[conjunct.index() - 1] = object.index());
        }
    }

    /** "She said that the troops had-answered, and criticised X": a verb that agrees with that of saying and not with the clause before it. */
    void beside(Token verb) {
        Token before = verb.head() == 0 ? verb : syntax.token(verb.head());
        boolean next = verb.deprel().is("conj") && before.deprel().is("ccomp") && before.head() < before.index() && syntax.is("say", before.head())
                && verb.feats().is("VerbForm", "Fin") && before.feats().is("VerbForm", "Fin") && !syntax.hasChild(verb.index(), "nsubj", "mark");
        if (next && !sameForm(verb, before) && sameForm(verb, syntax.token(before.head()))) {
            heads[verb.index() - 1] = before.head();
        }
    }

    /**
     * "Spoke also with X", "received from X also a batch": a noun that a conjunction joins to a verb, or to a noun in another case, depends on
     * the verb as its adposition or case says.
     */
    void emphasised(Token noun) {
        if (!noun.deprel().is("conj") || !noun.upos().isNominal() || noun.head() == 0 || noun.head() > noun.index()
                || syntax.isVerbal(noun.index()) || !syntax.hasChild(noun.index(), "cc")) {
            return;
        }
        Token before = syntax.token(noun.head());
        boolean accusative = noun.feats().is("Case", "Acc");
        boolean otherCase = accusative && before.head() != 0 && syntax.hasChild(before.index(), "case") && !before.feats().get("Case").isEmpty()
                && !before.feats().is("Case", "Acc");
        int verb = before.upos() == UPos.VERB ? before.index() : otherCase && syntax.token(before.head()).upos() == UPos.VERB ? before.head() : 0;
        if (verb != 0 && syntax.hasChild(noun.index(), "case")) {
            heads[noun.index() - 1] = verb;
            relations[noun.index() - 1] = OBLIQUE;
        } else if (verb != 0 && accusative && !syntax.hasChild(verb, "obj")) {
            heads[noun.index() - 1] = verb;
            relations[noun.index() - 1] = OBJECT;
        }
    }

    /** "Products-ACC of-food and oil-ACC": what a conjunction joins to a noun of another case goes with the noun above that is in its own. */
    void higher(Token conjunct) {
        Token before = conjunct.head() == 0 ? conjunct : syntax.token(conjunct.head());
        boolean joined = conjunct.deprel().is("conj") && conjunct.upos() == UPos.NOUN && before.deprel().is("nmod") && before.upos() == UPos.NOUN
                && before.head() != 0 && before.head() < before.index() && syntax.adposition(before.index()).isEmpty() && syntax.adposition(conjunct.index()).isEmpty();
        boolean another = joined && conjunct.feats().is("Case", "Acc") && before.feats().is("Case", "Gen");
        if (another && syntax.token(before.head()).feats().is("Case", "Acc") && heads[conjunct.index() - 1] == before.index()) {
            heads[conjunct.index() - 1] = before.head();
        }
    }

    /** "They ought to-stop to-sell": of two infinitives side by side the second belongs to the first. */
    void infinitives(Token second) {
        Token first = second.index() == 1 ? second : syntax.token(second.index() - 1);
        boolean both = second.deprel().is("xcomp") && first.deprel().is("xcomp") && first.head() == second.head() && second.head() < first.index();
        if (both && second.feats().is("VerbForm", "Inf") && first.feats().is("VerbForm", "Inf")) {
            heads[second.index() - 1] = first.index();
        }
    }

    /** "Said that X could harm Y, and that Z …": a clause that the same conjunction opens stands beside the one above that it opens too. */
    void thatToo(Token clause) {
        if (!clause.deprel().is("conj") || !opensWithThat(clause.index()) || opensWithThat(clause.head())) {
            return;
        }
        syntax.path(clause.head()).stream().filter(above -> above < clause.index() && opensWithThat(above)).findFirst()
                .ifPresent(above -> heads[clause.index() - 1] = above);
    }

    /** "They deny the reports and officials said": a noun that a conjunction joins to an object is the subject of the verb behind it that has neither. */
    void nextSubject(Token verb) {
        boolean bare = verb.upos() == UPos.VERB && verb.feats().is("VerbForm", "Fin") && !syntax.isPassive(verb.index())
                && !syntax.hasChild(verb.index(), "nsubj", "csubj", "cc", "mark", "expl");
        Optional<Token> subject = !bare ? Optional.empty() : syntax.sentence().tokens().subList(0, verb.index() - 1).stream()
                .filter(noun -> noun.deprel().is("conj") && noun.upos().isNominal() && noun.head() != 0 && syntax.token(noun.head()).deprel().is("obj"))
                .filter(noun -> syntax.hasChild(noun.index(), "cc") && syntax.adposition(noun.index()).isEmpty())
                .filter(noun -> !noun.feats().is("Case", "Acc") && !noun.feats().is("Case", "Gen"))
                .filter(noun -> syntax.phrase(noun.index()).stream().max(Integer::compare).filter(last -> last == verb.index() - 1).isPresent())
                .reduce((first, second) -> second);
        Optional<Token> before = subject.map(noun -> syntax.token(syntax.token(noun.head()).head()));
        if (before.isPresent() && (before.get().head() == verb.index() || verb.deprel().is("conj") && verb.head() == before.get().index())) {
            heads[subject.get().index() - 1] = verb.index();
            relations[subject.get().index() - 1] = SUBJECT;
            if (before.get().head() == verb.index()) {
                heads[before.get().index() - 1] = verb.head();
                relations[before.get().index() - 1] = verb.deprel();
                heads[verb.index() - 1] = before.get().index();
                relations[verb.index() - 1] = BESIDE;
            }
        }
    }

    /** "After the talks between A and B, C and D concluded a treaty": names behind a comma in a row that opens the sentence are the subject of a verb without one. */
    void subjectBehindPhrase(Token verb) {
        boolean bare = (verb.upos() == UPos.VERB) && verb.feats().is("VerbForm", "Fin") && !syntax.hasChild(verb.index(), "nsubj", "expl");
        Optional<Token> phrase = !bare ? Optional.empty() : syntax.children(verb.index()).stream().filter(child -> child.index() < verb.index())
                .filter(child -> child.deprel().is("obl") || (child.deprel().is("csubj") || child.deprel().is("advcl")) && syntax.hasChild(child.index(), "mark"))
                .findFirst();
        Optional<Token> first = phrase.flatMap(opening -> syntax.subtree(opening.index()).stream().map(syntax::token)
                .filter(name -> name.upos() == UPos.PROPN && name.deprel().is("conj") && name.index() < verb.index() && !syntax.hasChild(name.index(), "cc"))
                .filter(name -> syntax.token(name.index() - 1).form().equals(",") && name.head() < name.index() - 1)
                .filter(name -> syntax.token(name.head()).upos() == UPos.NOUN || syntax.hasChild(name.head(), "cc") || syntax.children(name.head()).stream()
                        .anyMatch(other -> other.deprel().is("conj") && other.index() < name.index() && syntax.hasChild(other.index(), "cc"))).findFirst());
        first.ifPresent(name -> {
            heads[name.index() - 1] = verb.index();
            relations[name.index() - 1] = SUBJECT;
            syntax.children(name.head()).stream().filter(other -> other.deprel().is("conj") && other.index() > name.index() && other.index() < verb.index())
                    .forEach(other -> heads[other.index() - 1] = name.index());
        });
    }

    /** "In reply to the launch USA and South Korea-NOM held drills": an acronym and the nominative joined to it before a plural verb are its subject. */
    void coordinatedSubject(Token verb) {
        boolean bare = verb.index() > 4 && verb.upos() == UPos.VERB && verb.feats().is("VerbForm", "Fin") && syntax.isPlural(verb.index())
                && !syntax.isPassive(verb.index()) && !syntax.hasChild(verb.index(), "nsubj", "csubj");
        Token last = bare ? syntax.token(verb.index() - 1) : verb;
        Optional<Token> joint = last.upos() != UPos.PROPN || !last.deprel().is("conj") || !last.feats().is("Case", "Nom") ? Optional.empty()
                : syntax.children(last.index()).stream().filter(child -> child.deprel().is("cc") && child.index() > 2).findFirst();
        joint.map(and -> syntax.token(and.index() - 1)).filter(first -> first.upos() == UPos.PROPN && syntax.isAcronym(first.index()))
                .filter(first -> first.deprel().is("nmod") && syntax.adposition(first.index()).isEmpty() && first.head() < first.index()).ifPresent(first -> {
                    heads[first.index() - 1] = verb.index();
                    relations[first.index() - 1] = SUBJECT;
                    heads[last.index() - 1] = first.index();
                });
    }

    /** "X warned that it will answer, Y also protested": behind a comma a subject is that of the verb behind it that has none. */
    void spliced(Token verb) {
        boolean bare = verb.upos() == UPos.VERB && verb.feats().is("VerbForm", "Fin")
                && (verb.deprel().is("conj") || verb.deprel().is("parataxis")) && !syntax.hasChild(verb.index(), "nsubj", "csubj", "cc", "mark");
        int last = verb.index() - 1;
        while (bare && last > 1 && syntax.token(last).upos() == UPos.ADV && syntax.token(last).head() == verb.index()) {
            last--;
        }
        int end = last;
        Optional<Token> subject = !bare ? Optional.empty() : syntax.sentence().tokens().subList(0, end).stream()
                .filter(noun -> relations[noun.index() - 1].is("nsubj") && noun.head() != 0 && noun.head() < noun.index() && noun.upos().isNominal())
                .filter(noun -> syntax.phrase(noun.index()).stream().max(Integer::compare).filter(top -> top == end).isPresent())
                .filter(noun -> {
                    int first = syntax.phrase(noun.index()).stream().min(Integer::compare).orElse(0);
                    return first > noun.head() + 1 && syntax.token(first - 1).form().equals(",");
                }).findFirst();
        subject.ifPresent(noun -> heads[noun.index() - 1] = verb.index());
    }

    private boolean opensWithThat(int clause) {
        return clause != 0 && syntax.children(clause).stream().anyMatch(child -> child.deprel().is("mark") && syntax.is("that", child.index()));
    }

    private static boolean sameForm(Token one, Token other) {
        return Stream.of("Number", "Gender", "Person").allMatch(feature -> one.feats().get(feature).equals(other.feats().get(feature)));
    }
}
