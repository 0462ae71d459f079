package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.Optional;
import org.vestnik.export.CsvTable;
import org.vestnik.export.JsonLinesTable;
import org.vestnik.query.TableSink;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which form a command answers with rows, and how wide. */
final class TableOptions {

    /** How rows are written. */
    enum Format {
        TABLE, CSV, JSONL
    }

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TABLE",
            description = "table for people, csv or jsonl for programs (table if not said)")
    private Format format;

    @Option(names = "--width", paramLabel = "LETTERS", description = "width of a table (that of the terminal if not said)")
    private Optional<Integer> width = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isForPeople() {
        return format == Format.TABLE;
    }

    int width() {
        return TerminalWidth.of(spec, width);
    }

    TableSink sink(PrintWriter out) {
        return switch (format) {
            case TABLE -> new TextTable(out, width());
            case CSV -> new CsvTable(out);
            case JSONL -> new JsonLinesTable(out);
        };
    }
}
