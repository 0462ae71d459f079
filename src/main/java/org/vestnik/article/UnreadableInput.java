package org.vestnik.article;

/** Says, in a sentence for the user, why an input gives no article; never leaves this package. */
final class UnreadableInput extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableInput(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return getMessage();
    }
}
