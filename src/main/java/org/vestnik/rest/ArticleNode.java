package org.vestnik.rest;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.core.schema.Relationship;

/** An article as it lies in the graph; read, never written. */
@Node("Article")
record ArticleNode(@Id String id, String url, String title, String author, String language, LocalDate published, List<String> reliesOn,
        String sha256, String text, @Relationship("PUBLISHED_BY") PublisherNode publishedBy) {
}
