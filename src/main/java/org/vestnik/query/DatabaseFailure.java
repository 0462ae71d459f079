package org.vestnik.query;

import java.time.Duration;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.vestnik.error.UserException;

/** What the driver reports, as a sentence; the driver's exception stays the cause, by which doors tell the cases apart. */
public final class DatabaseFailure {

    private DatabaseFailure() {
    }

    /** @param question what was asked, such as {@code template 'supplies'} */
    public static UserException of(Neo4jException failure, String question, Duration timeout) {
        if (isUnavailable(failure)) {
            return UserException.failure("the database cannot be reached (" + firstLine(failure) + "); see that it runs"
                    + " (vestnik serve starts one) and that --uri or NEO4J_URI names it", failure);
        }
        if (failure instanceof AuthenticationException) {
            return UserException.failure("the database refused the user's name or password; give the right ones with --username and"
                    + " --password or NEO4J_USERNAME and NEO4J_PASSWORD", failure);
        }
        if (isTimeout(failure)) {
            return UserException.failure("the database did not answer " + question + " within " + timeout.toSeconds()
                    + " seconds; ask for less, such as a shorter time or one entity", failure);
        }
        return UserException.failure("the database refused " + question + ": " + firstLine(failure), failure);
    }

    public static boolean isUnavailable(Throwable failure) {
        return failure instanceof ServiceUnavailableException || failure instanceof SessionExpiredException;
    }

    public static boolean isTimeout(Throwable failure) {
        return failure instanceof Neo4jException known && known.code() != null
                && (known.code().contains("TransactionTimedOut") || known.code().contains("TransactionTerminated"));
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
