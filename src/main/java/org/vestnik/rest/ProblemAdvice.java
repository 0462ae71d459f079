package org.vestnik.rest;

import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.vestnik.error.UserException;
import org.vestnik.query.DatabaseFailure;
import org.vestnik.query.StatementRefused;

/** Every failure as problem details; none with a stack trace. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final String UNAVAILABLE =
            "the database cannot be reached; try again when it is back (GET /readyz tells)";

    @ExceptionHandler(UserException.class)
    ResponseEntity<ProblemDetail> told(UserException failure) {
        if (failure.exitCode() == UserException.USAGE) {
            return answer(Problem.detail(HttpStatus.BAD_REQUEST, "bad-value", "Value not accepted", failure.getMessage()));
        }
        return answer(database(failure.getCause(), failure.getMessage()));
    }

    @ExceptionHandler(StatementRefused.class)
    ResponseEntity<ProblemDetail> refused(StatementRefused refusal) {
        String sentence = refusal.getMessage();
        return answer(switch (refusal.reason()) {
            case FORBIDDEN -> Problem.detail(HttpStatus.FORBIDDEN, "statement-forbidden", "Statement not allowed", sentence);
            case MISTAKEN -> Problem.detail(HttpStatus.BAD_REQUEST, "statement-mistaken", "Statement cannot be run", sentence);
            case TOO_LARGE -> Problem.detail(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", sentence);
            case TOO_SLOW -> Problem.detail(HttpStatus.GATEWAY_TIMEOUT, "database-timeout", "Database took too long", sentence);
            case BUSY -> Problem.detail(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many statements at a time", sentence);
        });
    }

    /** Spring Data wraps what the driver reports in exceptions of several kinds, so the causes tell. */
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> untold(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Neo4jException) {
                return answer(database(cause, "the database refused the request"));
            }
        }
        LOG.error("a request failed unexpectedly", failure);
        return answer(Problem.detail(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Internal error",
                "the request failed for a reason that the program did not foresee; its log says more"));
    }

    private static ProblemDetail database(Throwable cause, String sentence) {
        if (DatabaseFailure.isUnavailable(cause)) {
            return Problem.detail(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable", "Database unavailable", UNAVAILABLE);
        }
        if (DatabaseFailure.isTimeout(cause)) {
            return Problem.detail(HttpStatus.GATEWAY_TIMEOUT, "database-timeout", "Database took too long", sentence);
        }
        return Problem.detail(HttpStatus.INTERNAL_SERVER_ERROR, "database-refusal", "Database refused", sentence);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
        return ResponseEntity.of(detail).build();
    }
}
