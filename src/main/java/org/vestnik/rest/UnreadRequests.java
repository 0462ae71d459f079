package org.vestnik.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers what Tomcat turns away before any of our classes sees it, such as Cyrillic letters sent raw in an address, as a problem too. */
@Component
class UnreadRequests implements TomcatContextCustomizer {

    @Override
    public void customize(Context context) {
        ((StandardHost) context.getParent()).setErrorReportValveClass(Valve.class.getName());
    }

    /** Made by Tomcat, by name. */
    public static final class Valve extends ErrorReportValve {

        private static final JsonMapper JSON = JsonMapper.builder().addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build();
        private static final String ADVICE = "the request is not written as HTTP asks; letters other than Latin ones must be"
                + " percent-encoded in an address, as curl -G --data-urlencode 'q=...' ADDRESS does";

        @Override
        protected void report(Request request, Response response, Throwable throwable) {
            HttpStatus status = HttpStatus.resolve(response.getStatus());
            if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            ProblemDetail problem = Problem.detail(status, "unread-request", "Request not understood",
                    status == HttpStatus.BAD_REQUEST ? ADVICE : status.getReasonPhrase());
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding(StandardCharsets.UTF_8.name());
                response.getReporter().write(JSON.writeValueAsString(problem));
                response.finishResponse();
            } catch (IOException | IllegalStateException gone) {
                container.getLogger().debug("the client left before it was told what is wrong", gone);
            }
        }
    }
}
