package org.vestnik.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.language.Frame;
import org.vestnik.language.ListedName;
import org.vestnik.language.NameKind;
import org.vestnik.ontology.EntityType;
import org.vestnik.resolve.Entity;
import org.vestnik.resolve.Knowledge;
import org.vestnik.text.Language;

/** Who stands for whom: people for their state or body, capitals and bodies for their state. */
final class Sides {

    private final Knowledge knowledge;
    private final Titles titles;
    private final Set<String> metonyms;

    Sides(Knowledge knowledge, Titles titles, Language language) {
        this.knowledge = knowledge;
        this.titles = titles;
        this.metonyms = knowledge.names(language).stream().filter(name -> name.kind() == NameKind.CAPITAL_METONYM).map(ListedName::id)
                .collect(Collectors.toSet());
    }

    /** For whom people speak who say "we": the state or organisation of their post. */
    List<Entity> of(List<Entity> people) {
        return people.stream().map(person -> person.type() == EntityType.PERSON ? titles.side(person).orElse(person) : person)
                .map(body -> knowledge.stateOf(body.id()).orElse(body)).distinct().toList();
    }

    /** Whether one stands for the other, or both for one state. */
    boolean sameSide(Entity one, Entity other) {
        return one.equals(other) || own(one, other) || own(other, one);
    }

    /** Whether somebody stands for the other: nobody visits, arms or warns the state or organisation he acts for. */
    boolean own(Entity actor, Entity other) {
        Optional<Entity> state = knowledge.stateOf(actor.id());
        boolean rebels = isRebel(actor) || isRebel(other);
        boolean said = actor.type() == EntityType.PERSON && titles.side(actor).filter(other::equals).isPresent();
        return said || !rebels && state.isPresent() && (state.get().equals(other) || state.equals(knowledge.stateOf(other.id())))
                || knowledge.hasServed(actor.id(), other.id());
    }

    /** Whether somebody cannot do an act to the other, who is his own side: organisations alone are urged by those who speak for them. */
    boolean forbids(Frame frame, Entity actor, Entity other) {
        boolean within = frame.toOwn() && actor.type() == EntityType.PERSON && other.type() == EntityType.ORGANISATION;
        return !within && own(actor, other);
    }

    /** Armed groups belong to a state and may fight it. */
    boolean isRebel(Entity entity) {
        return knowledge.find(entity.id()).filter(known -> known.kind().equals("armed-group")).isPresent();
    }

    /** The one who acts under a name: a state or organisation itself, a capital's state, nobody for other places and people. */
    Optional<Entity> acting(Entity named) {
        return switch (named.type()) {
            case STATE, ORGANISATION -> Optional.of(named);
            case PLACE -> stateOfCapital(named);
            default -> Optional.empty();
        };
    }

    /** The state that is party to what somebody or something named does. */
    Optional<Entity> party(Entity named) {
        return (named.type() == EntityType.PERSON ? knowledge.stateOf(named.id()) : acting(named)).filter(state -> state.type() == EntityType.STATE);
    }

    Optional<Entity> stateOfCapital(Entity place) {
        boolean capital = knowledge.find(place.id()).filter(known -> known.kind().equals("capital")).isPresent();
        return capital || metonyms.contains(place.id()) ? knowledge.stateOf(place.id()) : Optional.empty();
    }
}
