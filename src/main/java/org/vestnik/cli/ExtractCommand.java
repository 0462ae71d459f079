package org.vestnik.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.vestnik.Configuration;
import org.vestnik.Pipeline;
import org.vestnik.ReadingSink;
import org.vestnik.article.InputFiles;
import org.vestnik.article.Rejected;
import org.vestnik.claim.Reading;
import org.vestnik.error.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Articles to JSON Lines, without a database. */
@Command(name = "extract", mixinStandardHelpOptions = true,
        description = "Reads articles and writes what they say as JSON Lines; needs no database.")
public final class ExtractCommand implements Callable<Integer> {

    private final Configuration configuration;
    private final Function<Configuration, Pipeline> pipelines;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "File or folder: .html .htm .txt .json .jsonl")
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write; standard output if not given.")
    private Path output;

    @Option(names = "--only", split = ",", paramLabel = "KIND",
            description = "Kinds of lines to write, of article, mention, claim, office; all if not given.")
    private Set<String> only;

    @Option(names = "--misses", description = "Writes instead what was not understood: sentences where a word of some rule stands but"
            + " no claim came, then the unknown names, the most frequent first.")
    private boolean misses;

    public ExtractCommand(Configuration configuration, Function<Configuration, Pipeline> pipelines) {
        this.configuration = configuration;
        this.pipelines = pipelines;
    }

    @Override
    public Integer call() {
        if (misses && only != null) {
            throw UserException.usage("--misses writes no other lines; leave out --only.");
        }
        Set<String> kinds = only == null ? Set.copyOf(ReadingLines.KINDS) : new TreeSet<>(only);
        for (String kind : kinds) {
            if (!ReadingLines.KINDS.contains(kind)) {
                throw UserException.usage("--only takes " + String.join(", ", ReadingLines.KINDS) + ", not '" + kind + "'.");
            }
        }
        InputFiles inputs = InputFiles.of(paths);
        try (Writer writer = writer(); Pipeline pipeline = pipelines.apply(configuration)) {
            MissReport report = new MissReport();
            Lines lines = new Lines(misses ? report::of : new ReadingLines(kinds)::of, writer);
            inputs.rejected().forEach(lines::reject);
            pipeline.read(inputs.pages(), lines);
            lines.write(report.unknownNames());
            return lines.rejections == 0 ? 0 : 1;
        } catch (IOException | UncheckedIOException failure) {
            throw UserException.failure("Cannot write to " + (output == null ? "standard output" : output) + ": "
                    + failure.getMessage() + ". Name a file that can be written with -o.", failure);
        }
    }

    private Writer writer() throws IOException {
        return output == null ? new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8))
                : Files.newBufferedWriter(output, StandardCharsets.UTF_8);
    }

    private final class Lines implements ReadingSink {

        private final Function<Reading, List<String>> lines;
        private final Writer writer;
        private int rejections;

        Lines(Function<Reading, List<String>> lines, Writer writer) {
            this.lines = lines;
            this.writer = writer;
        }

        @Override
        public void accept(Reading reading) {
            write(lines.apply(reading));
        }

        void write(List<String> written) {
            try {
                for (String line : written) {
                    writer.write(line);
                    writer.write('\n');
                }
                writer.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public void reject(Rejected rejected) {
            rejections++;
            spec.commandLine().getErr().println("vestnik: " + rejected.input() + " rejected: " + rejected.reason());
        }
    }
}
