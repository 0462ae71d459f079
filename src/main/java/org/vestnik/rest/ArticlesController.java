package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Articles with what was read from them. */
@RestController
@Tag(name = "articles", description = "Articles with what was read from them")
class ArticlesController {

    private final ArticleRepository articles;
    private final ClaimRepository claims;
    private final OfficeRepository offices;

    ArticlesController(ArticleRepository articles, ClaimRepository claims, OfficeRepository offices) {
        this.articles = articles;
        this.claims = claims;
        this.offices = offices;
    }

    // An id is a path below the folder that was read, so it may hold slashes.
    @GetMapping("/articles/{*id}")
    @Operation(summary = "One article: its text, its claims with their quotes, the offices it names")
    ArticleResource one(@PathVariable String id) {
        String key = id.substring(1);
        ArticleNode article = articles.findById(key)
                .orElseThrow(() -> Problem.unknownResource("article", key, "GET /queries/articles lists them"));
        return ArticleResource.of(article, claims.findByStatementArticleId(key), offices.findByStatementArticleId(key));
    }
}
