package org.vestnik.rest;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** What can be wrong with a request, as RFC 9457 problem details. */
final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;
    private static final String TYPES = "urn:vestnik:problem:";

    private Problem(HttpStatus status, ProblemDetail detail) {
        super(status, detail, null);
    }

    static Problem unknownTemplate(String name, String sentence) {
        return of(HttpStatus.NOT_FOUND, "unknown-template", "Unknown query template", sentence).with("template", name);
    }

    static Problem unknownParameter(String name, String sentence) {
        return of(HttpStatus.BAD_REQUEST, "unknown-parameter", "Unknown parameter", sentence).with("parameter", name);
    }

    static Problem badValue(String parameter, String given, String accepted) {
        return badValue(parameter, "parameter '" + parameter + "' was given as '" + given + "'; it takes " + accepted).with("accepted", accepted);
    }

    static Problem badValue(String parameter, String sentence) {
        return of(HttpStatus.BAD_REQUEST, "bad-value", "Value not accepted", sentence).with("parameter", parameter);
    }

    static Problem unknownResource(String noun, String id, String advice) {
        return of(HttpStatus.NOT_FOUND, "unknown-" + noun, "Unknown " + noun, "there is no " + noun + " '" + id + "'; " + advice).with("id", id);
    }

    static Problem notAcceptable(List<MediaType> accepted) {
        return of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", "Format not available",
                "the request accepts " + MediaType.toString(accepted) + "; there are " + AnswerFormat.types());
    }

    static Problem staleCursor(String cursor) {
        return of(HttpStatus.GONE, "stale-cursor", "Cursor no longer valid",
                "the graph has changed since the answer that gave this cursor; ask again without it").with("cursor", cursor);
    }

    static Problem notReady() {
        return of(HttpStatus.SERVICE_UNAVAILABLE, "not-ready", "Not ready",
                "articles are being written, so the edges between actors are not those of the claims; try again when that is done");
    }

    static Problem tooLarge(String sentence) {
        return of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Too large", sentence);
    }

    static Problem unauthorized() {
        Problem problem = of(HttpStatus.UNAUTHORIZED, "unauthorized", "Token needed",
                "this server needs its token: send the header 'Authorization: Bearer TOKEN', or the token as the password of any user name");
        problem.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"vestnik\"");
        problem.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"vestnik\", charset=\"UTF-8\"");
        return problem;
    }

    static Problem misdirected(String host) {
        return of(HttpStatus.MISDIRECTED_REQUEST, "misdirected", "Another host was meant",
                "the request is for the host '" + host + "'; this server listens on this machine alone and answers to localhost");
    }

    /** The details alone, for failures that are not the request's fault. */
    static ProblemDetail detail(HttpStatus status, String type, String title, String sentence) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(status, sentence);
        detail.setType(URI.create(TYPES + type));
        detail.setTitle(title);
        return detail;
    }

    private static Problem of(HttpStatus status, String type, String title, String sentence) {
        return new Problem(status, detail(status, type, title, sentence));
    }

    private Problem with(String property, Object value) {
        getBody().setProperty(property, value);
        return this;
    }
}
