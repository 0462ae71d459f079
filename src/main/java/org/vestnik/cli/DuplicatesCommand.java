package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.Curation;
import org.vestnik.error.UserException;
import org.vestnik.graph.Duplicate;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.Column;
import org.vestnik.query.ParameterType;
import org.vestnik.query.ResultTable;
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

    @Mixin
    private TableOptions table;

    @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "100", description = "give no more pairs than this (${DEFAULT-VALUE} if not said)")
    private int limit;

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
        if (limit < 0) {
            throw UserException.usage("--limit was given as " + limit + "; it takes 0 or more pairs");
        }
        Configuration chosen = database.apply(configuration);
        PrintWriter out = spec.commandLine().getOut();
        try (GraphDatabase graph = ExistingGraph.open(chosen)) {
            List<Duplicate> pairs = new Curation(graph, chosen.knowledge()).duplicates();
            List<List<Object>> rows = pairs.stream().limit(limit).map(DuplicatesCommand::row).toList();
            Output.toStandard(out, writer -> new ResultTable(COLUMNS, rows, pairs.size() > rows.size()).writeTo(table.sink(out)));
        }
        return 0;
    }

    private static List<Object> row(Duplicate pair) {
        return List.of(pair.left(), pair.right(), pair.type(), pair.leftName(), pair.rightName(), pair.reasons());
    }
}
