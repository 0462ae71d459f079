package org.vestnik.language;

import java.util.Locale;

/** How a listed name names its thing; the values of the column {@code kind} in {@code names.csv}. */
public enum NameKind {
    /** The name itself or another full form of it. */
    NAME,
    SHORT,
    ACRONYM,
    /** Of a state, as in "Russian missiles". */
    ADJECTIVE,
    /** A people, standing for its state where it acts. */
    DEMONYM,
    /** A capital that stands for its state where it acts. */
    CAPITAL_METONYM,
    /** A seat of government that stands for its state. */
    SEAT_METONYM,
    NICKNAME,
    /** Names the thing only where the article has named it otherwise. */
    CONTEXTUAL,
    /** A family name alone. */
    SURNAME,
    /** A common noun or phrase for a kind of goods or event. */
    TERM;

    public static NameKind of(String column) {
        return valueOf(column.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether it is written with a capital letter in Cyrillic. */
    public boolean isProper() {
        return this != ADJECTIVE && this != DEMONYM && this != TERM;
    }
}
