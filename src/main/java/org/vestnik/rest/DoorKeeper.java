package org.vestnik.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Turns away who may not come in. With a token, whoever does not show it, but for the two questions of health; without one the door
 * is this machine's, and a page that another host's name has led here (DNS rebinding) shows by that name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoorKeeper extends OncePerRequestFilter {

    private static final Set<String> OPEN = Set.of("/healthz", "/readyz");
    private static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");

    private final Listening listening;
    private final HandlerExceptionResolver problems;

    DoorKeeper(Listening listening, @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.listening = listening;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        Optional<Problem> refusal = listening.token().isPresent() ? withoutToken(request, listening.token().get()) : fromElsewhere(request);
        if (refusal.isPresent()) {
            problems.resolveException(request, response, null, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Problem> withoutToken(HttpServletRequest request, String token) {
        boolean may = OPEN.contains(request.getRequestURI()) || shown(request).filter(text -> same(text, token)).isPresent();
        return may ? Optional.empty() : Optional.of(Problem.unauthorized());
    }

    private static Optional<Problem> fromElsewhere(HttpServletRequest request) {
        String name = request.getServerName().toLowerCase(Locale.ROOT);
        return LOCAL_NAMES.contains(name) ? Optional.empty() : Optional.of(Problem.misdirected(name));
    }

    /** The token itself, or as the password that a browser asks its user for. */
    private static Optional<String> shown(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null) {
            return Optional.empty();
        }
        String[] parts = header.strip().split("\\s+", 2);
        if (parts.length == 2 && parts[0].equalsIgnoreCase("Bearer")) {
            return Optional.of(parts[1]);
        }
        return parts.length == 2 && parts[0].equalsIgnoreCase("Basic") ? password(parts[1]) : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            return Optional.of(pair.substring(pair.indexOf(':') + 1));
        } catch (IllegalArgumentException failure) {
            return Optional.empty();
        }
    }

    /** Takes as long for a wrong token as for the right one. */
    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
