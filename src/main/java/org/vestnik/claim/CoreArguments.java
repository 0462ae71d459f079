package org.vestnik.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vestnik.text.DepRel;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Mends what parsers of free word order regularly get wrong where nominative and accusative look alike: a verb has one subject, and it agrees. */
final class CoreArguments {

    private static final DepRel OBJECT = new DepRel("obj");
    private static final DepRel RECEIVER = new DepRel("iobj");
    private static final DepRel SUBJECT = new DepRel("nsubj");
    private static final DepRel MODIFIER = new DepRel("nmod");

    private final Syntax syntax;
    private final int[] heads;
    private final DepRel[] relations;
    private final Predicate<Token> isSeat;

    /**
     * @param heads  heads by position, which are mended in place, as are the relations
     * @param isSeat whether a word only says where the subject sits
     */
    CoreArguments(Syntax syntax, int[] heads, DepRel[] relations, Predicate<Token> isSeat) {
        this.syntax = syntax;
        this.heads = heads;
        this.relations = relations;
        this.isSeat = isSeat;
    }

    /** @param verb a verb that is not passive */
    void mend(Token verb) {
        nominative(verb);
        subjects(verb);
        accusative(verb);
        receiver(verb);
        onlyName(verb);
        acronym(verb);
    }

    /** "After a break of-two-months RF resumed", "in reply to strikes USA imposed": an acronym before a finite verb without a subject is its subject. */
    private void acronym(Token verb) {
        Token name = verb.index() == 1 ? verb : syntax.token(verb.index() - 1);
        Token above = name.head() == 0 ? name : syntax.token(name.head());
        boolean lonely = verb.feats().is("VerbForm", "Fin") && name.upos() == UPos.PROPN && name.feats().is("Abbr", "Yes") && name.feats().get("Case").isEmpty()
                && name.deprel().is("nmod") && !syntax.hasChild(verb.index(), "nsubj", "csubj") && syntax.adposition(name.index()).isEmpty();
        if (lonely && above.deprel().is("obl") && above.head() == verb.index() && !syntax.slots(above.index()).contains("seat")) {
            heads[name.index() - 1] = verb.index();
            relations[name.index() - 1] = SUBJECT;
        }
    }

