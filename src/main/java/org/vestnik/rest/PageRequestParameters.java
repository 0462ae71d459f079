package org.vestnik.rest;

import java.util.Optional;
import org.vestnik.query.Window;

/** {@code limit} and {@code offset} of a request; {@link Pages} reads {@code cursor}. */
final class PageRequestParameters {

    /** Names that a template cannot have for its own parameters. */
    static final String LIMIT = "limit";
    static final String OFFSET = "offset";
    static final String CURSOR = "cursor";

    /** Rows of an answer if the request does not say. */
    static final int STANDARD = 100;

    private static final long MOST = 10_000;

    private PageRequestParameters() {
    }

    static Window window(Optional<String> limit, Optional<String> offset) {
        return new Window(number(OFFSET, offset, 0, 0, Long.MAX_VALUE - MOST), number(LIMIT, limit, STANDARD, 1, MOST));
    }

    private static long number(String name, Optional<String> text, long standard, long least, long most) {
        if (text.isEmpty()) {
            return standard;
        }
        try {
            long number = Long.parseLong(text.get().strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException failure) {
            // Told below, as a number out of bounds is.
        }
        throw Problem.badValue(name, text.get(), most > MOST ? "a whole number from " + least : "a whole number from " + least + " to " + most);
    }
}
