package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.LinkedMention;
import org.vestnik.text.Token;

/** Whom words for several mean: "both leaders", "the two countries", "they". */
final class Groups {

    private static final int FARTHEST = 3;
    private static final int NEAR = 2;

    private final Scene scene;
    private final Antecedents antecedents;
    private final Function<Entity, Optional<Entity>> party;

    /** @param party the state that is party to what something or somebody named does */
    Groups(Scene scene, Antecedents antecedents, Function<Entity, Optional<Entity>> party) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.party = party;
    }

    /** "The country", where the sentence before is of one alone. */
    Optional<Entity> onlyState(int sentence) {
        List<Entity> states = sentence == 0 ? List.of() : named(sentence - 1, Integer.MAX_VALUE, false);
        return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
    }

    /**
     * The two that were named together last: "both leaders", "the two countries".
     *
     * @param people whether people are meant, else states
     */
    List<Entity> pair(int sentence, int word, boolean people) {
        for (int at = sentence; at >= 0 && at >= sentence - FARTHEST; at--) {
            List<Entity> named = named(at, at == sentence ? word : Integer.MAX_VALUE, people);
            if (named.size() == 2) {
                return named;
            }
        }
        return List.of();
    }

    private List<Entity> named(int sentence, int before, boolean people) {
        Syntax syntax = scene.syntax(sentence);
        Stream<Entity> taken = scene.sentence(sentence).tokens().stream()
                .filter(token -> token.index() < before && token.deprel().is("nsubj") && syntax.is("personal", token.index()))
                .flatMap(token -> antecedents.of(sentence, token.index()).stream());
        Stream<Entity> said = scene.mentions(sentence).stream().filter(mention -> mention.mention().last() < before)
                .flatMap(mention -> mention.entity().stream());
        return Stream.concat(taken, said).filter(entity -> !people || entity.type() == EntityType.PERSON)
                .flatMap(entity -> people ? Stream.of(entity) : party.apply(entity).stream()).distinct().toList();
    }

    /** Those that were subject together of the nearest clause before: "they". */
    List<Entity> row(int sentence, int pronoun) {
        for (int at = sentence; at >= 0 && at >= sentence - NEAR; at--) {
            for (LinkedMention first : scene.mentions(at)) {
                boolean earlier = at < sentence || first.mention().last() < pronoun && !antecedents.sameClause(at, first.mention().head(), pronoun);
                if (earlier && antecedents.isSubject(first)) {
                    List<Entity> row = coordinated(first);
                    if (row.size() > 1) {
                        return row;
                    }
                }
            }
        }
        return List.of();
    }

    private List<Entity> coordinated(LinkedMention first) {
        int sentence = first.mention().sentence();
        return scene.syntax(sentence).conjuncts(first.mention().head()).stream()
                .flatMap(token -> scene.headedBy(sentence, token).stream()).filter(Antecedents::canAct)
                .flatMap(mention -> mention.entity().stream()).distinct().toList();
    }
}
