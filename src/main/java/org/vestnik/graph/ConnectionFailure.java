package org.vestnik.graph;

import java.util.function.Supplier;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.vestnik.error.UserException;

/** Why a server does not answer, in a sentence. */
final class ConnectionFailure {

    private ConnectionFailure() {
    }

    static <T> T told(String uri, String database, Supplier<T> attempt) {
        try {
            return attempt.get();
        } catch (AuthenticationException failure) {
            throw UserException.failure("Neo4j at " + uri + " refuses this user name and password; give those of the server with "
                    + "--username and --password, or in NEO4J_USERNAME and NEO4J_PASSWORD", failure);
        } catch (SecurityException failure) {
            throw UserException.failure("no safe connection to Neo4j at " + uri + ": " + failure.getMessage()
                    + "; bolt:// speaks plainly, bolt+s:// and neo4j+s:// want a certificate", failure);
        } catch (ServiceUnavailableException failure) {
            throw UserException.failure("no Neo4j answers at " + uri + "; start it, or give the address of one that runs with "
                    + "--uri or NEO4J_URI", failure);
        } catch (IllegalArgumentException failure) {
            throw UserException.usage("'" + uri + "' is not the address of a Neo4j server; give one such as bolt://localhost:7687 "
                    + "or neo4j+s://host");
        } catch (Neo4jException failure) {
            if (failure.code().endsWith("DatabaseNotFound")) {
                throw UserException.failure("Neo4j at " + uri + " has no database '" + database + "'; name one that it has in "
                        + "NEO4J_DATABASE", failure);
            }
            throw UserException.failure("Neo4j at " + uri + " refuses to work: " + failure.getMessage(), failure);
        }
    }
}
