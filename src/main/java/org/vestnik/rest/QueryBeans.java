package org.vestnik.rest;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vestnik.graph.GraphDatabase;
import org.vestnik.query.QueryCatalog;
import org.vestnik.query.QueryRunner;
import org.vestnik.query.StatementLimits;
import org.vestnik.query.StatementRunner;

/** The questions, and who asks them. */
@Configuration(proxyBeanMethods = false)
class QueryBeans {

    /** Short: a request that takes longer is no request for a door that many use. */
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Bean
    QueryCatalog queryCatalog() {
        return QueryCatalog.load();
    }

    @Bean
    QueryRunner queryRunner(GraphDatabase graph) {
        return new QueryRunner(graph.driver(), graph.database(), TIMEOUT);
    }

    @Bean
    StatementRunner statementRunner(GraphDatabase graph) {
        return new StatementRunner(graph.driver(), graph.database(), StatementLimits.STANDARD);
    }
}
