package org.vestnik.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.Question;
import org.vestnik.query.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vestnik entities}. */
@Command(name = "entities", mixinStandardHelpOptions = true,
        description = {"Finds people, states, organisations, weapons, goods and places by the words of a name, in any of the four languages.",
            "Without words it lists all, the most mentioned first."},
        footer = {"", "For example:", "  entities kim jong", "  entities kim --format jsonl"})
public final class EntitiesCommand implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "beginnings of words of a name or an id")
    private List<String> words = List.of();

    @Mixin
    private TableOptions table;

    @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "100", description = "give no more than this (${DEFAULT-VALUE} if not said)")
    private long limit;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public EntitiesCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        if (limit < 0) {
            throw UserException.usage("--limit was given as " + limit + "; it takes 0 or more rows");
        }
        PrintWriter out = spec.commandLine().getOut();
        Question question = QueryCommand.template(QueryCatalog.load(), "entities").ask(Map.of("text", List.of(String.join(" ", words))));
        try (GraphDatabase graph = ExistingGraph.open(database.apply(configuration))) {
            QueryRunner runner = new QueryRunner(graph.driver(), graph.database(), TIMEOUT);
            Output.toStandard(out, writer -> runner.run(question, new Window(0, limit), table.sink(out)));
        }
        return 0;
    }
}
