package org.vestnik.claim;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.text.Token;

/** The words of saying of a document. News agencies that relay are sources, not speakers. */
final class Sayings {

    private final Scene scene;
    private final Knowledge knowledge;
    private final List<String> relays;
    private final BiPredicate<Integer, Integer> speechFrame;

    /**
     * @param relays      names of the outlets that the article relies on
     * @param speechFrame whether a rule whose frame is speech opens at a word (sentence, token)
     */
    Sayings(Scene scene, Knowledge knowledge, List<String> relays, BiPredicate<Integer, Integer> speechFrame) {
        this.scene = scene;
        this.knowledge = knowledge;
        this.relays = relays;
        this.speechFrame = speechFrame;
    }

    /** Whether a word is a verb or noun of saying, or opens an act that is speech. */
    boolean says(int sentence, int token) {
        return scene.syntax(sentence).is("say", token) || scene.syntax(sentence).is("sayNoun", token) || opensSpeech(sentence, token);
    }

    boolean opensSpeech(int sentence, int token) {
        return speechFrame.test(sentence, token);
    }

    /** The words by which somebody speaks outside quotation marks, the highest in the tree first. */
    List<Integer> of(int sentence) {
        Syntax syntax = scene.syntax(sentence);
        return scene.sentence(sentence).tokens().stream()
                .filter(token -> scene.quotations().around(token.span()).isEmpty())
                .map(Token::index).filter(token -> syntax.is("say", token) || syntax.is("speak", token)
                        || syntax.isVerbal(token) && opensSpeech(sentence, token))
                .sorted(Comparator.comparing((Integer token) -> syntax.path(token).size())).toList();
    }

    List<Entity> speakersOnly(List<Entity> entities) {
        return entities.stream().filter(entity -> !isMedia(entity)).toList();
    }

    boolean isMedia(Entity entity) {
        return relays.contains(entity.name()) || knowledge.find(entity.id()).filter(known -> known.kind().equals("media")).isPresent();
    }
}
