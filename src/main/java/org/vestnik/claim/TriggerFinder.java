package org.vestnik.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.language.Rule;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/** Finds where the rules of a language open in a sentence; every rule that fits a word, in the order of the rules. */
final class TriggerFinder {

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

    /** Whether the word names an act of some rule. */
    boolean opensAsNoun(int token) {
        return asNoun(token).isPresent();
    }

    /** The first rule whose act the word names. */
    Optional<Rule> asNoun(int token) {
        return rules.stream().filter(rule -> !rule.isLight() && rule.opensAsNoun(syntax.sentence(), syntax.token(token))).findFirst();
    }

    private Optional<Trigger> open(Rule rule, Token token) {
        Sentence sentence = syntax.sentence();
        if (rule.isLight()) {
            if (!rule.opensAsVerb(sentence, token)) {
                return Optional.empty();
            }
            if (token.deprel().is("acl") && token.head() != 0 && rule.goesWith(sentence, syntax.token(token.head()))) {
                return Optional.of(new Trigger(rule, sentence.index(), token.index(), token.head(), true));
            }
            return syntax.children(token.index()).stream()
                    .filter(child -> Set.of("obj", "obl", "nsubj", "iobj", "xcomp").contains(child.deprel().base()))
                    .flatMap(child -> syntax.conjuncts(child.index()).stream()).map(syntax::token)
                    .filter(noun -> rule.goesWith(sentence, noun)).findFirst()
                    .map(noun -> new Trigger(rule, sentence.index(), token.index(), noun.index(), true));
        }
        if (rule.opensAsVerb(sentence, token)) {
            boolean other = syntax.children(token.index()).stream().anyMatch(child -> rule.avoids(sentence, child));
            return other ? Optional.empty() : Optional.of(new Trigger(rule, sentence.index(), token.index(), 0, true));
        }
        return rule.opensAsNoun(sentence, token) ? Optional.of(new Trigger(rule, sentence.index(), token.index(), 0, false))
                : Optional.empty();
    }
}
