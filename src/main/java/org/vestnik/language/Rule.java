package org.vestnik.language;

import java.util.List;
import org.vestnik.text.Language;
import org.vestnik.text.Sentence;
import org.vestnik.text.Token;
import org.vestnik.text.UPos;

/**
 * Words that open a frame.
 *
 * @param id     such as {@code bg.supplies.verb}; every claim names it
 * @param verbs  verbs, participles and predicative adjectives; for a rule {@code with} nouns, the light verb
 * @param nouns  nouns of the act
 * @param without words that, as object or oblique of the verb or hanging on the noun, give it another meaning
 * @param with   nouns that must be the object or an oblique of the verb for it to mean the act
 */
public record Rule(String id, Language language, Frame frame, List<Lexeme> verbs, List<Lexeme> nouns, List<Lexeme> predicates,
        List<Lexeme> with, List<Lexeme> without, List<RuleExample> matches, List<String> misses) {

    public boolean isLight() {
        return !with.isEmpty();
    }

    public boolean opensAsVerb(Sentence sentence, Token token) {
        return (token.upos() == UPos.VERB || token.upos() == UPos.ADJ || token.upos() == UPos.AUX)
                && verbs.stream().anyMatch(verb -> verb.matches(sentence, token))
                || predicates.stream().anyMatch(word -> word.matches(sentence, token)) && isPredicate(sentence, token);
    }

    private static boolean isPredicate(Sentence sentence, Token token) {
        return sentence.children(token.index()).stream().map(Token::deprel)
                .anyMatch(relation -> relation.is("nsubj") || relation.is("csubj") || relation.is("cop") || relation.is("xcomp"));
    }

    public boolean opensAsNoun(Sentence sentence, Token token) {
        return (token.upos() == UPos.NOUN || token.upos() == UPos.PROPN)
                && nouns.stream().anyMatch(noun -> noun.matches(sentence, token));
    }

    public boolean avoids(Sentence sentence, Token token) {
        return without.stream().anyMatch(word -> word.matches(sentence, token));
    }

    public boolean goesWith(Sentence sentence, Token token) {
        return token.upos() != UPos.VERB && with.stream().anyMatch(noun -> noun.matches(sentence, token));
    }
}
