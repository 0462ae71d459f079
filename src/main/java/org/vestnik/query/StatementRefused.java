package org.vestnik.query;

import java.util.Objects;

/** An analyst's statement that was not answered; the message is the sentence for the analyst. */
public final class StatementRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a statement is not answered. */
    public enum Reason {
        /** It would write, administer, load a file, or call what is not allowed. */
        FORBIDDEN,
        /** The database cannot read or run it. */
        MISTAKEN,
        /** It needs more memory, or its answer is larger, than is allowed. */
        TOO_LARGE,
        /** It takes longer than is allowed. */
        TOO_SLOW,
        /** As many statements as are allowed run already. */
        BUSY
    }

    private final Reason reason;

    StatementRefused(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = Objects.requireNonNull(reason, "reason is null");
    }

    static StatementRefused forbidden(String sentence) {
        return new StatementRefused(Reason.FORBIDDEN, sentence, null);
    }

    public Reason reason() {
        return reason;
    }
}
