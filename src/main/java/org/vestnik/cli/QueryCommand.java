package org.vestnik.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.QueryTemplate;
import org.vestnik.query.Question;
import org.vestnik.query.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vestnik query}. */
@Command(name = "query", mixinStandardHelpOptions = true,
        description = "Asks the graph one of the questions in cypher/query; without a name it lists them.",
        footer = {"", "For example:", "  query", "  query supplies --list", "  query supplies -p giver='North Korea' -p mode=asserted",
            "  query claims -p types=WARNS -p types=THREATENS --format csv -o warnings.csv"})
public final class QueryCommand implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofMinutes(5);
    private static final long ROWS_OF_A_TABLE = 100;

    @Parameters(arity = "0..1", paramLabel = "NAME", completionCandidates = TemplateNames.class, description = "name of the template")
    private Optional<String> name = Optional.empty();

    @Mixin
    private GivenParameters given;

    @Option(names = "--list", description = "say what the template (or each) is for, what it takes and what it gives; asks nothing")
    private boolean list;

    @Mixin
    private TableOptions table;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "file to write (standard output if not said)")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--limit", paramLabel = "ROWS",
            description = "give no more rows than this (" + ROWS_OF_A_TABLE + " for a table, all for csv and jsonl)")
    private Optional<Long> limit = Optional.empty();

    @Option(names = "--offset", paramLabel = "ROWS", defaultValue = "0", description = "leave out the first rows")
    private long offset;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public QueryCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        QueryCatalog catalog = QueryCatalog.load();
        if (name.isEmpty()) {
            new CatalogText(out, table.width()).all(catalog);
            return 0;
        }
        QueryTemplate template = template(catalog, name.get());
        if (list) {
            new CatalogText(out, table.width()).one(template);
            return 0;
        }
        Question question = template.ask(given.byName());
        Window window = window();
        try (GraphDatabase graph = ExistingGraph.open(database.apply(configuration))) {
            QueryRunner runner = new QueryRunner(graph.driver(), graph.database(), TIMEOUT);
            if (output.isPresent()) {
                Output.toFile(output.get(), writer -> runner.run(question, window, table.sink(new PrintWriter(writer))));
            } else {
                Output.toStandard(out, writer -> runner.run(question, window, table.sink(out)));
            }
        }
        return 0;
    }

    static QueryTemplate template(QueryCatalog catalog, String name) {
        return catalog.find(name).orElseThrow(() -> UserException.usage(catalog.unknownTemplate(name)));
    }

    private Window window() {
        long rows = limit.orElse(table.isForPeople() ? ROWS_OF_A_TABLE : Long.MAX_VALUE);
        if (rows < 0 || offset < 0) {
            throw UserException.usage("--limit and --offset were given as " + rows + " and " + offset + "; they take 0 or more rows");
        }
        return new Window(offset, rows);
    }
}
