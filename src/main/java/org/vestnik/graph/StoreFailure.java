package org.vestnik.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.neo4j.io.locker.FileLockException;
import org.vestnik.error.UserException;

/** Why an embedded database does not start, in a sentence. */
final class StoreFailure {

    private StoreFailure() {
    }

    static UserException told(Path folder, int boltPort, Throwable failure) {
        String root = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            String lower = message.toLowerCase(Locale.ROOT);
            if (cause instanceof FileLockException && Files.isWritable(folder)) {
                return UserException.failure("the database in '" + folder + "' is open in another process; stop that process, "
                        + "name another folder with --data, or ask the running one with --uri bolt://localhost:7687", failure);
            }
            if (lower.contains("address already in use")) {
                return UserException.failure("port " + boltPort + " for Bolt is in use; stop the program that has it, "
                        + "or name another port with --bolt-port (0 takes a free one)", failure);
            }
            if (lower.contains("store version") || lower.contains("newer version") || lower.contains("kernel version")) {
                return UserException.failure("the database in '" + folder + "' was written by another version of Neo4j than the 5.26 "
                        + "in this program; name another folder with --data, or run that version and point to it with --uri",
                        failure);
            }
            root = message;
        }
        return UserException.failure("the database in '" + folder + "' does not start: " + root, failure);
    }
}
