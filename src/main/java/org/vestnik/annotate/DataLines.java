package org.vestnik.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a knowledge file inside the program. */
final class DataLines {

    private DataLines() {
    }

    /** All lines but empty ones and comments, in the file's order. */
    static List<String> read(String resource) {
        try (InputStream in = DataLines.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource + ": build it anew");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
