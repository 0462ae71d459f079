package org.vestnik.error;

/**
 * A failure that the user can mend. The message is the whole sentence the user sees: what was given, what is accepted, what to
 * do. The command line prints it without a stack trace and exits with {@link #exitCode()}.
 */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Exit status of a command that was called wrongly. */
    public static final int USAGE = 2;

    /** Exit status of a command that failed. */
    public static final int FAILURE = 3;

    private final int exitCode;

    private UserException(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** For arguments that are wrong whatever the state of the world. */
    public static UserException usage(String message) {
        return new UserException(USAGE, message, null);
    }

    /** For what could not be done. */
    public static UserException failure(String message) {
        return new UserException(FAILURE, message, null);
    }

    /** For what could not be done; the cause goes to the log, never to the user. */
    public static UserException failure(String message, Throwable cause) {
        return new UserException(FAILURE, message, cause);
    }

    public int exitCode() {
        return exitCode;
    }
}
