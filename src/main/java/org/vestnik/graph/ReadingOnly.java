package org.vestnik.graph;

import java.util.Optional;
import org.neo4j.driver.exceptions.SecurityException;
import org.vestnik.error.UserException;

/** The sentence for whom the database lets read and who would write. */
public final class ReadingOnly {

    private ReadingOnly() {
    }

    /** Empty if the failure is another. */
    public static Optional<UserException> told(Throwable failure) {
        return failure instanceof SecurityException ? Optional.of(UserException.failure("the database lets this user read and not write; "
                + "give the writer's password with --password or in NEO4J_PASSWORD ('serve' takes as that what NEO4J_PASSWORD holds at its start)",
                failure)) : Optional.empty();
    }
}
