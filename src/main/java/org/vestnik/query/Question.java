package org.vestnik.query;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A template with a value for each of its parameters; made by {@link QueryTemplate#ask}.
 *
 * @param parameters typed values by name
 */
public record Question(QueryTemplate template, SortedMap<String, Object> parameters) {

    public Question {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }
}
