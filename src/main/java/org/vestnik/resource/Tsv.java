package org.vestnik.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables of the class path: a line a row, tabs between columns, {@code #} opens a comment line. */
public final class Tsv {

    private Tsv() {
    }

    /**
     * @param resource path from the root of the class path
     * @param columns  how many columns a row must have at least; missing ones are an error in the file
     * @throws IllegalStateException if the file is missing or a row is too short
     */
    public static List<List<String>> rows(String resource, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : lines(resource)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> row = List.of(line.split("\t", -1));
            if (row.size() < columns) {
                throw new IllegalStateException(
                        resource + " line " + number + " has " + row.size() + " columns, " + columns + " are needed: " + line);
            }
            rows.add(row);
        }
        return rows;
    }

    /** All lines as they stand. */
    public static List<String> lines(String resource) {
        try (InputStream stream = Tsv.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the file " + resource + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
