package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.Curation;
import org.vestnik.export.CsvTable;
import org.vestnik.export.JsonLinesTable;
import org.vestnik.graph.Duplicate;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.Column;
import org.vestnik.query.ParameterType;
import org.vestnik.query.ResultTable;
import org.vestnik.query.TableSink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vestnik duplicates}. */
@Command(name = "duplicates", mixinStandardHelpOptions = true,
        description = {"Lists pairs of entities that may be one, the likeliest first, with what speaks for it and against it.",
            "'merge' makes a pair one, 'split' says that it is two, 'split --unsure' that nobody can tell; a judged pair is not listed."})
public final class DuplicatesCommand implements Callable<Integer> {

    private static final List<Column> COLUMNS = List.of(
            new Column("left", ParameterType.STRING, "id of an entity"),
            new Column("right", ParameterType.STRING, "id of another"),
            new Column("kind", ParameterType.STRING, "type of both"),
            new Column("leftName", ParameterType.STRING, "name of the first"),
            new Column("rightName", ParameterType.STRING, "name of the second"),
            new Column("reasons", ParameterType.STRINGS, "what speaks for it that they are one, and against it"));

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "TABLE",
            description = "table for people, csv or jsonl for programs (table if not said)")
    private QueryCommand.Format format;

    @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "100", description = "give no more pairs than this (${DEFAULT-VALUE} if not said)")
    private int limit;

    @Option(names = "--width", paramLabel = "LETTERS", description = "width of a table (that of the terminal if not said)")
    private Optional<Integer> width = Optional.empty();

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public DuplicatesCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        Configuration chosen = database.apply(configuration);
        PrintWriter out = spec.commandLine().getOut();
        try (GraphDatabase graph = ExistingGraph.open(chosen)) {
            List<Duplicate> pairs = new Curation(graph, chosen.knowledge()).duplicates();
            List<List<Object>> rows = pairs.stream().limit(Math.max(0, limit)).map(DuplicatesCommand::row).toList();
            Output.toStandard(out, writer -> new ResultTable(COLUMNS, rows, pairs.size() > rows.size()).writeTo(sink(out)));
        }
        return 0;
    }

    private static List<Object> row(Duplicate pair) {
        return List.of(pair.left(), pair.right(), pair.type(), pair.leftName(), pair.rightName(), pair.reasons());
    }

    private TableSink sink(PrintWriter out) {
        return switch (format) {
            case TABLE -> new TextTable(out, TerminalWidth.of(spec, width));
            case CSV -> new CsvTable(out);
            case JSONL -> new JsonLinesTable(out);
        };
    }
}
