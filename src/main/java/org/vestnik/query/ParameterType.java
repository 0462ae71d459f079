package org.vestnik.query;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a template's parameter may hold, and how it is written in a header, an address or on the command line. */
public enum ParameterType {
    STRING("string", "a text") {
        @Override
        Object read(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    INTEGER("integer", "a whole number, such as 3") {
        @Override
        Object read(String text) {
            return Long.valueOf(text.strip());
        }
    },
    NUMBER("number", "a number, such as 0.5") {
        @Override
        Object read(String text) {
            double number = Double.parseDouble(text.strip());
            if (!Double.isFinite(number)) {
                throw new NumberFormatException("not finite");
            }
            return number;
        }
    },
    BOOLEAN("boolean", "true or false") {
        @Override
        Object read(String text) {
            return switch (text.strip()) {
                case "true" -> Boolean.TRUE;
                case "false" -> Boolean.FALSE;
                default -> throw new IllegalArgumentException("neither true nor false");
            };
        }
    },
    DATE("date", "a day written as YYYY-MM-DD, such as 2024-06-18") {
        @Override
        Object read(String text) {
            try {
                return LocalDate.parse(text.strip());
            } catch (DateTimeParseException failure) {
                throw new IllegalArgumentException("not a day", failure);
            }
        }
    },
    /** Given several times, once for each element; its default is one text with {@code |} between the elements. */
    STRINGS("strings", "one or more texts, each given by itself") {
        @Override
        Object read(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    };

    private final String code;
    private final String accepted;

    ParameterType(String code, String accepted) {
        this.code = code;
        this.accepted = accepted;
    }

    /** The type as headers and REST answers spell it. */
    public String code() {
        return code;
    }

    /** What may be given, for a sentence to a user. */
    public String accepted() {
        return accepted;
    }

    public boolean isList() {
        return this == STRINGS;
    }

    /**
     * One value (of a list: one element) from its text.
     *
     * @throws IllegalArgumentException if the text is no such value
     */
    abstract Object read(String text);

    static Optional<ParameterType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }

    static String codes() {
        return Arrays.stream(values()).map(ParameterType::code).collect(Collectors.joining(", "));
    }

    static List<String> elements(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\|", -1));
    }
}
