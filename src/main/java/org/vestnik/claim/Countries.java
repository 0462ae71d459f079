package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.text.UPos;

/** Which state "the country" or "the republic" takes up. */
final class Countries {

    private final Scene scene;
    private final Antecedents antecedents;
    private final Groups groups;
    private final Sides sides;
    private final SpeakerLookup speakers;

    Countries(Scene scene, Antecedents antecedents, Groups groups, Sides sides, SpeakerLookup speakers) {
        this.scene = scene;
        this.antecedents = antecedents;
        this.groups = groups;
        this.sides = sides;
        this.speakers = speakers;
    }

    /** The state, or none where it cannot be told; empty if the noun is no such word, or stands where a state is no party. */
    Optional<List<Entity>> of(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        if (!syntax.is("anaphor", noun)) {
            return Optional.empty();
        }
        if (syntax.slots(noun).contains("against") && syntax.children(noun).stream()
                .allMatch(child -> child.feats().is("Definite", "Def") || child.deprel().is("case"))) {
            return Optional.of(groups.onlyState(sentence).stream().toList());
        }
        boolean party = syntax.token(noun).deprel().is("nsubj") || syntax.slots(noun).equals(Set.of("dative"));
        if (party && syntax.children(noun).stream().allMatch(child -> child.feats().is("Definite", "Def") || child.upos() == UPos.PUNCT)) {
            return Optional.of(antecedents.thingHere(sentence, noun).filter(Countries::isState).or(() -> ofSpeaker(sentence, noun))
                    .or(() -> antecedents.ofThing(sentence, noun).or(() -> groups.onlyState(sentence)).filter(Countries::isState))
                    .stream().toList());
        }
        return Optional.empty();
    }

    /** "The country" in the mouth of who speaks for one, within the sentence that says so. */
    private Optional<Entity> ofSpeaker(int sentence, int noun) {
        Syntax syntax = scene.syntax(sentence);
        boolean told = syntax.path(noun).stream().map(syntax::token).anyMatch(at -> at.deprel().is("ccomp") && syntax.is("say", at.head()));
        return !told ? Optional.empty() : sides.of(speakers.at(sentence, noun)).stream().filter(Countries::isState).findFirst();
    }

    private static boolean isState(Entity entity) {
        return entity.type() == EntityType.STATE;
    }
}
