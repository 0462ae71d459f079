package org.vestnik.rest;

import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A claim as it lies in the graph; read, never written. */
@Node("Claim")
record ClaimNode(@Id String id, String type, String mode, String date, String quantity, Double confidence, String basis,
        @Relationship("ACTOR") List<EntityNode> actors,
        @Relationship("RECIPIENT") List<EntityNode> recipients,
        @Relationship("INSTRUMENT") List<EntityNode> instruments,
        @Relationship("PLACE") List<EntityNode> places,
        @Relationship("ATTRIBUTED_TO") List<EntityNode> speakers,
        @Relationship("STATED_IN") Statement statement) {
}
