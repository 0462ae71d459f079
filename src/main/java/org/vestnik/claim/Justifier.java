package org.vestnik.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.vestnik.claim.Mark.Kind;
import org.vestnik.language.ModeCue;
import org.vestnik.ontology.Mode;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Span;
import org.vestnik.text.Token;

/** Finds again, for people to see, which words of a sentence carry a claim: the act's word, its participants, the hedge. */
final class Justifier {

    private final Scene scene;
    private final int sentence;
    private final IntFunction<List<Entity>> standsFor;
    private final IntFunction<Optional<Mode>> complementMode;

    /**
     * @param standsFor      whom a word means that does not name him
     * @param complementMode mode that a word sets for the acts below it, if a rule knows the word
     */
    Justifier(Scene scene, int sentence, IntFunction<List<Entity>> standsFor, IntFunction<Optional<Mode>> complementMode) {
        this.scene = scene;
        this.sentence = sentence;
        this.standsFor = standsFor;
        this.complementMode = complementMode;
    }

    /** @param participants those of the claim, by what they are to it */
    Justification of(Act act, Mode mode, Map<Kind, List<Entity>> participants) {
        List<Mark> marks = new ArrayList<>();
        Trigger trigger = act.trigger();
        Set<Integer> open = new LinkedHashSet<>(act.tokens());
        Stream.of(trigger.token(), trigger.noun()).filter(token -> token > 0).forEach(token -> {
            open.remove(token);
            marks.add(new Mark(Kind.TRIGGER, scene.sentence(sentence).token(token).span(), Optional.empty()));
        });
        if (mode != Mode.ASSERTED) {
            hedge(trigger, mode).ifPresent(token ->
                    marks.add(new Mark(Kind.HEDGE, scene.sentence(sentence).token(token).span(), Optional.empty())));
        }
        new EnumMap<>(participants).forEach((kind, entities) -> entities.forEach(entity -> named(entity, act.tokens())
                .map(mention -> mention.mention().head())
                .or(() -> open.stream().filter(token -> standsFor.apply(token).contains(entity)).findFirst())
                .ifPresent(token -> {
                    open.remove(token);
                    marks.add(new Mark(kind, span(token, entity), Optional.of(entity.id())));
                })));
        open.forEach(token -> marks.add(new Mark(Kind.PARTICIPANT, scene.sentence(sentence).token(token).span(), Optional.empty())));
        return new Justification(scene.sentence(sentence).span(), marks);
    }

    /** The mention of an entity that an argument is, else its first in the sentence. */
    private Optional<LinkedMention> named(Entity entity, Set<Integer> tokens) {
        List<LinkedMention> mentions = scene.mentions(sentence).stream()
                .filter(mention -> mention.entity().filter(entity::equals).isPresent()).toList();
        return mentions.stream().filter(mention -> tokens.contains(mention.mention().head())).findFirst().or(() -> mentions.stream().findFirst());
    }

    /** The name of the entity at a word, else any name there, else the word. */
    private Span span(int token, Entity entity) {
        return scene.allHeadedBy(sentence, token).stream().filter(mention -> mention.entity().filter(entity::equals).isPresent()).findFirst()
                .or(() -> scene.headedBy(sentence, token)).map(mention -> mention.mention().span())
                .orElse(scene.sentence(sentence).token(token).span());
    }

    /** On the way from the act's word to the root, the nearest word that says the mode by itself; else the nearest that says any. */
    private Optional<Integer> hedge(Trigger trigger, Mode mode) {
        Syntax syntax = scene.syntax(sentence);
        List<Integer> words = syntax.path(trigger.token()).stream().flatMap(at -> Stream.concat(
                Stream.of(at).filter(word -> word != trigger.token()), syntax.children(at).stream().map(Token::index))).distinct().toList();
        return words.stream().filter(word -> says(syntax, word).contains(mode)).findFirst()
                .or(() -> words.stream().filter(word -> !says(syntax, word).isEmpty()).findFirst());
    }

    private Set<Mode> says(Syntax syntax, int word) {
        Set<Mode> modes = new LinkedHashSet<>();
        if (syntax.negates(syntax.token(word))) {
            modes.add(Mode.NEGATED);
        }
        complementMode.apply(word).ifPresent(modes::add);
        for (ModeCue.Kind kind : ModeCue.Kind.values()) {
            syntax.pack().mode(kind, lexeme -> lexeme.matches(syntax.sentence(), syntax.token(word))).ifPresent(modes::add);
        }
        modes.remove(Mode.ASSERTED);
        return modes;
    }
}
