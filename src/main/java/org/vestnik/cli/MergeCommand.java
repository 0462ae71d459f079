package org.vestnik.cli;

import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.Curation;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.resolve.Judgement;
import org.vestnik.resolve.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code vestnik merge}. */
@Command(name = "merge", mixinStandardHelpOptions = true,
        description = {"Says that two entities are one real thing: a row of judgements.csv, which the graph follows at once and at each ingest.",
            "One of them stands for both: one that the knowledge files list, else the one with the longer id, else the one whose id sorts "
                + "first. 'undo' brings back what was."})
public final class MergeCommand implements Callable<Integer> {

    @Mixin
    private JudgementOptions options;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public MergeCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        Judgement judgement = options.judgement(Verdict.SAME);
        Configuration chosen = database.apply(configuration);
        try (GraphDatabase graph = ExistingGraph.open(chosen)) {
            Curation curation = new Curation(graph, chosen.knowledge());
            spec.commandLine().getOut().println(curation.judge(judgement).told());
            spec.commandLine().getOut().println("'" + curation.canonical(judgement.left()) + "' stands for both");
        }
        return 0;
    }
}
