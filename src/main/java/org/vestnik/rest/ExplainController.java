package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.vestnik.explain.Explainer;
import org.vestnik.explain.Explanation;
import org.vestnik.graph.GraphDatabase;

/** Why something stands in the graph. */
@RestController
@Tag(name = "explain", description = "The words and reasons behind entities, claims and edges")
class ExplainController {

    private final Explainer explainer;

    ExplainController(GraphDatabase graph) {
        this.explainer = new Explainer(graph);
    }

    @GetMapping("/explain/{*id}")
    @Operation(summary = "Why an entity, a claim or an edge is there",
            description = "Of an entity every form of its name with the articles and the reason that it means this entity; of a claim, or an "
                    + "edge written FROM/TYPE/TO, the sentences with trigger, participants and hedge marked, the rule, and the reasons of links.")
    Explanation explain(@PathVariable String id) {
        String key = id.substring(1);
        return explainer.explain(key).orElseThrow(() -> Problem.unknownResource("explanation", key, Explainer.ACCEPTED));
    }
}
