package org.vestnik.claim;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vestnik.language.Role;
import org.vestnik.text.Span;

/**
 * A sentence in which words of rules stand that did not become claims.
 *
 * @param text   the characters of {@code span}
 * @param span   place of the sentence in the article's text
 * @param lacks  ids of those rules, each with the roles that nobody was found for; with none where something else was in the way
 * @param silent whether no claim came from the whole sentence
 */
public record Miss(String text, Span span, SortedMap<String, Set<Role>> lacks, boolean silent) {

    public Miss {
        lacks = Collections.unmodifiableSortedMap(new TreeMap<>(lacks));
    }

    /** In alphabetical order. */
    public List<String> rules() {
        return List.copyOf(lacks.keySet());
    }
}
