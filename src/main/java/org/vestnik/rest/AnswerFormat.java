package org.vestnik.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/** How an answer can be written. */
enum AnswerFormat {
    JSON(MediaType.APPLICATION_JSON, "json"),
    CSV(new MediaType("text", "csv"), "csv"),
    JSONL(new MediaType("application", "x-ndjson"), "jsonl");

    private final MediaType type;
    private final String code;

    AnswerFormat(MediaType type, String code) {
        this.type = type;
        this.code = code;
    }

    MediaType type() {
        return type;
    }

    /** As {@code format=} spells it. */
    String code() {
        return code;
    }

    /**
     * The format that a request asks for: what {@code format=} says, else the first acceptable one of the Accept header.
     *
     * @param said     the value of {@code format=}, if there
     * @param accepted the Accept header's types, the preferred first; empty for anything
     */
    static AnswerFormat of(Optional<String> said, List<MediaType> accepted) {
        if (said.isPresent()) {
            String wanted = said.get().toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(format -> format.code.equals(wanted)).findFirst()
                    .orElseThrow(() -> Problem.badValue("format", said.get(), "one of " + codes()));
        }
        if (accepted.isEmpty()) {
            return JSON;
        }
        return accepted.stream().flatMap(type -> Arrays.stream(values()).filter(format -> type.includes(format.type))).findFirst()
                .orElseThrow(() -> Problem.notAcceptable(accepted));
    }

    static String types() {
        return Arrays.stream(values()).map(format -> format.type.toString()).collect(Collectors.joining(", "));
    }

    private static String codes() {
        return Arrays.stream(values()).map(AnswerFormat::code).collect(Collectors.joining(", "));
    }
}
