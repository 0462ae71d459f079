package org.vestnik.rest;

import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** A post that an article gives a person, as it lies in the graph; read, never written. */
@Node("Office")
record OfficeNode(@Id String id, String title, @Relationship("HOLDER") EntityNode holder, @Relationship("OFFICE_OF") EntityNode of,
        @Relationship("STATED_IN") Statement statement) {
}
