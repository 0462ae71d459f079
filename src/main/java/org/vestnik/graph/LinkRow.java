package org.vestnik.graph;

import java.util.Map;

/**
 * A line between two nodes that has nothing to say but its type.
 *
 * @param fromName what the template calls the first key
 * @param toName   what the template calls the second key
 */
record LinkRow(String fromName, String from, String toName, String to) implements Row {

    @Override
    public String key() {
        return from + "\n" + to;
    }

    @Override
    public Map<String, Object> parameters() {
        return Map.of(fromName, from, toName, to);
    }
}
