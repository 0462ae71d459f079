package org.vestnik.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.export.CsvGraph;
import org.vestnik.export.CsvTable;
import org.vestnik.export.GraphReader;
import org.vestnik.export.JsonLinesGraph;
import org.vestnik.export.JsonLinesTable;
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

/** {@code vestnik export}. */
@Command(name = "export", mixinStandardHelpOptions = true,
        description = "Writes the whole graph, or the answer to a template, to files of other programs' formats.",
        footer = {"", "For example:", "  export jsonl -o graph.jsonl", "  export csv -o graph/",
            "  export csv --query supplies -p mode=asserted -o supplies.csv", "",
            "What 'export csv -o graph/' wrote, Neo4j reads back with",
            "  neo4j-admin database import full --multiline-fields=true \\",
            "    --nodes=graph/nodes.csv --relationships=graph/relationships.csv"})
public final class ExportCommand implements Callable<Integer> {

    /** What is written. */
    enum Format {
        CSV, JSONL
    }

    private static final Duration TIMEOUT = Duration.ofHours(1);

    @Parameters(paramLabel = "FORMAT", description = "csv: a folder with nodes.csv and relationships.csv (of a template: one file);"
            + " jsonl: one file, an object a line")
    private Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "file or folder to write; jsonl and templates go to standard output if not said")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--query", paramLabel = "NAME", description = "write the answer to this template in place of the whole graph")
    private Optional<String> query = Optional.empty();

    @Mixin
    private GivenParameters given;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public ExportCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        Optional<Question> question = question();
        if (question.isEmpty() && format == Format.CSV) {
            Path folder = folder();
            try (GraphDatabase graph = open()) {
                writeTables(new GraphReader(graph.driver(), graph.database()), folder);
            }
            return 0;
        }
        try (GraphDatabase graph = open()) {
            if (output.isPresent()) {
                Output.toFile(output.get(), writer -> write(graph, question, writer));
            } else {
                PrintWriter out = spec.commandLine().getOut();
                Output.toStandard(out, writer -> write(graph, question, writer));
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
                "the whole graph as csv is two files; name their folder with -o, such as -o graph/"));
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw UserException.usage("-o was given as '" + folder + "', which is a file; the whole graph as csv is two files, so name a folder");
        }
        return folder;
    }

    private GraphDatabase open() {
        return ExistingGraph.open(database.apply(configuration));
    }

    private void write(GraphDatabase graph, Optional<Question> question, Writer writer) {
        if (question.isEmpty()) {
            new GraphReader(graph.driver(), graph.database()).read(new JsonLinesGraph(writer));
        } else {
            new QueryRunner(graph.driver(), graph.database(), TIMEOUT).run(question.get(), Window.ALL,
                    format == Format.CSV ? new CsvTable(writer) : new JsonLinesTable(writer));
        }
    }

    private static void writeTables(GraphReader reader, Path folder) {
        Output.toFile(folder.resolve("nodes.csv"), nodes -> Output.toFile(folder.resolve("relationships.csv"),
                relationships -> reader.read(new CsvGraph(nodes, relationships))));
    }
}
