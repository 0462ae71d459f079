package org.vestnik.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.vestnik.query.ResultTable;
import org.vestnik.query.StatementRunner;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The analyst's own questions. */
@RestController
@Tag(name = "cypher", description = "The analyst's own Cypher, reading only")
class CypherController {

    private static final int MOST_BYTES = 200_000;

    /** A field that there is not may be a limit that somebody hopes to raise, so it is told. */
    private static final JsonMapper MAPPER = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private final StatementRunner runner;

    CypherController(StatementRunner runner) {
        this.runner = runner;
    }

    @PostMapping(path = "/cypher", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Run one Cypher statement that reads",
            description = "Runs in a session that cannot write, after EXPLAIN. Refused: whatever writes or administers, LOAD CSV, USE, SHOW, "
                    + "procedures but those that list labels, types and property keys or search full-text indexes. A statement may take "
                    + "10 seconds and its answer 10000 rows and 20 million characters.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
                    content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = CypherRequest.class))),
            responses = {
                @ApiResponse(responseCode = "200", description = "the rows",
                        content = @Content(schema = @Schema(implementation = CypherResource.class))),
                @ApiResponse(responseCode = "400", description = "the database cannot run the statement", content = @Content),
                @ApiResponse(responseCode = "403", description = "the statement does more than read", content = @Content),
                @ApiResponse(responseCode = "413", description = "the statement, its memory or its answer is too large", content = @Content),
                @ApiResponse(responseCode = "503", description = "as many statements as are allowed run already", content = @Content),
                @ApiResponse(responseCode = "504", description = "the statement took too long", content = @Content)})
    ResponseEntity<?> ask(HttpServletRequest request, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept)
            throws IOException {
        AnswerFormat format = AnswerFormat.ofHeader(accept);
        CypherRequest asked = read(request);
        ResultTable table = runner.table(asked.statement(), asked.parameters(), asked.rows());
        return format.answer(ResponseEntity.ok(), table, () -> CypherResource.of(table));
    }

    private static CypherRequest read(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw Problem.tooLarge("the request has more than " + MOST_BYTES + " bytes");
        }
        try {
            return MAPPER.readValue(body, CypherRequest.class);
        } catch (JacksonException failure) {
            if (failure.getCause() instanceof Problem told) {
                throw told;
            }
            // What stands in parentheses is about classes of this program.
            throw Problem.badValue("statement", "the request is not read: " + failure.getOriginalMessage().replaceFirst("(?s) ?\\(.*", "")
                    + "; it takes a JSON object with statement and, if wanted, parameters and limit");
        }
    }
}
