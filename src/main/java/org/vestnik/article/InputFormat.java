package org.vestnik.article;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that are read, told by a file's ending whatever its case. */
enum InputFormat {
    HTML(".html", ".htm", ".xhtml"), PLAIN_TEXT(".txt"), JSON(".json"), JSON_LINES(".jsonl");

    private final List<String> endings;

    InputFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** Empty when the ending is none of those that are read. */
    static Optional<InputFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.stream().anyMatch(name::endsWith)).findFirst();
    }

    /** All endings, for sentences to the user. */
    static String accepted() {
        return Arrays.stream(values()).flatMap(format -> format.endings.stream()).collect(Collectors.joining(" "));
    }

    /** Why a file of another ending is not read. */
    static String refusal(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? "has no ending" : "has the ending " + name.substring(dot)) + "; " + accepted() + " are read.";
    }
}
