package org.vestnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.ResultTable;
import org.vestnik.query.StatementLimits;
import org.vestnik.query.StatementRefused;
import org.vestnik.query.StatementRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** {@code vestnik cypher}. */
@Command(name = "cypher", mixinStandardHelpOptions = true,
        description = "Runs one Cypher statement of your own that reads, within the limits of POST /cypher.",
        footer = {"", "For example:", "  cypher 'statement'", "  cypher -p 'ids=[\"state-kp\", \"state-ru\"]' - < statement.cypher"})
public final class CypherCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";
    private static final long ROWS_OF_A_TABLE = 100;

    @Parameters(paramLabel = "STATEMENT", description = "the statement; - reads it from standard input")
    private String statement;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE", description = "a parameter of the statement: JSON, or else a text")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--limit", paramLabel = "ROWS", description = "give no more rows than this (" + ROWS_OF_A_TABLE + " for a table, 10000 for csv and jsonl)")
    private Optional<Long> limit = Optional.empty();

    @Mixin
    private TableOptions table;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public CypherCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        long rows = limit.orElse(table.isForPeople() ? ROWS_OF_A_TABLE : StatementLimits.STANDARD.rows());
        if (rows < 0) {
            throw UserException.usage("--limit was given as " + rows + "; it takes 0 or more rows");
        }
        String asked = statement.equals(STANDARD_INPUT) ? standardInput() : statement;
        Map<String, Object> values = parameters.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> value(one.getValue())));
        PrintWriter out = spec.commandLine().getOut();
        try (GraphDatabase graph = ExistingGraph.open(database.apply(configuration))) {
            ResultTable answer = new StatementRunner(graph.driver(), graph.database(), StatementLimits.STANDARD).table(asked, values, rows);
            Output.toStandard(out, writer -> answer.writeTo(table.sink(out)));
        } catch (StatementRefused refusal) {
            throw switch (refusal.reason()) {
                case FORBIDDEN, MISTAKEN -> UserException.usage(refusal.getMessage());
                case TOO_LARGE, TOO_SLOW, BUSY -> UserException.failure(refusal.getMessage());
            };
        }
        return 0;
    }

    private static Object value(String text) {
        try {
            return JsonMapper.shared().readValue(text, Object.class);
        } catch (JacksonException noJson) {
            return text;
        }
    }

    private static String standardInput() {
        try {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
