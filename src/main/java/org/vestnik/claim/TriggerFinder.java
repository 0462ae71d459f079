package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vestnik.language.Role;
import org.vestnik.language.Rule;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/** Finds where the rules of a language open in a sentence; every rule that fits a word, in the order of the rules. */
final class TriggerFinder {

    private static final Set<String> COMPANIONS = Set.of("obj", "obl", "nsubj", "iobj", "xcomp", "advmod");

    private static final Set<String> CIRCUMSTANCES = Set.of("after", "before", "during", "because", "thanks", "without");

    private static final Set<String> AGAINST = Set.of("against");

    private final Syntax syntax;
    private final List<Rule> rules;

    TriggerFinder(Syntax syntax) {
        this.syntax = syntax;
        this.rules = syntax.pack().rules();
    }

    /** In order of the text. */
    List<Trigger> find() {
        Sentence sentence = syntax.sentence();
        List<Trigger> triggers = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            for (Rule rule : rules) {
                open(rule, token).ifPresent(triggers::add);
            }
        }
        return triggers;
    }

    /** The first rule that a word opens, whatever the type. */
    Optional<Rule> first(int token) {
        return rules.stream().filter(rule -> open(rule, syntax.token(token)).isPresent()).findFirst();
    }

    /** Whether any rule that the word opens is an act of speech. */
    boolean speaks(int token) {
        return rules.stream().filter(rule -> rule.frame().speech()).anyMatch(rule -> open(rule, syntax.token(token)).isPresent());
    }

    /** Whether any rule that the word opens tells an act of the type. */
    boolean tells(String type, int token) {
        return rules.stream().anyMatch(rule -> rule.frame().type().equals(type) && open(rule, syntax.token(token)).isPresent());
    }

    /** Whose participant is the silent subject below a word: the recipient, if any rule of the word says so. */
    Optional<Role> controller(int token) {
        List<Role> roles = rules.stream().filter(rule -> open(rule, syntax.token(token)).isPresent())
                .map(rule -> rule.frame().controller()).toList();
        return roles.contains(Role.RECIPIENT) ? Optional.of(Role.RECIPIENT) : roles.stream().findFirst();
    }

    /** Whether the word names an act of some rule. */
    boolean opensAsNoun(int token) {
        return asNoun(token).findAny().isPresent();
    }

    /** The rules whose acts the word names. */
    Stream<Rule> asNoun(int token) {
        return rules.stream().filter(rule -> !rule.isLight() && rule.opensAsNoun(syntax.sentence(), syntax.token(token)));
    }

    /** The word, and what it counts if it does ("a package of sanctions"). */
    private Stream<Integer> counted(int word) {
        return Stream.concat(Stream.of(word), syntax.is("quantity", word)
                ? syntax.children(word).stream().filter(child -> child.deprel().is("nmod")).map(Token::index) : Stream.of());
    }

    /** "Called the statement of X a lie", where parsers hang what it is called on the object. */
    private Stream<Token> calledAs(Token object) {
        return !object.deprel().is("obj") ? Stream.of()
                : syntax.subtree(object.index()).stream().filter(below -> syntax.slots(below).contains("as")).map(syntax::token);
    }

    /** "Called it a criminal act". */
    private Stream<Token> qualities(Token predicate) {
        return !predicate.deprel().is("xcomp") || syntax.isVerbal(predicate.index()) ? Stream.of()
                : syntax.children(predicate.index()).stream().filter(child -> child.deprel().is("amod"));
    }

    /** "Began drills after the visit", "spoke against independence": what goes before or after an act, makes it possible, or against which it is, is no part of it. */
    private boolean isCircumstance(Token child) {
        Set<String> slots = syntax.slots(child.index());
        return slots.equals(AGAINST) || slots.stream().anyMatch(CIRCUMSTANCES::contains);
    }

    /** "Expressed thanks for the support", "sent troops in support of X": what something else is given for. */
    private boolean isReason(Token child, Token verb) {
        boolean aside = syntax.slots(child.index()).contains("for") && !syntax.is("thank", verb.index()) || syntax.isAdposition(child.index());
        return child.deprel().is("obl") && aside && syntax.hasChild(verb.index(), "obj");
    }

    /** "Wants jets in return": another thing than wanting their return. */
    private boolean isInReturn(Token child) {
        return child.deprel().is("obl") && syntax.is("inReturn", child.index());
    }

    /** The noun that a clause describes; of a row of nouns ("strikes on the ports of X, which Y made") whichever names an act, where Y is a name. */
    private Optional<Integer> described(Token clause) {
        if (!clause.deprel().is("acl") || clause.head() == 0) {
            return Optional.empty();
        }
        int noun = clause.head();
        boolean named = syntax.children(clause.index()).stream().anyMatch(child -> child.deprel().is("nsubj") && child.upos() == UPos.PROPN);
        while (named && syntax.isRelative(clause.index()) && !opensAsNoun(noun) && syntax.token(noun).deprel().is("nmod")) {
            noun = syntax.token(noun).head();
        }
        return Optional.of(opensAsNoun(noun) ? noun : clause.head());
    }

    /** What a complement opens with, which tells insisting that something is so from insisting that it be done. */
    private Stream<Token> opening(Token complement) {
        return !complement.deprel().is("ccomp") ? Stream.of()
                : syntax.children(complement.index()).stream().filter(child -> child.deprel().is("mark"));
    }

    /** An auxiliary or a copula tells no act of its own, unless it is one of duty, and but for the copula of a place ("is in Cairo"). */
    private static boolean isHelper(Rule rule, Token token) {
        return (token.deprel().is("aux") || token.deprel().is("cop")) && rule.frame().verb().stream().noneMatch(step -> step.slot().equals("clause"));
    }

    private Optional<Trigger> open(Rule rule, Token token) {
        Sentence sentence = syntax.sentence();
        if (rule.isLight()) {
            if (!rule.opensAsVerb(sentence, token)) {
                return Optional.empty();
            }
            Optional<Integer> described = described(token).filter(noun -> rule.goesWith(sentence, syntax.token(noun)));
            if (described.isPresent()) {
                return Optional.of(new Trigger(rule, sentence.index(), token.index(), described.get(), true));
            }
            return syntax.children(token.index()).stream()
                    .filter(child -> COMPANIONS.contains(child.deprel().base()) && !isCircumstance(child) && !isReason(child, token))
                    .flatMap(child -> Stream.of(Stream.of(child), calledAs(child), qualities(child)).flatMap(words -> words))
                    .flatMap(child -> syntax.conjuncts(child.index()).stream()).flatMap(this::counted).map(syntax::token)
                    .filter(noun -> rule.goesWith(sentence, noun)).findFirst()
                    .map(noun -> new Trigger(rule, sentence.index(), token.index(), noun.index(), true));
        }
        if (rule.opensAsVerb(sentence, token) && !token.deprel().is("case")) {
            boolean other = syntax.children(token.index()).stream().flatMap(child -> Stream.concat(Stream.of(child), opening(child)))
                    .anyMatch(child -> rule.avoids(sentence, child) && !isInReturn(child));
            boolean place = token.deprel().is("cop") && !syntax.adposition(token.head()).isEmpty();
            return other || !place && isHelper(rule, token) ? Optional.empty()
                    : Optional.of(new Trigger(rule, sentence.index(), place ? token.head() : token.index(), 0, true));
        }
        boolean other = syntax.children(token.index()).stream().anyMatch(child -> child.deprel().is("nmod") && rule.avoids(sentence, child));
        return rule.opensAsNoun(sentence, token) && !other ? Optional.of(new Trigger(rule, sentence.index(), token.index(), 0, false))
                : Optional.empty();
    }
}
