package org.vestnik.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.explain.Explainer;
import org.vestnik.explain.Explanation;
import org.vestnik.graph.GraphDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code vestnik explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true,
        description = {"Tells why something stands in the graph.",
            "Of an entity: every form of its name with its articles, and why it means this entity. Of a claim or an edge: the sentences with "
                + "trigger, participants and hedge marked, the rule, and why the participants are who they are."},
        footer = {"", "For example:", "  explain person-kim-jong-un", "  explain state-kp SUPPLIES state-ru"})
public final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ID", arity = "1..3", description = "id of an entity or claim; or both ends of an edge with its type between")
    private List<String> id;

    @Mixin
    private TreeOptions tree;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    private final Configuration configuration;

    public ExplainCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        String wanted = String.join("/", id);
        try (GraphDatabase graph = ExistingGraph.open(database.apply(configuration))) {
            Explanation explanation = new Explainer(graph).explain(wanted).orElseThrow(() ->
                    UserException.usage("explain was given '" + wanted + "', which the graph does not have; " + Explainer.ACCEPTED));
            if (tree.isForPeople()) {
                new ExplanationText(spec.commandLine().getOut(), tree.width()).print(explanation);
            } else {
                tree.print(JsonMapper.shared().valueToTree(explanation));
            }
        }
        return 0;
    }
}
