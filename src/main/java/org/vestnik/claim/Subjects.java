package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.vestnik.language.Role;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Finds the subjects of clauses. A silent one is looked for where the grammar puts it: in the verb coordinated with, in the governing
 * verb (its subject, or its object where that verb controls so), in the noun that a participle or relative clause describes; then
 * where parsers misplace it.
 */
final class Subjects {

    private static final int DEEPEST = 8;

    private final Syntax syntax;
    private final IntFunction<Optional<Role>> controller;

    /** @param controller role whose participant is the silent subject below a word, if a rule knows the word */
    Subjects(Syntax syntax, IntFunction<Optional<Role>> controller) {
        this.syntax = syntax;
        this.controller = controller;
    }

    /** The subject in the active voice's sense of a finite or silent clause. */
    Optional<Integer> subject(int verb, int depth) {
        boolean passive = syntax.isPassive(verb);
        Optional<Integer> subject = Optional.empty();
        for (Token child : syntax.children(verb)) {
            boolean better = subject.isEmpty() || !syntax.token(subject.get()).upos().isNominal();
            if (child.deprel().is("nsubj") && better && !syntax.isAnnounced(child.index(), verb) && !isObjectOf(verb, child)) {
                subject = Optional.of(child.index());
            }
        }
        return subject.or(() -> silent(verb, passive, depth));
    }

    /** Whether the verb's form alone says that whoever speaks does it ("we condemn", "want-1 to thank"). */
    boolean isOfSpeaker(int verb) {
        Token token = syntax.token(verb);
        if (syntax.hasChild(verb, "nsubj") || syntax.isPassive(verb)) {
            return false;
        }
        boolean wish = token.feats().is("VerbForm", "Inf") && token.deprel().is("xcomp")
                && controller.apply(token.head()).filter(Role.RECIPIENT::equals).isEmpty();
        return wish ? isOfSpeaker(token.head()) : token.feats().is("Person", "1");
    }

    /** The subject of the nearest clause above a word. */
    Optional<Integer> clauseSubject(int word) {
        for (int at : syntax.path(word)) {
            if (at != word && syntax.isVerbal(at)) {
                return subject(at, 0).filter(subject -> subject != word && !syntax.path(word).contains(subject));
            }
        }
        return Optional.empty();
    }

    /** Whoever is to do what an auxiliary stands before: the subject before it of a clause that is not passive. */
    Optional<Integer> activeSubject(int auxiliary) {
        int verb = syntax.token(auxiliary).head();
        return syntax.children(verb).stream().filter(child -> child.deprel().is("nsubj") && !syntax.isPassive(verb))
                .map(Token::index).filter(subject -> subject < auxiliary).findFirst();
    }

    /** Who holds the plan, wish or attempt that a noun names: its possessor, else the subject of its verb. */
    Optional<Integer> nounSubject(int noun, int depth) {
        for (Token child : syntax.children(noun)) {
            boolean possessor = child.deprel().is("nmod") && syntax.slots(child.index()).contains("gen") || child.deprel().is("nmod:poss")
                    || child.upos() == UPos.PRON && syntax.adposition(child.index()).isEmpty()
                    || child.deprel().is("det") && (child.feats().is("Poss", "Yes") || syntax.is("personal", child.index()));
            if (possessor) {
                return Optional.of(child.index());
            }
        }
        int governor = syntax.token(noun).head();
        return governor != 0 && syntax.isVerbal(governor) ? subject(governor, depth + 1) : Optional.empty();
    }

    Optional<Integer> object(int verb) {
        Token participle = syntax.token(verb);
        if (participle.deprel().is("acl") && participle.feats().is("Voice", "Pass") && !syntax.isRelative(verb)) {
            return Optional.of(participle.head());
        }
        for (Token child : syntax.children(verb)) {
            if (child.deprel().is("obj") || child.deprel().is("iobj") || child.deprel().is("nsubj:pass") || isObjectOf(verb, child)) {
                return Optional.of(child.index());
            }
        }
        List<Token> children = new ArrayList<>(syntax.children(verb));
        children.addAll(lowered(verb));
        return children.stream().filter(child -> child.deprel().is("obj") || child.deprel().is("obl")
                && (syntax.slots(child.index()).contains("dative") || syntax.slots(child.index()).contains("from")))
                .map(Token::index).findFirst();
    }

