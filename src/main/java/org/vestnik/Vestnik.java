package org.vestnik;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.vestnik.cli.CypherCommand;
import org.vestnik.cli.DuplicatesCommand;
import org.vestnik.cli.EntitiesCommand;
import org.vestnik.cli.ExplainCommand;
import org.vestnik.cli.ExportCommand;
import org.vestnik.cli.ExtractCommand;
import org.vestnik.cli.InfoCommand;
import org.vestnik.cli.IngestCommand;
import org.vestnik.cli.MergeCommand;
import org.vestnik.cli.QueryCommand;
import org.vestnik.cli.ServeCommand;
import org.vestnik.cli.ShowCommand;
import org.vestnik.cli.SplitCommand;
import org.vestnik.cli.UndoCommand;
import org.vestnik.cli.VestnikCommand;
import org.vestnik.error.UserException;
import org.vestnik.graph.ReadingOnly;
import picocli.AutoComplete;
import picocli.CommandLine;

/** The program. */
public final class Vestnik {

    private Vestnik() {
    }

    public static void main(String[] args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** The command line with its errors told in sentences. */
    public static CommandLine commandLine() {
        return commandLine(Configuration.of(System.getenv()));
    }

    /** The same with what the environment would say. */
    public static CommandLine commandLine(Configuration configuration) {
        Locale.setDefault(Locale.ROOT);
        CommandLine commandLine = new CommandLine(new VestnikCommand());
        commandLine.addSubcommand(new ExtractCommand(configuration, Vestnik::pipeline));
        commandLine.addSubcommand(new InfoCommand(configuration));
        commandLine.addSubcommand(new IngestCommand(configuration, Vestnik::pipeline));
        commandLine.addSubcommand(new ServeCommand(configuration, Vestnik::pipeline));
        commandLine.addSubcommand(new QueryCommand(configuration));
        commandLine.addSubcommand(new EntitiesCommand(configuration));
        commandLine.addSubcommand(new ShowCommand(configuration));
        commandLine.addSubcommand(new CypherCommand(configuration));
        commandLine.addSubcommand(new ExportCommand(configuration));
        commandLine.addSubcommand(new DuplicatesCommand(configuration));
        commandLine.addSubcommand(new ExplainCommand(configuration));
        commandLine.addSubcommand(new MergeCommand(configuration));
        commandLine.addSubcommand(new SplitCommand(configuration));
        commandLine.addSubcommand(new UndoCommand(configuration));
        commandLine.addSubcommand(new AutoComplete.GenerateCompletion());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            UserException sentence = failure instanceof UserException told ? told : ReadingOnly.told(failure).orElseThrow(() -> failure);
            command.getErr().println("vestnik: " + sentence.getMessage());
            return sentence.exitCode();
        });
        return commandLine;
    }

    private static Pipeline pipeline(Configuration configuration) {
        return ReadingPipeline.open(configuration);
    }
}
