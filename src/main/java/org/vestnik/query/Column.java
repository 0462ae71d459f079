package org.vestnik.query;

/**
 * A column of an answer.
 *
 * @param type    {@code string}, {@code integer}, {@code number}, {@code boolean}, {@code date} or {@code strings}
 * @param meaning a sentence for people
 */
public record Column(String name, ParameterType type, String meaning) {

    public Column {
        if (name.isBlank() || meaning.isBlank()) {
            throw new IllegalArgumentException("a column needs a name and a meaning, not '" + name + "' and '" + meaning + "'");
        }
    }
}