    /** Empty also where the clause is headed by something that names no one. */
    Optional<Integer> silent(int verb, boolean passive, int depth) {
        Token token = syntax.token(verb);
        int head = token.head();
        Optional<Integer> seat = seat(verb).or(() -> misplaced(verb)).or(() -> behindSource(verb));
        if (seat.isPresent() || head == 0 || depth > DEEPEST) {
            return seat;
        }
        switch (token.deprel().base()) {
            case "conj" -> {
                int beside = syntax.isFinite(verb) ? finite(head) : head;
                return syntax.isVerbal(beside) ? subject(beside, depth + 1) : syntax.isFinite(verb) ? above(beside, verb, depth) : Optional.empty();
            }
            case "xcomp", "ccomp", "advcl", "csubj" -> {
                Optional<Integer> obliged = token.deprel().is("csubj") || !syntax.isVerbal(head) ? obliged(head) : Optional.empty();
                if (obliged.isPresent() || !syntax.isVerbal(head)) {
                    return obliged.or(() -> nounSubject(head, depth));
                }
                boolean beside = token.deprel().is("advcl")
                        && syntax.children(verb).stream().noneMatch(child -> child.deprel().is("case") && !syntax.is("occasion", child.index()));
                Role role = isKeptFrom(verb) || !beside && isInvited(verb) ? Role.RECIPIENT : beside ? Role.ACTOR : controller.apply(head).orElse(Role.ACTOR);
                return role == Role.RECIPIENT ? object(head).or(() -> subject(head, depth + 1)) : subject(head, depth + 1);
            }
            case "acl" -> {
                return isOfPlace(verb) ? clauseSubject(head) : isDoer(verb, head) ? Optional.of(head) : asked(verb, head).or(() -> nounSubject(head, depth));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    /** "It-is-needed to-X to help": whom a predicate obliges to what the clause says. */
    private Optional<Integer> obliged(int predicate) {
        return syntax.children(predicate).stream().filter(child -> child.deprel().is("iobj") || child.deprel().is("obl"))
                .filter(child -> syntax.adposition(child.index()).isEmpty() && child.feats().is("Case", "Dat")).map(Token::index).findFirst();
    }

    /** "Calls X its own affair and protests": a finite verb goes on with a clause, whatever noun of it the tree hangs it on. */
    private Optional<Integer> above(int noun, int verb, int depth) {
        return syntax.path(noun).stream().filter(syntax::isVerbal).findFirst()
                .filter(clause -> syntax.isFinite(clause) && syntax.isPlural(clause) == syntax.isPlural(verb)).flatMap(clause -> subject(clause, depth + 1));
    }

    /** "The call to X to stop": whom the noun above an infinitive asks. */
    private Optional<Integer> asked(int infinitive, int noun) {
        boolean asks = !syntax.isFinite(infinitive) && controller.apply(noun).filter(Role.RECIPIENT::equals).isPresent();
        return !asks ? Optional.empty() : syntax.children(noun).stream().filter(child -> child.deprel().is("nmod") && child.index() < infinitive)
                .filter(child -> syntax.slots(child.index()).contains("to") || syntax.slots(child.index()).contains("dative")
                        || syntax.slots(child.index()).contains("on")).map(Token::index).findFirst();
    }

    /** "Warned X against helping", "kept X from helping": not whoever warns or keeps would help. */
    private boolean isKeptFrom(int gerund) {
        return syntax.children(gerund).stream().anyMatch(child -> child.deprel().is("mark") && syntax.is("keepFrom", child.index()));
    }

    /** "Invited X to come", "allowed to-X to strike": beside a verb that no rule knows, a name as its object, or whoever is its dative, is who is to do it. */
    private boolean isInvited(int infinitive) {
        int verb = syntax.token(infinitive).head();
        return syntax.token(infinitive).deprel().is("xcomp") && controller.apply(verb).isEmpty() && syntax.children(verb).stream()
                .anyMatch(child -> (child.deprel().is("obj") && child.upos() == UPos.PROPN || child.deprel().is("iobj") && child.upos() != UPos.PRON)
                        && syntax.adposition(child.index()).isEmpty() && child.index() < infinitive);
    }

    /** A finite verb goes on with no infinitive, whatever the parser says, but with the verb above it. */
    private int finite(int verb) {
        int at = verb;
        while (syntax.token(at).feats().is("VerbForm", "Inf") && syntax.token(at).deprel().is("xcomp")) {
            at = syntax.token(at).head();
        }
        return at;
    }

    /** "Arrived in X, where he will meet Y": a clause that a relative adverb opens, of the same number as the one above. */
    private boolean isOfPlace(int clause) {
        boolean adverb = syntax.children(clause).stream().anyMatch(child -> child.upos() == UPos.ADV && syntax.is("relative", child.index()));
        return adverb && syntax.path(clause).stream().skip(1).filter(syntax::isVerbal).findFirst()
                .filter(above -> syntax.isPlural(above) == syntax.isPlural(clause)).isPresent();
    }

    /** "Firms that help": a finite clause on a noun of those who act describes them, even where its pronoun looks like a conjunction. */
    private boolean isDoer(int verb, int noun) {
        boolean acts = syntax.token(noun).feats().is("Animacy", "Anim") || syntax.token(noun).upos() == UPos.PROPN
                || syntax.is("standIn", noun) || syntax.is("belonging", noun);
        return acts && syntax.isFinite(verb) && syntax.hasChild(verb, "mark");
    }

    /** "In the Kremlin they say", "in Seoul they are worried": the seat of those who are not named, where the verb is plural. */
    private Optional<Integer> seat(int verb) {
        Token token = syntax.token(verb);
        String person = token.feats().get("Person");
        boolean predicate = syntax.isFinite(verb) || token.upos() == UPos.ADJ && syntax.is("say", verb)
                || syntax.isParticiple(verb) && !token.deprel().is("amod") && !token.deprel().is("acl");
        boolean stirred = syntax.isPassive(verb) && (!token.feats().is("Variant", "Short") || syntax.hasChild(verb, "nsubj"));
        if (!predicate || stirred || !token.feats().is("Number", "Plur") || person.equals("1") || person.equals("2")) {
            return Optional.empty();
        }
        boolean trailing = syntax.is("say", verb) && !syntax.hasChild(verb, "cc");
        boolean before = token.deprel().is("conj") && !trailing;
        return syntax.children(verb).stream().filter(child -> child.deprel().is("obl") || child.deprel().is("iobj") && syntax.is("say", verb))
                .filter(child -> child.index() < verb || !before && (child.index() < verb + 3 || opens(child.index()) == verb + 1))
                .filter(child -> !Participants.isRelative(syntax, child) && syntax.slots(child.index()).contains("seat"))
                .map(Token::index).findFirst().or(() -> seatBefore(verb));
    }

    private int opens(int word) {
        return syntax.phrase(word).stream().mapToInt(Integer::intValue).min().orElse(word);
    }

    /** "The charges in the Kremlin were called absurd": where the seat right before the verb hangs on the object. */
    private Optional<Integer> seatBefore(int verb) {
        boolean beside = verb > 1 && syntax.token(verb - 1).deprel().is("nmod") && syntax.token(verb - 1).upos().isNominal()
                && !syntax.hasChild(verb, "nsubj", "csubj");
        return beside && syntax.slots(verb - 1).contains("seat") ? Optional.of(verb - 1) : Optional.empty();
    }

    /**
     * "Last week the-US approved", "on Thursday the-US and Japan begin", "Seoul: the North sent": a name right before a verb that the tree hangs
     * on what stands before it, though it is in the nominative, or does not inflect and stands behind a time, a comma or the name of a thing.
     */
    private Optional<Integer> misplaced(int verb) {
        int last = verb - 1;
        while (last > 0 && syntax.token(last).upos() == UPos.ADV) {
            last--;
        }
        return last < 1 || !syntax.isFinite(verb) ? Optional.empty() : syntax.path(last).stream().map(syntax::token)
                .filter(name -> name.upos() == UPos.PROPN && name.head() != 0 && name.head() < name.index() && name.index() < verb
                        && (name.deprel().is("nmod") || name.deprel().is("conj")) && !syntax.hasChild(name.index(), "case"))
                .filter(name -> isBehindTime(name, verb) || isBehindGoods(name, verb) || isBehindThing(name, verb) || name.feats().is("Case", "Nom") && isForeignTo(syntax.token(name.head()), name))
                .map(Token::index).reduce((inner, outer) -> outer);
    }

    /** Whether a name in the nominative cannot belong to the word that the tree hangs it on. */
    private boolean isForeignTo(Token head, Token name) {
        String kase = head.feats().get("Case");
        return syntax.isAnnounced(head.index(), name.index()) || !kase.equals("Nom") && (name.deprel().is("nmod") || !kase.isEmpty());
    }

    /** "In return for shells the-RF sends": an acronym that ends the phrase before a verb in the singular that has no subject. */
    private boolean isBehindGoods(Token name, int verb) {
        boolean alone = syntax.isAcronym(name.index()) && name.deprel().is("nmod") && name.index() == verb - 1
                && !syntax.isPlural(verb) && !syntax.hasChild(verb, "nsubj", "csubj");
        return alone && syntax.path(name.index()).stream().map(syntax::token)
                .anyMatch(above -> above.head() == verb && above.deprel().is("obl") && syntax.is("inReturn", above.index()));
    }

    /** "Amid the talks, X struck", "at the Council of security X struck": where names do not inflect, one right before a verb that has no subject. */
    private boolean isBehindThing(Token name, int verb) {
        Token thing = syntax.token(name.head());
        boolean alone = name.deprel().is("nmod") && name.feats().get("Case").isEmpty() && thing.upos() == UPos.NOUN && !syntax.isPlural(verb)
                && !syntax.hasChild(verb, "nsubj", "csubj") && syntax.path(name.index()).contains(verb);
        int first = opens(name.index());
        boolean behindComma = first > 1 && syntax.token(first - 1).form().equals(",");
        return alone && (behindComma || syntax.hasChild(thing.index(), "case") && !syntax.is("standIn", thing.index())
                && !syntax.is("party", thing.index()) && !syntax.is("somebody", thing.index()) && !syntax.is("mouthpiece", thing.index()));
    }

    private boolean isBehindTime(Token name, int verb) {
        Token time = syntax.token(name.head());
        boolean caseless = syntax.isAcronym(name.index()) || name.feats().get("Case").isEmpty() && syntax.is("time", time.index());
        return caseless && name.deprel().is("nmod") && time.deprel().is("obl") && time.head() == verb
                && (syntax.adposition(time.index()).isEmpty() || syntax.is("time", time.index()));
    }

    /** "According to X Y prepares": a bare name between the source and the verb, which parsers take for a part of the source. */
    private Optional<Integer> behindSource(int verb) {
        return !syntax.isFinite(verb) ? Optional.empty() : syntax.children(verb).stream()
                .filter(child -> child.index() < verb && syntax.isSource(child.index()))
                .flatMap(source -> syntax.phrase(source.index()).stream()).map(syntax::token)
                .filter(name -> name.upos() == UPos.PROPN && name.deprel().is("nmod") && syntax.adposition(name.index()).isEmpty()
                        && syntax.token(name.head()).upos() == UPos.PROPN && syntax.phrase(name.index()).contains(verb - 1))
                .map(Token::index).findFirst();
    }

    /** "X warned that …, and urged Y to …": what parsers take for the subject of a second verb stands between it and its complement. */
    boolean isObjectOf(int verb, Token child) {
        Token token = syntax.token(verb);
        return child.deprel().is("nsubj") && child.index() > verb && token.deprel().is("conj") && syntax.isVerbal(token.head())
                && !syntax.isPassive(verb) && syntax.hasChild(token.head(), "nsubj")
                && controller.apply(verb).filter(Role.RECIPIENT::equals).isPresent()
                && syntax.children(verb).stream().anyMatch(complement -> complement.index() > child.index()
                        && (complement.deprel().is("ccomp") || complement.deprel().is("xcomp")));
    }

    /** "The strikes they condemned in Vilnius", "the threats condemned the premier": a deed judges nobody, those at the seat or with whom the verb agrees do. */
    boolean isJudged(int verb, Token child) {
        return child.deprel().is("nsubj") && child.upos() == UPos.NOUN && child.feats().is("Animacy", "Inan")
                && controller.apply(verb).filter(Role.RECIPIENT::equals).isPresent() && (seat(verb).isPresent() || isCross(verb, child));
    }

    /** Whether a verb stands in another number or gender than its alleged subject, and has an object that may be the true one. */
    private boolean isCross(int verb, Token subject) {
        String number = syntax.token(verb).feats().get("Number");
        String gender = syntax.token(verb).feats().get("Gender");
        boolean other = !number.isEmpty() && !subject.feats().is("Number", number) || !gender.isEmpty() && !subject.feats().is("Gender", gender);
        return other && !syntax.isPassive(verb) && !syntax.hasChild(subject.index(), "conj") && syntax.hasChild(verb, "obj");
    }

    boolean raised(int infinitive, Token child) {
        int verb = syntax.token(infinitive).head();
        return verb != 0 && child.index() < infinitive && lowered(verb).contains(child);
    }

    /** What stands between a verb that controls by its object and its infinitive is that object, wherever the parser hung it. */
    List<Token> lowered(int verb) {
        List<Token> lowered = new ArrayList<>();
        if (controller.apply(verb).filter(Role.RECIPIENT::equals).isPresent() && !syntax.hasChild(verb, "obj", "iobj")) {
            for (Token infinitive : syntax.children(verb)) {
                if (infinitive.deprel().is("xcomp") || infinitive.deprel().is("ccomp")) {
                    syntax.children(infinitive.index()).stream().filter(child -> between(verb, child, opening(infinitive)))
                            .forEach(lowered::add);
                }
            }
        }
        return lowered;
    }

    /** Where a complement begins: at its particle, or at an infinitive itself. */
    private int opening(Token complement) {
        boolean infinitive = complement.deprel().is("xcomp");
        return syntax.children(complement.index()).stream().filter(child -> child.deprel().is("aux") || child.deprel().is("mark"))
                .map(Token::index).min(Integer::compare).orElse(infinitive ? complement.index() : 0);
    }

    private static boolean between(int verb, Token child, int infinitive) {
        return verb < child.index() && child.index() < infinitive && child.upos().isNominal() && !child.deprel().is("nsubj");
    }
}
