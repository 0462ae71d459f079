package org.vestnik.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.vestnik.Configuration;
import org.vestnik.Curation;
import org.vestnik.Ingestion;
import org.vestnik.Pipeline;
import org.vestnik.Progress;
import org.vestnik.RunReport;
import org.vestnik.article.InputFiles;
import org.vestnik.graph.GraphDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vestnik ingest}. */
@Command(name = "ingest", mixinStandardHelpOptions = true,
        description = "Reads articles into the graph. Those that it has already are left alone, changed ones replace what they said.")
public final class IngestCommand implements Callable<Integer> {

    private static final int SOME_REJECTED = 1;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files or folders of articles")
    private List<Path> paths;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;
    private final Function<Configuration, Pipeline> pipelines;

    /** @param pipelines makes the pipeline, once it is known that there is something to read and somewhere to write */
    public IngestCommand(Configuration configuration, Function<Configuration, Pipeline> pipelines) {
        this.configuration = configuration;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        Configuration chosen = database.apply(configuration);
        InputFiles inputs = InputFiles.of(paths);
        RunReport report;
        try (GraphDatabase graph = GraphDatabase.open(chosen); Pipeline pipeline = pipelines.apply(chosen);
                Progress progress = TerminalProgress.create()) {
            report = new Ingestion(graph, pipeline, new Curation(graph, chosen.knowledge())).run(inputs, progress);
        }
        Report.print(report, spec.commandLine().getOut(), spec.commandLine().getErr());
        return report.rejected().isEmpty() ? 0 : SOME_REJECTED;
    }
}
