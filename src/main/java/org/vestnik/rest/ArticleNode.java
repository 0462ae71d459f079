package org.vestnik.rest;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/**
 * An article as it lies in the graph; read, never written. The three lists of mentions go side by side and count code points of the
 * text; an older graph has none.
 */
@Node("Article")
record ArticleNode(@Id String id, String url, String title, String author, String language, LocalDate published, List<String> reliesOn,
        String sha256, String text,
        List<Integer> mentionStarts, List<Integer> mentionEnds, List<String> mentionEntities, @Relationship("PUBLISHED_BY") PublisherNode publishedBy) {
}
