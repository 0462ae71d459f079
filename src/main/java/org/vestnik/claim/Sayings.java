package org.vestnik.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.text.Token;

/** The words of saying of a document. News agencies that relay are sources, not speakers. */
final class Sayings {

    private static final Set<String> MEDIA = Set.of("media", "news-agency");

    private final Scene scene;
    private final Knowledge knowledge;
    private final List<String> relays;
    private final BiPredicate<Integer, Integer> speechFrame;
    private final BiPredicate<Integer, Integer> takesFloor;

    /**
     * @param relays      names of the outlets that the article relies on
     * @param speechFrame whether a rule whose frame is speech opens at a word (sentence, token)
     * @param takesFloor  whether such an act is more than a promise, so that what follows is its actor's speech too
     */
    Sayings(Scene scene, Knowledge knowledge, List<String> relays, BiPredicate<Integer, Integer> speechFrame,
            BiPredicate<Integer, Integer> takesFloor) {
        this.takesFloor = takesFloor;
        this.scene = scene;
        this.knowledge = knowledge;
        this.relays = relays;
        this.speechFrame = speechFrame;
    }

    /** Whether a word is a verb or noun of saying, or opens an act that is speech. */
    boolean says(int sentence, int token) {
        return isWord(sentence, token) || opensSpeech(sentence, token);
    }

    /** Whether a word is a verb or noun of saying and no act of its own. */
    boolean isWord(int sentence, int token) {
        return scene.syntax(sentence).is("say", token) || scene.syntax(sentence).is("sayNoun", token);
    }

    /** Whether an outlet that no list knows relays by a verb such as "report". */
    boolean isRelayed(int sentence, int verb, Entity speaker) {
        return !speaker.known() && speaker.type() == EntityType.ORGANISATION && scene.syntax(sentence).is("relay", verb);
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
                        || syntax.isVerbal(token) && takesFloor.test(sentence, token))
                .sorted(Comparator.comparing((Integer token) -> syntax.path(token).size())).toList();
    }

    List<Entity> speakersOnly(List<Entity> entities) {
        return entities.stream().filter(entity -> !isMedia(entity)).toList();
    }

    boolean isMedia(Entity entity) {
        return relays.contains(entity.name())
                || knowledge.find(entity.id()).filter(known -> MEDIA.contains(known.kind())).isPresent();
    }
}
