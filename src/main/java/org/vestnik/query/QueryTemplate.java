package org.vestnik.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vestnik.error.UserException;

/**
 * A question that can be asked by its name: one file of {@code cypher/query}.
 *
 * @param name    small letters with hyphens, equal to the file's name
 * @param title   one line
 * @param use     when to ask it
 * @param columns of the answer, in order
 * @param cypher  the statement, with the parameters in the one map {@code $given}, and a total order
 * @param written the statement as the file has it, which opens with the parameters' defaults; Neo4j Browser runs it as it is
 */
public record QueryTemplate(String name, String title, String use, List<Parameter> parameters, List<Column> columns, String cypher,
        String written) {

    /** Name of the map of parameters in the statement. */
    public static final String GIVEN = "given";

    public QueryTemplate {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("a template's name is small letters with hyphens, not '" + name + "'");
        }
        if (title.isBlank() || use.isBlank() || columns.isEmpty() || cypher.isBlank()) {
            throw new IllegalArgumentException("template '" + name + "' needs a title, a use, columns and a statement");
        }
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
        requireDistinct(name, "parameter", parameters.stream().map(Parameter::name).toList());
        requireDistinct(name, "column", columns.stream().map(Column::name).toList());
    }

    public Optional<Parameter> parameter(String parameterName) {
        return parameters.stream().filter(parameter -> parameter.name().equals(parameterName)).findFirst();
    }

    /**
     * This question with its parameters filled in.
     *
     * @param given what the user wrote for each parameter, once for each time it was given
     * @throws UserException if a parameter is unknown or missing, or a value is refused
     */
    public Question ask(Map<String, List<String>> given) {
        for (String parameterName : new TreeMap<>(given).keySet()) {
            if (parameter(parameterName).isEmpty()) {
                throw UserException.usage(unknownParameter(parameterName));
            }
        }
        SortedMap<String, Object> values = new TreeMap<>();
        parameters.forEach(parameter -> values.put(parameter.name(), parameter.value(given.getOrDefault(parameter.name(), List.of()))));
        return new Question(this, values);
    }

    /** The sentence for a parameter that the template does not have. */
    public String unknownParameter(String parameterName) {
        return "template '" + name + "' has no parameter '" + parameterName + "'; "
                + (parameters.isEmpty() ? "it has none" : "it has " + names(parameters));
    }

    private static String names(List<Parameter> parameters) {
        return parameters.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    private static void requireDistinct(String template, String noun, List<String> names) {
        Set<String> seen = new LinkedHashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new IllegalArgumentException("template '" + template + "' has the " + noun + " '" + name + "' twice");
            }
        }
    }
}
