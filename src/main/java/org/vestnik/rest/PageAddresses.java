package org.vestnik.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Leads {@code /articles/{id}/view} to {@code /view/articles/{id}}, since a pattern cannot go on after an id that may hold slashes; and
 * lets no page call anybody but this server.
 */
@Component
class PageAddresses extends OncePerRequestFilter {

    private static final String GUIDE = "/guide";
    private static final Pattern VIEW = Pattern.compile("(/(?:articles|claims|entities)/.+)/view");
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";
    private static final String GUIDE_POLICY = POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher view = VIEW.matcher(request.getRequestURI());
        if (view.matches() || GUIDE.equals(request.getRequestURI())) {
            response.setHeader("Content-Security-Policy", view.matches() ? POLICY : GUIDE_POLICY);
            response.setHeader("Referrer-Policy", "no-referrer");
        }
        chain.doFilter(view.matches() ? new Moved(request, "/view" + view.group(1)) : request, response);
    }

    /** The same request to another address. A forward would end the answer before the filters around it are done with it. */
    private static final class Moved extends HttpServletRequestWrapper {

        private final String uri;

        Moved(HttpServletRequest request, String uri) {
            super(request);
            this.uri = uri;
        }

        @Override
        public String getRequestURI() {
            return uri;
        }

        @Override
        public String getServletPath() {
            return UriUtils.decode(uri, StandardCharsets.UTF_8);
        }
    }
}
