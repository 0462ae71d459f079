package org.vestnik.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.vestnik.error.UserException;

/**
 * What a template may be told.
 *
 * @param defaultText the value if none is given, as it would be written; empty if one must be given
 * @param allowed     the only values accepted, in the template's order; empty if any of the type will do
 * @param meaning     a sentence for people
 */
public record Parameter(String name, ParameterType type, Optional<String> defaultText, List<String> allowed, String meaning) {

    public Parameter {
        Objects.requireNonNull(type, "type is null");
        Objects.requireNonNull(defaultText, "defaultText is null");
        allowed = List.copyOf(allowed);
        if (!name.matches("[a-z][A-Za-z]*")) {
            throw new IllegalArgumentException("a parameter's name is letters, the first one small, not '" + name + "'");
        }
        if (meaning.isBlank()) {
            throw new IllegalArgumentException("parameter '" + name + "' needs a meaning");
        }
    }

    public boolean required() {
        return defaultText.isEmpty();
    }

    /**
     * The value to send to the database.
     *
     * @param given what the user wrote, once for each time the parameter was given; empty for the default
     * @throws UserException if a value is missing, not of the type or not allowed
     */
    public Object value(List<String> given) {
        List<String> texts = given.isEmpty() ? defaults() : given;
        if (type.isList()) {
            List<Object> elements = new ArrayList<>();
            texts.forEach(text -> elements.add(single(text)));
            return List.copyOf(elements);
        }
        if (texts.size() > 1) {
            throw UserException.usage("parameter '" + name + "' was given " + texts.size() + " times (" + String.join(", ", texts)
                    + "); it takes one value: " + accepted());
        }
        return single(texts.get(0));
    }

    /** What may be given, for a sentence to a user. */
    public String accepted() {
        return allowed.isEmpty() ? type.accepted() : "one of " + String.join(", ", allowed);
    }

    private List<String> defaults() {
        String text = defaultText.orElseThrow(
                () -> UserException.usage("parameter '" + name + "' is missing; it takes " + accepted() + ": " + meaning));
        return type.isList() ? ParameterType.elements(text) : List.of(text);
    }

    private Object single(String text) {
        if (!allowed.isEmpty()) {
            return type.read(allowed.stream().filter(text.strip()::equalsIgnoreCase).findFirst().orElseThrow(() -> refusal(text)));
        }
        try {
            return type.read(text);
        } catch (IllegalArgumentException failure) {
            throw refusal(text);
        }
    }

    private UserException refusal(String text) {
        return UserException.usage("parameter '" + name + "' was given as '" + text + "'; it takes " + accepted());
    }
}
