package org.vestnik.language;

import java.util.List;

/**
 * Where listed names stand in a sentence.
 *
 * @param first index of the first token, counted from 1
 * @param last  index of the last token, inclusive
 * @param names all that are spelled so
 */
public record NameMatch(int first, int last, List<ListedName> names) {

    public int length() {
        return last - first + 1;
    }
}
