package org.vestnik.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vestnik.language.Rule;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Ontology;
import org.vestnik.resolve.Entity;

/** An act that a headline tells of a state and the text of whoever acts for it is one claim. */
final class Retellings {

    private final Sides sides;
    private final Ontology ontology;
    private final Set<String> ofBodies;

    Retellings(Sides sides, Ontology ontology, List<Rule> rules) {
        this.sides = sides;
        this.ontology = ontology;
        this.ofBodies = rules.stream().filter(rule -> rule.frame().ofBodies()).map(Rule::id).collect(Collectors.toSet());
    }

    /** The claims without those that another tells more exactly, or as exactly and before. */
    List<Claim> once(Collection<Claim> claims) {
        List<Claim> kept = new ArrayList<>();
        claims.stream().sorted(Comparator.comparing(this::exactness).reversed().thenComparing(Claim::span).thenComparing(Claim::id))
                .filter(claim -> kept.stream().noneMatch(told -> isRetold(claim, told))).forEach(kept::add);
        return kept;
    }

    /** People speak and travel for their states; what bodies do is told of them. */
    private int exactness(Claim claim) {
        boolean deed = ofBodies.contains(claim.rule());
        return claim.actors().stream().mapToInt(actor -> deed ? -height(actor) : height(actor)).sum() * 10
                - claim.recipients().stream().mapToInt(Retellings::height).sum();
    }

    private static int height(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> 2;
            case ORGANISATION -> 1;
            default -> 0;
        };
    }

    private boolean isRetold(Claim claim, Claim told) {
        return claim.type().equals(told.type()) && claim.mode() == told.mode()
                && isSame(claim.actors(), told.actors()) && claim.actors().size() == told.actors().size()
                && claim.recipients().isEmpty() == told.recipients().isEmpty() && isRecipient(claim, told)
                && (!ontology.relation(claim.type()).distinct() || areSame(claim.attributedTo(), told.attributedTo()));
    }

    /** One attack may hit a town and another the country; who visits the town visits the country. */
    private boolean isRecipient(Claim claim, Claim told) {
        return areSame(claim.recipients(), told.recipients()) || !ontology.relation(claim.type()).charge()
                && (isSame(claim.recipients(), told.recipients()) || isSame(told.recipients(), claim.recipients()));
    }

    private boolean areSame(List<Entity> those, List<Entity> others) {
        return isSame(those, others) && isSame(others, those);
    }

    private boolean isSame(List<Entity> those, List<Entity> others) {
        return those.stream().allMatch(one -> others.stream().anyMatch(other -> isSame(one, other)));
    }

    /** Two people, two ministries of one state act each for himself. */
    private boolean isSame(Entity one, Entity other) {
        return one.equals(other) || one.type() != other.type() && !Set.of(one.type(), other.type()).contains(EntityType.PLACE)
                && !sides.isRebel(one) && !sides.isRebel(other) && sides.of(List.of(one)).equals(sides.of(List.of(other)));
    }
}
