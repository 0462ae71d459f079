package org.vestnik.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.graph.Fingerprint;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.GraphSummary;
import org.vestnik.graph.SchemaMigrator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vestnik info}. */
@Command(name = "info", mixinStandardHelpOptions = true,
        description = "Counts what the graph holds and prints its fingerprint: graphs with the same one hold the same.")
public final class InfoCommand implements Callable<Integer> {

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public InfoCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (GraphDatabase graph = GraphDatabase.open(database.apply(configuration))) {
            new SchemaMigrator(graph).migrate();
            GraphSummary summary = GraphSummary.of(graph);
            Report.print("Nodes per label", summary.labels(), out);
            Report.print("Relationships per type", summary.relationships(), out);
            Report.print("Articles per language", summary.languages(), out);
            Report.print("Claims per type", summary.claims(), out);
            out.println("Fingerprint");
            out.println("  " + Fingerprint.of(graph));
        }
        return 0;
    }
}
