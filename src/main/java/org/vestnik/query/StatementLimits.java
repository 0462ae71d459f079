package org.vestnik.query;

import java.time.Duration;

/**
 * What one statement of an analyst may take.
 *
 * @param time       after which it is ended
 * @param rows       of its answer
 * @param characters of all texts of its answer together
 * @param length     of the statement in characters
 * @param atOnce     how many statements may run at a time; one that the database cannot end keeps its place
 */
public record StatementLimits(Duration time, long rows, long characters, int length, int atOnce) {

    public static final StatementLimits STANDARD = new StatementLimits(Duration.ofSeconds(10), 10_000, 20_000_000, 20_000, 3);
}
