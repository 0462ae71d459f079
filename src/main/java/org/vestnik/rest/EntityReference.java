package org.vestnik.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;

/** An entity in passing; {@code href} leads to all of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntityReference(String id, String type, String name, String iso, String href) {

    static EntityReference of(EntityNode entity) {
        return entity == null ? null : new EntityReference(entity.id(), entity.kind(), entity.name(), entity.iso(), Href.entity(entity.id()));
    }

    /** Sorted by id, for relationships come in no order. */
    static List<EntityReference> of(List<EntityNode> entities) {
        return entities == null ? List.of() : entities.stream().sorted(Comparator.comparing(EntityNode::id)).map(EntityReference::of).toList();
    }
}