    /**
     * A bare accusative is an object, not a receiver ("handed-over missiles-ACC to-Russia"); of two, one that stands before an
     * infinitive is the object of the verb above it ("asks Germany-ACC to-hand-over missiles-ACC").
     */
    private void accusative(Token verb) {
        List<Token> objects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("obj") || child.deprel().is("iobj") && isThing(child))
                .filter(child -> syntax.adposition(child.index()).isEmpty() && child.upos().isNominal())
                .filter(child -> heads[child.index() - 1] == verb.index() && !relations[child.index() - 1].equals(SUBJECT)).toList();
        if (objects.size() == 1) {
            relations[objects.get(0).index() - 1] = OBJECT;
        }
        boolean controlled = objects.size() == 2 && verb.deprel().is("xcomp") && !syntax.hasChild(verb.head(), "obj");
        if (controlled && objects.get(0).index() > verb.head() && objects.get(0).index() < verb.index()
                && objects.get(0).feats().is("Case", "Acc") && objects.get(1).index() > verb.index()) {
            heads[objects.get(0).index() - 1] = verb.head();
            relations[objects.get(0).index() - 1] = OBJECT;
        }
    }

    /** In the accusative, or in the genitive that looks like one and that no receiver stands in. */
    static boolean isThing(Token noun) {
        return noun.feats().is("Case", "Acc") || noun.upos() == UPos.NOUN && noun.feats().is("Case", "Gen") && noun.feats().is("Animacy", "Inan");
    }

    /**
     * A name that some part of says is in the nominative, beside a finite verb that has neither subject nor object, is its subject; before a verb with
     * an object too, if a part of it stands so.
     */
    private void onlyName(Token verb) {
        boolean lonely = verb.feats().is("VerbForm", "Fin") && !syntax.hasChild(verb.index(), "nsubj", "csubj");
        boolean object = syntax.hasChild(verb.index(), "obj");
        List<Token> names = !lonely ? List.of() : syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("iobj") && child.upos() == UPos.PROPN && syntax.adposition(child.index()).isEmpty())
                .filter(child -> !object || child.index() < verb.index() && isNominative(child))
                .filter(child -> child.index() < verb.index() ? isNominative(child) || !isOblique(child) : isNominative(child)).toList();
        if (names.size() == 1) {
            relations[names.get(0).index() - 1] = SUBJECT;
        }
    }

    /** Whether the family name is in the nominative, whatever the guess at a foreign given name ("Antonio"). */
    private boolean isNominative(Token name) {
        return syntax.children(name.index()).stream().anyMatch(part -> part.deprel().is("flat") && part.feats().is("Case", "Nom"));
    }

    private boolean isOblique(Token name) {
        return Stream.concat(Stream.of(name), syntax.children(name.index()).stream().filter(part -> part.deprel().is("flat")))
                .anyMatch(part -> part.feats().is("Case", "Dat") || part.feats().is("Case", "Acc"));
    }

    /**
     * A verb has one object: of two bare ones without a subject, the nominative, else a name before the verb or beside a common noun, is the subject
     * ("missiles that-ACC Tehran handed over"); with a subject, one without a case right behind the other belongs to it ("charges
     * of-the-USA").
     */
    private void nominative(Token verb) {
        List<Token> objects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("obj") || child.deprel().is("iobj") && child.feats().is("Case", "Acc"))
                .filter(child -> syntax.adposition(child.index()).isEmpty() && child.upos().isNominal()).toList();
        if (objects.size() != 2 || verb.feats().is("VerbForm", "Inf") || verb.deprel().is("xcomp")) {
            return;
        }
        if (syntax.hasChild(verb.index(), "nsubj", "csubj")) {
            Token second = objects.get(1);
            if (second.index() == objects.get(0).index() + 1 && second.feats().get("Case").isEmpty() && second.upos() == UPos.PROPN) {
                heads[second.index() - 1] = objects.get(0).index();
                relations[second.index() - 1] = MODIFIER;
            }
            return;
        }
        objects.stream().filter(object -> object.feats().is("Case", "Nom") && !object.feats().is("PronType", "Rel")).findFirst()
                .or(() -> objects.stream().filter(object -> object.upos() == UPos.PROPN)
                        .filter(object -> object.index() < verb.index() || objects.stream().anyMatch(other -> other.upos() != UPos.PROPN)).findFirst())
                .filter(object -> !disagrees(object, verb))
                .ifPresent(object -> relations[object.index() - 1] = SUBJECT);
    }

    private void subjects(Token verb) {
        List<Token> subjects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("nsubj") && (child.upos() == UPos.NOUN || child.upos() == UPos.PROPN) && !isSeat.test(child)).toList();
        boolean object = syntax.children(verb.index()).stream()
                .anyMatch(child -> child.deprel().is("obj") && syntax.adposition(child.index()).isEmpty());
        if (subjects.isEmpty()) {
            twoObjects(verb);
        }
        if (object || subjects.isEmpty()) {
            return;
        }
        Token first = subjects.get(0);
        if (subjects.size() == 1) {
            if (disagrees(first, verb) && !verb.feats().is("Voice", "Mid")) {
                relations[first.index() - 1] = OBJECT;
            }
        } else if (subjects.size() == 2) {
            boolean between = first.index() < verb.index() && subjects.get(1).index() > verb.index();
            Token second = subjects.get(1);
            Token notSubject = between && !disagrees(first, verb) ? second : first;
            relations[notSubject.index() - 1] = OBJECT;
        }
    }

    /** "Hand Ukraine some of the batteries": of two bare objects behind the verb, where there are no cases, the first gets the other. */
    private void receiver(Token verb) {
        List<Token> objects = syntax.children(verb.index()).stream().filter(child -> child.index() > verb.index())
                .filter(child -> child.deprel().is("obj") && syntax.adposition(child.index()).isEmpty()).toList();
        if (objects.size() == 2 && objects.get(0).upos() == UPos.PROPN && objects.get(0).feats().get("Case").isEmpty()) {
            relations[objects.get(0).index() - 1] = RECEIVER;
        }
    }

    /** A name, or a word whose case the parser does not tell, before a finite verb and a noun after it, both taken for objects: the first is who does it. */
    private void twoObjects(Token verb) {
        List<Token> objects = syntax.children(verb.index()).stream()
                .filter(child -> child.deprel().is("obj") && child.upos().isNominal() && syntax.adposition(child.index()).isEmpty()).toList();
        boolean finite = verb.feats().is("VerbForm", "Fin") && !syntax.hasChild(verb.index(), "nsubj", "csubj");
        boolean found = objects.stream().anyMatch(object -> relations[object.index() - 1].equals(SUBJECT));
        boolean named = objects.size() == 2 && !found && (objects.get(0).upos() == UPos.PROPN
                || objects.get(0).feats().get("Case").isEmpty() && objects.get(1).feats().is("Case", "Acc"));
        if (finite && named && objects.get(0).index() < verb.index()
                && objects.get(1).index() > verb.index()) {
            relations[objects.get(0).index() - 1] = SUBJECT;
        }
    }

    /** Common nouns alone are asked: the number of acronyms and foreign names is guessed. */
    private boolean disagrees(Token noun, Token verb) {
        String one = noun.feats().get("Number");
        String other = verb.feats().get("Number");
        boolean plain = noun.upos() == UPos.NOUN && Character.isLowerCase(noun.form().codePointBefore(noun.form().length()))
                && verb.feats().is("VerbForm", "Fin");
        boolean counted = syntax.hasChild(noun.index(), "conj", "nummod", "appos", "flat") || syntax.is("quantity", noun.index())
                || syntax.children(noun.index()).stream().anyMatch(child -> child.deprel().is("nmod") && syntax.slots(child.index()).contains("with")
                        || child.upos() == UPos.NUM || child.deprel().name().startsWith("det:num"));
        return plain && !counted && !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
