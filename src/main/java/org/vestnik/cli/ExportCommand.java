package org.vestnik.cli;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.export.AnswerGraph;
import org.vestnik.export.CsvTable;
import org.vestnik.export.ExportFormat;
import org.vestnik.export.GraphReader;
import org.vestnik.export.JsonLinesTable;
import org.vestnik.export.Selection;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.Question;
import org.vestnik.query.TableSink;
import org.vestnik.query.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code vestnik export}. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the whole graph, or what a template answers, in the formats of other programs.")
public final class ExportCommand implements Callable<Integer> {

    /** Formats by their codes. */
    static final class FormatName implements ITypeConverter<ExportFormat>, Iterable<String> {

        @Override
        public ExportFormat convert(String given) {
            return ExportFormat.ofCode(given).orElseThrow(() -> new TypeConversionException(
                    "'" + given + "' is no format of exports; there are " + ExportFormat.codes()));
        }

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(ExportFormat.values()).map(ExportFormat::code).iterator();
        }
    }

    private static final Duration TIMEOUT = Duration.ofHours(1);

    private static final List<String> EXAMPLES = List.of("", "For example:", "  export jsonl -o graph.jsonl", "  export csv -o graph/",
            "  export csv --query supplies -p mode=asserted -o supplies.csv",
            "  export gexf --query claims -p since=2024-01-01 -o claims.gexf", "",
            "What 'export csv -o graph/' wrote, Neo4j reads back with",
            "  neo4j-admin database import full --multiline-fields=true \\",
            "    --nodes=graph/nodes.csv --relationships=graph/relationships.csv");

    @Parameters(paramLabel = "FORMAT", description = "one of those below", converter = FormatName.class,
            completionCandidates = FormatName.class)
    private ExportFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "file or folder to write; what is one file goes to standard output if not said")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--query", paramLabel = "NAME", completionCandidates = TemplateNames.class, description = "write what this template answers in place of the whole graph: as csv and"
            + " jsonl its table, else the nodes whose ids its table holds, what belongs to them and what is between them")
    private Optional<String> query = Optional.empty();

    @Mixin
    private GivenParameters given;

    @Mixin
    private DatabaseOptions database;

    private final Configuration configuration;
    private CommandSpec spec;

    public ExportCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    /** Lists the formats in the help. */
    @Spec
    void setSpec(CommandSpec spec) {
        this.spec = spec;
        List<String> footer = new ArrayList<>(List.of("", "Formats:"));
        Arrays.stream(ExportFormat.values()).map(one -> String.format("  %-9s%s", one.code(), one.meaning())).forEach(footer::add);
        footer.addAll(EXAMPLES);
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    @Override
    public Integer call() {
        Optional<Question> question = question();
        boolean table = question.isPresent() && format.isTable();
        Optional<Path> folder = format.isFolder() && !table ? Optional.of(folder()) : Optional.empty();
        try (GraphDatabase graph = ExistingGraph.open(database.apply(configuration))) {
            if (table) {
                toFile(out -> answer(graph, question.get(), format == ExportFormat.CSV ? new CsvTable(out) : new JsonLinesTable(out)));
            } else {
                writeGraph(graph, question.map(asked -> selection(graph, asked)).orElse(Selection.ALL), folder);
            }
        }
        return 0;
    }

    private Optional<Question> question() {
        if (query.isEmpty() && !given.isEmpty()) {
            throw UserException.usage("-p was given without --query; it sets a parameter of the template that --query names");
        }
        return query.map(name -> QueryCommand.template(QueryCatalog.load(), name).ask(given.byName()));
    }

    private Path folder() {
        Path folder = output.orElseThrow(() -> UserException.usage(
                "a graph as " + format.code() + " is several files; name their folder with -o, such as -o graph/"));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw UserException.usage("-o was given as '" + folder + "', which is a file; a graph as " + format.code()
                    + " is several files, so name a folder");
        }
        return folder;
    }

    private void writeGraph(GraphDatabase graph, Selection selection, Optional<Path> folder) {
        try (ExportProgress progress = new ExportProgress()) {
            GraphReader reader = new GraphReader(graph.driver(), graph.database(), selection, progress);
            if (folder.isPresent()) {
                Output.toFolder(folder.get(), files -> format.write(reader, files));
            } else {
                toFile(out -> format.write(reader, out));
            }
        }
    }

    private void toFile(Consumer<Writer> content) {
        if (output.isPresent()) {
            Output.toFile(output.get(), content);
        } else {
            Output.toStandard(spec.commandLine().getOut(), content);
        }
    }

    private Selection selection(GraphDatabase graph, Question question) {
        try (AnswerGraph answer = new AnswerGraph(graph.driver(), graph.database())) {
            answer(graph, question, answer);
            if (answer.selection().isEmpty()) {
                throw UserException.failure("the answer to template '" + question.template().name() + "' names no node by its id, so there is"
                        + " no graph to write as " + format.code() + "; ask otherwise, or take its table with csv or jsonl");
            }
            return answer.selection();
        }
    }

    private static void answer(GraphDatabase graph, Question question, TableSink sink) {
        new QueryRunner(graph.driver(), graph.database(), TIMEOUT).run(question, Window.ALL, sink);
    }
}
