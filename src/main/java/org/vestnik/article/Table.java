package org.vestnik.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vestnik.text.Language;

/** A tab-separated data file of the class path; lines that open with {@code #} are comments. */
final class Table {

    private Table() {
    }

    /**
     * Reads a file's rows, each of exactly that many columns.
     *
     * @throws IllegalStateException if the file is missing or a row has another number of columns
     */
    static List<List<String>> rows(String resource, int columns) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("data file '" + resource + "' is not on the class path");
            }
            return parse(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8), columns);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The rows of the file of that name in every language's folder, language by language. */
    static List<List<String>> rowsOfAllLanguages(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (Language language : Language.values()) {
            rows.addAll(rows("/lang/" + language.code() + "/" + name, columns));
        }
        return rows;
    }

    private static List<List<String>> parse(String resource, String content, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : content.split("\\R")) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = Arrays.asList(line.split("\t", -1));
            if (row.size() != columns) {
                throw new IllegalStateException("'" + resource + "' has a row of " + row.size() + " columns instead of "
                        + columns + ": " + line);
            }
            rows.add(row);
        }
        return rows;
    }
}
