package org.vestnik.rest;

import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.vestnik.Configuration;
import org.vestnik.error.UserException;
import org.vestnik.graph.GraphDatabase;

/** The HTTP endpoint and Neo4j Browser, in front of a graph that is already open. */
@SpringBootApplication(proxyBeanMethods = false)
public class Server {

    /**
     * Starts to serve.
     *
     * @param graph closed with the context that is returned, after all that uses it
     */
    public static ConfigurableApplicationContext start(GraphDatabase graph, Configuration configuration, Listening listening) {
        SpringApplication application = application(graph, configuration, listening).application();
        application.setDefaultProperties(Map.of("server.address", listening.host(), "server.port", listening.port()));
        try {
            return application.run();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException) {
                    throw portInUse(listening.port());
                }
            }
            throw failure;
        }
    }

    static SpringApplicationBuilder application(GraphDatabase graph, Configuration configuration, Listening listening) {
        return new SpringApplicationBuilder(Server.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .initializers(context -> {
                    GenericApplicationContext registry = (GenericApplicationContext) context;
                    registry.registerBean(GraphDatabase.class, () -> graph);
                    registry.registerBean(Configuration.class, () -> configuration);
                    registry.registerBean(Listening.class, () -> listening);
                });
    }

    /** The sentence for an HTTP port that another program has. */
    public static UserException portInUse(int port) {
        return UserException.failure("port " + port + " for HTTP is in use; stop the program that has it, "
                + "or name another port with --port (0 takes a free one)");
    }

    /** One driver for all, Spring Data Neo4j included; the graph closes it. */
    @Bean(destroyMethod = "")
    Driver driver(GraphDatabase graph) {
        return graph.driver();
    }

    @Bean
    DatabaseSelectionProvider databaseSelection(GraphDatabase graph) {
        return DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(graph.database());
    }
}
