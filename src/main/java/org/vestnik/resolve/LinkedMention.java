package org.vestnik.resolve;

import java.util.Optional;
import org.vestnik.extract.EntityMention;
import org.vestnik.ontology.EntityType;

/** A mention and what it names. */
public record LinkedMention(EntityMention mention, Link link) {

    /** The entity, empty while the link is ambiguous. */
    public Optional<Entity> entity() {
        if (link instanceof Link.Linked linked) {
            return Optional.of(linked.entity());
        }
        if (link instanceof Link.Nil nil) {
            return Optional.of(nil.entity());
        }
        return Optional.empty();
    }

    /** What is meant: the entity's type, else what the mention looks like. */
    public EntityType type() {
        return entity().map(Entity::type).orElse(mention.type());
    }
}
