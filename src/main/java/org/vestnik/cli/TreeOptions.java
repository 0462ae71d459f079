package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** In which form a command answers with one thing, and how wide. */
final class TreeOptions {

    /** How a thing is written. */
    enum Format {
        TEXT, JSON
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TEXT", description = "text for people, json for programs (text if not said)")
    private Format format;

    @Option(names = "--width", paramLabel = "LETTERS", description = "width of the text (that of the terminal if not said)")
    private Optional<Integer> width = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isForPeople() {
        return format == Format.TEXT;
    }

    int width() {
        return TerminalWidth.of(spec, width);
    }

    /** As JSON on one line, or as text. */
    void print(JsonNode thing) {
        PrintWriter out = spec.commandLine().getOut();
        if (isForPeople()) {
            new TreeText(out, width()).print(thing);
        } else {
            out.println(thing);
        }
        out.flush();
    }
}
