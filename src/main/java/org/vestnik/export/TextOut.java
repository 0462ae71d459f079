package org.vestnik.export;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Text on its way out; what cannot be written is an {@link UncheckedIOException}. */
final class TextOut {

    private final Appendable out;

    /** @param out stays open */
    TextOut(Appendable out) {
        this.out = out;
    }

    TextOut add(CharSequence text) {
        try {
            out.append(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    /** One value as JSON and the end of the line. */
    TextOut jsonLine(Object value) {
        return add(Json.line(value)).add("\n");
    }
}
