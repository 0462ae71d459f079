package org.vestnik.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vestnik.graph.GraphDatabase;

/** Neo4j Browser's files, held by a Content-Security-Policy to this machine and the database. */
@Configuration(proxyBeanMethods = false)
class BrowserPages implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/browser/**").addResourceLocations("classpath:/browser/");
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/browser", "/browser/");
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> browserPolicy(GraphDatabase graph) {
        FilterRegistrationBean<OncePerRequestFilter> registration = new FilterRegistrationBean<>(new Policy(graph));
        registration.addUrlPatterns("/browser/*");
        return registration;
    }

    /** Browser would call its makers' telemetry hosts whatever the database's settings say. */
    private static final class Policy extends OncePerRequestFilter {

        private final String policy;

        Policy(GraphDatabase graph) {
            String database = graph.uri().getHost() + ":" + (graph.uri().getPort() < 0 ? 7687 : graph.uri().getPort());
            this.policy = "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; "
                    + "connect-src 'self' ws://" + database + " wss://" + database;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            response.setHeader("Content-Security-Policy", policy);
            response.setHeader("Referrer-Policy", "no-referrer");
            chain.doFilter(request, response);
        }
    }
}
