package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What articles say, one act at a time. */
@RestController
@Tag(name = "claims", description = "What articles say, one act at a time")
class ClaimsController {

    private final ClaimRepository claims;

    ClaimsController(ClaimRepository claims) {
        this.claims = claims;
    }

    @GetMapping("/claims/{id}")
    @Operation(summary = "One claim: who does what to whom, who says so, in which words of which article, read by which rule")
    ClaimResource one(@PathVariable String id) {
        return claims.findById(id).map(ClaimResource::of)
                .orElseThrow(() -> Problem.unknownResource("claim", id, "GET /queries/claims lists them"));
    }
}
