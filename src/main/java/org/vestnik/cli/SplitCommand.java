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
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vestnik split}. */
@Command(name = "split", mixinStandardHelpOptions = true,
        description = {"Says that two entities are two: they are no longer one if 'merge' made them one, and 'merge' is refused from now on.",
            "Claims, mentions and posts return to whom they were read for. 'undo' brings back what was."})
public final class SplitCommand implements Callable<Integer> {

    @Mixin
    private JudgementOptions options;

    @Option(names = "--unsure", description = "say only that nobody can tell: the pair leaves the list of 'duplicates', and may be merged later")
    private boolean unsure;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public SplitCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        Judgement judgement = options.judgement(unsure ? Verdict.UNSURE : Verdict.DIFFERENT);
        Configuration chosen = database.apply(configuration);
        try (GraphDatabase graph = ExistingGraph.open(chosen)) {
            spec.commandLine().getOut().println(new Curation(graph, chosen.knowledge()).judge(judgement).told());
        }
        return 0;
    }
}
