package org.vestnik.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vestnik.error.UserException;

/**
 * Reads a template file: a header of comments, then a clause that sets the parameters, then the rest of the one statement.
 *
 * <pre>
 * // name: meetings
 * // title: Who met whom
 * // use: When ...
 * //      ... and so on.
 * // param: since date = 1900-01-01 — published on this day or later
 * // param: mode string = any one of any|asserted|planned — how the act is said to be
 * // column: claim string — id of the claim
 * WITH {
 *   since: date('1900-01-01'),
 *   mode: 'any'
 * } AS given
 * MATCH ...
 * </pre>
 *
 * So the file is one statement that Neo4j Browser and cypher-shell run as it is, and whose first lines an analyst may edit there; the
 * program puts its own values in the place of that clause. Values of type {@code strings} have {@code |} between the elements of
 * their default in the header. A parameter without {@code =} must be given.
 */
final class TemplateReader {

    private static final Pattern VALUES = Pattern.compile("WITH \\{\n(?: {2}.*\n)*\\} AS given\n");
    private static final Pattern FIELD = Pattern.compile("// (name|title|use|param|column):\\s?(.*)");
    private static final Pattern CONTINUATION = Pattern.compile("// {2,}(\\S.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("(?<name>\\S+) (?<type>\\S+)(?: =(?: (?<default>.*?))??)?(?: one of (?<allowed>\\S+))? — (?<meaning>.+)");
    private static final Pattern COLUMN = Pattern.compile("(?<name>\\S+) (?<type>\\S+) — (?<meaning>.+)");
    private static final Pattern DEFAULTED = Pattern.compile("\\S+ \\S+ =.*");

    private record Field(String key, String text) {
    }

    private final String source;

    /** @param source the file's name, for messages */
    TemplateReader(String source) {
        this.source = source;
    }

    QueryTemplate read(String file) {
        List<String> lines = file.lines().toList();
        List<Field> header = header(lines);
        String statement = lines.stream().filter(line -> !line.startsWith("//")).collect(Collectors.joining("\n")).strip();
        try {
            return new QueryTemplate(one(header, "name"), one(header, "title"), one(header, "use"),
                    header.stream().filter(field -> field.key.equals("param")).map(this::parameter).toList(),
                    header.stream().filter(field -> field.key.equals("column")).map(this::column).toList(),
                    withoutValues(statement, header), statement);
        } catch (IllegalArgumentException failure) {
            throw broken(failure.getMessage());
        }
    }

    /** The statement with the program's values in the place of those written in the file. */
    private String withoutValues(String statement, List<Field> header) {
        boolean hasParameters = header.stream().anyMatch(field -> field.key.equals("param"));
        Matcher values = VALUES.matcher(statement);
        if (hasParameters != values.lookingAt()) {
            throw broken(hasParameters ? "after the header it needs the lines 'WITH {', a line for each parameter, and '} AS given'"
                    : "it sets values, but its header has no '// param:' line");
        }
        String rest = hasParameters ? "WITH $" + QueryTemplate.GIVEN + " AS given\n" + statement.substring(values.end()) : statement;
        return rest.endsWith(";") ? rest.substring(0, rest.length() - 1) : rest;
    }

    private List<Field> header(List<String> lines) {
        List<Field> fields = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith("//")) {
                break;
            }
            Matcher field = FIELD.matcher(line);
            Matcher continuation = CONTINUATION.matcher(line);
            if (field.matches()) {
                fields.add(new Field(field.group(1), field.group(2).strip().replaceAll("\\s+", " ")));
            } else if (continuation.matches() && !fields.isEmpty()) {
                Field last = fields.remove(fields.size() - 1);
                fields.add(new Field(last.key, last.text + " " + continuation.group(1).strip()));
            } else {
                throw broken("the header line '" + line + "' is none of name, title, use, param, column, nor the continuation of one"
                        + " (two spaces or more)");
            }
        }
        return fields;
    }

    private String one(List<Field> header, String key) {
        List<Field> found = header.stream().filter(field -> field.key.equals(key)).toList();
        if (found.size() != 1) {
            throw broken("the header needs one line '// " + key + ": …' and has " + found.size());
        }
        return found.get(0).text;
    }

    private Parameter parameter(Field field) {
        Matcher parts = PARAMETER.matcher(field.text);
        if (!parts.matches()) {
            throw broken("the parameter '" + field.text + "' is not written as 'name type = default one of a|b — meaning'");
        }
        Optional<String> defaultText = DEFAULTED.matcher(field.text).matches()
                ? Optional.of(Optional.ofNullable(parts.group("default")).orElse("").strip()) : Optional.empty();
        List<String> allowed = Optional.ofNullable(parts.group("allowed")).map(text -> Arrays.asList(text.split("\\|"))).orElse(List.of());
        Parameter parameter = new Parameter(parts.group("name"), type(parts.group("type")), defaultText, allowed, parts.group("meaning"));
        if (!parameter.required()) {
            refuseBadDefault(parameter);
        }
        return parameter;
    }

    private void refuseBadDefault(Parameter parameter) {
        try {
            parameter.value(List.of());
        } catch (UserException failure) {
            throw broken("its default is refused: " + failure.getMessage());
        }
    }

    private Column column(Field field) {
        Matcher parts = COLUMN.matcher(field.text);
        if (!parts.matches()) {
            throw broken("the column '" + field.text + "' is not written as 'name type — meaning'");
        }
        return new Column(parts.group("name"), type(parts.group("type")), parts.group("meaning"));
    }

    private ParameterType type(String code) {
        return ParameterType.ofCode(code)
                .orElseThrow(() -> broken("the type '" + code + "' is unknown; there are " + ParameterType.codes()));
    }

    private UserException broken(String reason) {
        return UserException.failure("the query template " + source + " cannot be read: " + reason);
    }
}
