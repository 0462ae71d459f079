package org.vestnik.claim;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.vestnik.article.Article;
import org.vestnik.article.Sentences;
import org.vestnik.ontology.EntityType;
import org.vestnik.ontology.Mode;
import org.vestnik.ontology.Ontology;
import org.vestnik.ontology.RelationType;
import org.vestnik.resolve.Entity;
import org.vestnik.text.Block;
import org.vestnik.text.Span;

/**
 * Which claims of an article only tell again, and less fully, what another one tells: without its recipient, in the headline, of a state
 * where the other names who spoke or met for it, or without the speaker.
 */
final class Retellings {

    private final Ontology ontology;
    private final Sides sides;
    private final int body;

    Retellings(Article article, Ontology ontology, Sides sides) {
        this.ontology = ontology;
        this.sides = sides;
        this.body = body(article);
    }

    /** Whether a claim needs not stand beside the one told. */
    boolean repeats(Claim claim, Claim told) {
        return claim.type().equals(told.type()) && (lacksRecipient(claim, told) || isAnnounced(claim, told) || isOfBody(claim, told) || isDeedOfBody(claim, told)
                || isLessSaid(claim, told));
    }

    private static boolean lacksRecipient(Claim claim, Claim told) {
        return claim.recipients().isEmpty() && !told.recipients().isEmpty() && told.mode() == claim.mode() && told.actors().equals(claim.actors())
                && claim.instruments().isEmpty() && claim.places().isEmpty() && claim.attributedTo().equals(told.attributedTo());
    }

    /** A headline sums up what the article tells with its speaker. */
    private boolean isAnnounced(Claim claim, Claim told) {
        return claim.span().start() < body && told.span().start() >= body && isOneMode(claim, told)
                && areSame(claim.actors(), told.actors()) && areSame(claim.recipients(), told.recipients())
                && (claim.instruments().isEmpty() || !told.instruments().isEmpty());
    }

    /** What the article tells in its own voice of goods that somebody tells of too, with others or without. */
    private static boolean isLessSaid(Claim claim, Claim told) {
        return claim.attributedTo().isEmpty() && !told.attributedTo().isEmpty() && claim.mode() == told.mode() && !claim.recipients().isEmpty()
                && claim.actors().equals(told.actors()) && claim.recipients().equals(told.recipients()) && told.instruments().containsAll(claim.instruments());
    }

    /** "X condemned Y" where it is told too that the minister of X did so, unless he is who says that X did; deeds are told of both, each by others. */
    private boolean isOfBody(Claim claim, Claim told) {
        RelationType type = ontology.relation(claim.type());
        boolean ofAnother = claim.attributedTo().stream().anyMatch(told.actors()::contains)
                || type.symmetric() && !told.attributedTo().containsAll(claim.attributedTo());
        boolean weaker = claim.mode() == Mode.ASSERTED && told.mode() != Mode.ASSERTED;
        return !ofAnother && !weaker && !type.distinct() && !type.charge() && isOneMode(claim, told) && rank(told) > rank(claim)
                && areSame(claim.actors(), told.actors()) && areSame(claim.recipients(), told.recipients());
    }

    /** What a state did is what the army did of which it is told in the same words. */
    private boolean isDeedOfBody(Claim claim, Claim told) {
        return ontology.relation(claim.type()).distinct() && claim.mode() == told.mode() && rank(told) > rank(claim)
                && told.actors().stream().noneMatch(actor -> actor.type() == EntityType.PERSON) && claim.recipients().equals(told.recipients())
                && areSame(claim.actors(), told.actors()) && areSame(claim.attributedTo(), told.attributedTo())
                && told.instruments().containsAll(claim.instruments());
    }

    private static boolean isOneMode(Claim claim, Claim told) {
        return (claim.mode() == Mode.NEGATED) == (told.mode() == Mode.NEGATED);
    }

    private boolean areSame(Collection<Entity> those, Collection<Entity> told) {
        return those.size() == told.size() && those.stream().allMatch(one -> told.stream()
                .anyMatch(other -> one.equals(other) || rank(one) < rank(other) && sides.own(other, one)));
    }

    private static int rank(Claim claim) {
        return Stream.concat(claim.actors().stream(), claim.recipients().stream()).mapToInt(Retellings::rank).sum();
    }

    private static int rank(Entity entity) {
        return entity.type() == EntityType.PERSON ? 2 : entity.type() == EntityType.ORGANISATION ? 1 : 0;
    }

    /** Where the first paragraph begins that ends as sentences do; lines before it are headlines. */
    private static int body(Article article) {
        return article.blocks().stream().map(Block::span).filter(span -> Sentences.endsAsSentence(span.of(article.text())))
                .findFirst().map(Span::start).orElse(0);
    }
}
