package org.vestnik.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/** What {@code GET /articles/{id}} answers; claims and offices in order of the text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ArticleResource(String id, String url, String title, String language, LocalDate published, String publisher, String author,
        List<String> reliesOn, String sha256, String text, List<ClaimResource> claims, List<OfficeResource> offices) {

    static ArticleResource of(ArticleNode article, List<ClaimNode> claims, List<OfficeNode> offices) {
        return new ArticleResource(article.id(), article.url(), article.title(), article.language(), article.published(),
                article.publishedBy() == null ? null : article.publishedBy().name(), article.author(),
                article.reliesOn() == null ? List.of() : article.reliesOn(), article.sha256(), article.text(), ClaimResource.of(claims),
                OfficeResource.of(offices));
    }
}
