package org.vestnik.rest;

import java.util.List;

/**
 * An article for people: its text with names and claims marked, and a card for each claim.
 *
 * @param original where it was published, null if unknown or no web address
 */
record ArticlePage(String id, String title, String language, String published, String publisher, String author, String original,
        String href, List<List<Passage>> lines, List<ClaimCard> cards) {

    static ArticlePage of(ArticleNode article, List<List<Passage>> lines, List<ClaimCard> cards) {
        return new ArticlePage(article.id(), article.title() == null ? article.id() : article.title(), article.language(),
                article.published() == null ? null : article.published().toString(),
                article.publishedBy() == null ? null : article.publishedBy().name(), article.author(), web(article.url()),
                Href.article(article.id()), lines, cards);
    }

    /** An article may name whatever it likes as its address, a script too. */
    private static String web(String url) {
        return url != null && url.matches("(?i)https?://.+") ? url : null;
    }
}
