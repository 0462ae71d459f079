package org.vestnik.claim;

import java.util.Comparator;
import java.util.List;
import org.vestnik.text.Span;

/**
 * Where a claim stands in its article.
 *
 * @param sentence the sentence of the act's word
 * @param marks    the words in it that carry the claim's parts, in order of the text
 */
public record Justification(Span sentence, List<Mark> marks) {

    public Justification {
        marks = marks.stream().sorted(Comparator.comparing(Mark::span).thenComparing(Mark::kind)).distinct().toList();
    }
}
