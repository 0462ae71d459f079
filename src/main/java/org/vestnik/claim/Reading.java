package org.vestnik.claim;

import java.util.List;
import org.vestnik.article.Article;
import org.vestnik.resolve.LinkedMention;

/**
 * All that was read from one article.
 *
 * @param mentions in order of the text
 * @param claims   in order of the text
 * @param offices  in order of the text
 * @param misses   sentences that seemed to claim something and did not, or more than what was read, in order of the text
 */
public record Reading(Article article, List<LinkedMention> mentions, List<Claim> claims, List<Office> offices, List<Miss> misses) {

    public Reading {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        offices = List.copyOf(offices);
        misses = List.copyOf(misses);
    }
}
