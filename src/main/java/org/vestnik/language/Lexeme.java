package org.vestnik.language;

import org.vestnik.text.Sentence;
import org.vestnik.text.Token;

/**
 * A dictionary word of a rule. Written {@code accuse} it is that lemma; {@code accus*} any word whose lemma or form begins so; two
 * words are a lemma and the particle that must hang on it, as the reflexive one of Bulgarian verbs.
 */
public record Lexeme(String stem, boolean prefix, String particle) {

    public static Lexeme parse(String notation) {
        String text = Folding.fold(notation.strip());
        int space = text.indexOf(' ');
        String particle = space < 0 ? "" : text.substring(space + 1);
        String word = space < 0 ? text : text.substring(0, space);
        boolean prefix = word.endsWith("*");
        return new Lexeme(prefix ? word.substring(0, word.length() - 1) : word, prefix, particle);
    }

    public boolean matches(Sentence sentence, Token token) {
        String lemma = Folding.fold(token.lemma());
        boolean word = prefix ? lemma.startsWith(stem) || Folding.fold(token.form()).startsWith(stem) : lemma.equals(stem);
        return word && (particle.isEmpty() || hasParticle(sentence, token));
    }

    private boolean hasParticle(Sentence sentence, Token token) {
        for (Token child : sentence.tokens()) {
            if (child.head() == token.index() && Folding.fold(child.form()).equals(particle)) {
                return true;
            }
        }
        return false;
    }
}
