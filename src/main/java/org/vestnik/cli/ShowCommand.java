package org.vestnik.cli;

import java.util.concurrent.Callable;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.rest.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** {@code vestnik show}. */
@Command(name = "show", mixinStandardHelpOptions = true,
        description = "Shows all that the graph holds of one entity, claim or article.",
        footer = {"", "For example:", "  show entity person-kim-jong-un", "  show article uk/gur-iran-reaktyvni-snariady --format json"})
public final class ShowCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
    private Resources.Kind kind;

    @Parameters(index = "1", paramLabel = "ID", description = "its id")
    private String id;

    @Mixin
    private TreeOptions tree;

    @Mixin
    private DatabaseOptions database;

    private final Configuration configuration;

    public ShowCommand(Configuration configuration) {
        this.configuration = configuration;
    }

    @Override
    public Integer call() {
        try (Resources resources = Resources.of(ExistingGraph.open(database.apply(configuration)))) {
            JsonNode found = resources.find(kind, id).orElseThrow(() -> UserException.usage("show was given the " + kind.code() + " '" + id
                    + "', which the graph does not have; 'entities WORD' finds entities, 'query claims' lists claims, 'query articles' articles"));
            tree.print(found);
        }
        return 0;
    }
}
