package org.vestnik.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code POST /cypher} is told.
 *
 * @param limit rows to give at most
 */
record CypherRequest(
        @Schema(description = "one Cypher statement that reads", requiredMode = Schema.RequiredMode.REQUIRED) String statement,
        @Schema(example = "{\"type\": \"SUPPLIES\"}") Map<String, Object> parameters,
        @Schema(example = "100") Long limit) {

    CypherRequest {
        if (statement == null || statement.isBlank()) {
            throw Problem.badValue("statement", "parameter 'statement' is missing; it takes one Cypher statement that reads");
        }
        parameters = parameters == null ? Map.of() : parameters;
    }

    long rows() {
        return PageRequestParameters.window(Optional.ofNullable(limit).map(String::valueOf), Optional.empty()).limit();
    }
}
