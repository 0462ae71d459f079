package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the program answers and reaches its database. */
@RestController
@Tag(name = "health")
class HealthController {

    private final Driver driver;

    HealthController(Driver driver) {
        this.driver = driver;
    }

    @GetMapping("/healthz")
    @Operation(summary = "Whether the program and its database answer", description = "200 if both do, 503 with a problem if not.")
    Map<String, String> health() {
        driver.verifyConnectivity();
        return Map.of("status", "up");
    }
}
