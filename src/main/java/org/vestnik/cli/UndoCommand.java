package org.vestnik.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.Curation;
import org.vestnik.error.UserException;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.resolve.Judgement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code vestnik undo}. */
@Command(name = "undo", mixinStandardHelpOptions = true,
        description = {"Takes back the last judgement (of merge or split), or the last one on the pair that is named.",
            "What was judged of that pair before holds again; so does every claim's first reading, if nothing was."})
public final class UndoCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "0..2", description = "the two entities of the judgement; none for the last of all")
    private List<String> pair = List.of();

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public UndoCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        if (pair.size() == 1) {
            throw UserException.usage("undo was given '" + pair.get(0) + "' alone; it takes the ids of both entities of a judgement, "
                    + "or nothing for the last judgement of all");
        }
        Configuration chosen = database.apply(configuration);
        try (GraphDatabase graph = ExistingGraph.open(chosen)) {
            Curation curation = new Curation(graph, chosen.knowledge());
            Optional<Judgement> taken = pair.isEmpty() ? curation.undo() : curation.undo(pair.get(0), pair.get(1));
            spec.commandLine().getOut().println("taken back: " + taken.orElseThrow(this::nothing).told());
        }
        return 0;
    }

    private UserException nothing() {
        return UserException.failure(pair.isEmpty() ? "nothing is judged, so there is nothing to take back"
                : "nothing is judged of '" + pair.get(0) + "' and '" + pair.get(1) + "'; judgements.csv lists what is");
    }
}
