package org.vestnik.rest;

import org.springframework.data.neo4j.core.schema.RelationshipId;
import org.springframework.data.neo4j.core.schema.RelationshipProperties;
import org.springframework.data.neo4j.core.schema.TargetNode;

/** Where an article says something, and in which words; {@code rule} is null for offices. */
@RelationshipProperties
record Statement(@RelationshipId String key, String quote, Integer start, Integer end, String rule, @TargetNode ArticleNode article) {
}
