package org.vestnik.rest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A stretch of an article's text that is marked in one way.
 *
 * @param entity whom it names, null if nobody
 * @param claims numbers of the claims whose quotes it belongs to
 * @param ends   numbers of the claims whose quotes end with it
 */
record Passage(String text, EntityReference entity, List<Integer> claims, List<Integer> ends) {

    public boolean isClaimed() {
        return !claims.isEmpty();
    }

    /** The numbers with spaces between them, for the page's script. */
    public String numbers() {
        return claims.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
