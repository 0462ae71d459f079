package org.vestnik.export;

import java.util.List;
import java.util.stream.Collectors;

/** Values as the text of one cell. */
public final class CellText {

    private CellText() {
    }

    /** A value in words: nothing for null, the elements of a list joined by {@code ", "}. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof List<?> list ? joined(list, ", ") : value.toString();
    }

    /** The elements with the separator between them; a semicolon within an element becomes a comma where semicolons separate. */
    static String joined(List<?> list, String separator) {
        boolean semicolons = separator.startsWith(";");
        return list.stream().map(String::valueOf).map(text -> semicolons ? text.replace(';', ',') : text)
                .collect(Collectors.joining(separator));
    }
}
