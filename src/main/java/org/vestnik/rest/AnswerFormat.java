package org.vestnik.rest;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.vestnik.export.CsvTable;
import org.vestnik.export.JsonLinesTable;
import org.vestnik.query.ResultTable;

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

    /** The first acceptable one of the Accept header, JSON if there is none. */
    static AnswerFormat ofHeader(String accept) {
        return of(Optional.empty(), accept);
    }

    /**
     * The format that a request asks for: what {@code format=} says, else the first acceptable one of the Accept header.
     *
     * @param said   the value of {@code format=}, if there
     * @param accept the Accept header, null if there is none
     */
    static AnswerFormat of(Optional<String> said, String accept) {
        if (said.isPresent()) {
            String wanted = said.get().toLowerCase(Locale.ROOT);
            return Arrays.stream(values()).filter(format -> format.code.equals(wanted)).findFirst()
                    .orElseThrow(() -> Problem.badValue("format", said.get(), "one of " + codes()));
        }
        List<MediaType> accepted = accepted(accept);
        if (accepted.isEmpty()) {
            return JSON;
        }
        return accepted.stream().flatMap(type -> Arrays.stream(values()).filter(format -> type.includes(format.type))).findFirst()
                .orElseThrow(() -> Problem.notAcceptable(accepted));
    }

    /**
     * A table in this format.
     *
     * @param json what to say where the format is JSON
     */
    ResponseEntity<?> answer(ResponseEntity.BodyBuilder answer, ResultTable table, Supplier<?> json) {
        answer.varyBy(HttpHeaders.ACCEPT);
        if (this == JSON) {
            return answer.contentType(type).body(json.get());
        }
        StringBuilder text = new StringBuilder();
        table.writeTo(this == CSV ? new CsvTable(text) : new JsonLinesTable(text));
        return answer.contentType(new MediaType(type, StandardCharsets.UTF_8)).body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<MediaType> accepted(String header) {
        if (header == null || header.isBlank()) {
            return List.of();
        }
        try {
            List<MediaType> types = MediaType.parseMediaTypes(header);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMimeTypeException failure) {
            throw Problem.badValue("Accept", header, "media types such as " + types());
        }
    }

    static String types() {
        return Arrays.stream(values()).map(format -> format.type.toString()).collect(Collectors.joining(", "));
    }

    private static String codes() {
        return Arrays.stream(values()).map(AnswerFormat::code).collect(Collectors.joining(", "));
    }
}
