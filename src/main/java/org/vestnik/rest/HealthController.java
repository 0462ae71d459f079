package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.graph.GraphState;

/** Whether the program answers and reaches its database, and whether there is all to ask it. */
@RestController
@Tag(name = "health")
class HealthController {

    private final GraphDatabase graph;

    HealthController(GraphDatabase graph) {
        this.graph = graph;
    }

    @GetMapping("/healthz")
    @Operation(summary = "Whether the program and its database answer", description = "200 if both do, 503 with a problem if not.")
    Map<String, String> health() {
        graph.driver().verifyConnectivity();
        return Map.of("status", "up");
    }

    @GetMapping("/readyz")
    @Operation(summary = "Whether all can be asked",
            description = "200 if so; 503 with a problem if the database does not answer, or while articles are being written.")
    Map<String, String> readiness() {
        if (!GraphState.isReady(graph)) {
            throw Problem.notReady();
        }
        return Map.of("status", "ready");
    }
}
