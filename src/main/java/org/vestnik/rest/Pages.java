package org.vestnik.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.GraphState;
import org.vestnik.query.Window;

/**
 * The parts of an answer. A cursor knows the state of the graph besides the place, so that who follows it sees each row once or is
 * told to begin anew.
 */
@Component
class Pages {

    private final GraphDatabase graph;

    Pages(GraphDatabase graph) {
        this.graph = graph;
    }

    Window window(MultiValueMap<String, String> given) {
        return window(Optional.ofNullable(given.getFirst(PageRequestParameters.LIMIT)),
                Optional.ofNullable(given.getFirst(PageRequestParameters.OFFSET)),
                Optional.ofNullable(given.getFirst(PageRequestParameters.CURSOR)));
    }

    /** @throws Problem if a value is not accepted, or the graph has changed since the cursor was given */
    Window window(Optional<String> limit, Optional<String> offset, Optional<String> cursor) {
        return PageRequestParameters.window(limit, cursor.map(this::place).or(() -> offset));
    }

    /** The cursor of the rows after these. */
    String next(Window window) {
        String content = window.offset() + window.limit() + "@" + GraphState.mark(graph);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    }

    private String place(String cursor) {
        String[] parts = decoded(cursor).split("@", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            throw Problem.badValue(PageRequestParameters.CURSOR, cursor, "the cursor of an answer's 'next'");
        }
        if (!parts[1].equals(GraphState.mark(graph))) {
            throw Problem.staleCursor(cursor);
        }
        return parts[0];
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException failure) {
            return "";
        }
    }
}
