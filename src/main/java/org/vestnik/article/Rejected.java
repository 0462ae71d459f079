package org.vestnik.article;

/**
 * An input that gave no article.
 *
 * @param input  the file as the user named it (with {@code :line} for a line of a JSON Lines file)
 * @param reason a sentence: what was found, what is accepted
 */
public record Rejected(String id, String input, String reason) implements ArticleResult {
}
