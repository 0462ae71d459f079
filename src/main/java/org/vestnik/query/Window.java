package org.vestnik.query;

/**
 * The part of an answer that is wanted.
 *
 * @param offset rows to leave out at the beginning
 * @param limit  rows to give at most
 */
public record Window(long offset, long limit) {

    public static final Window ALL = new Window(0, Long.MAX_VALUE);

    public Window {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit are not below 0, not " + offset + " and " + limit);
        }
    }
}
