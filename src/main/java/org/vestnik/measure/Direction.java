package org.vestnik.measure;

/** Where an event lies seen from the day of publication, as tense and mode tell; {@code OPEN} where they do not. */
public enum Direction {
    PAST, FUTURE, OPEN
}
