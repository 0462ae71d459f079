package org.vestnik.claim;

import java.util.List;
import org.vestnik.text.Span;

/**
 * A sentence in which a word of some rule stands, but from which no claim came.
 *
 * @param text  the characters of {@code span}
 * @param span  place of the sentence in the article's text
 * @param rules ids of the rules that opened, sorted
 */
public record Miss(String text, Span span, List<String> rules) {

    public Miss {
        rules = List.copyOf(rules);
    }
}
