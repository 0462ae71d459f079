package org.vestnik.measure;

/** What a pattern of {@code lang/xx/times.tsv} makes of its words. */
enum TimeReading {
    /** A time that stands free in its clause. */
    ADJUNCT,
    /** A time that dates the noun it hangs on, and nothing else. */
    MODIFIER,
    /** So many units before the day of publication. */
    AGO,
    /** So many units after it. */
    AHEAD,
    /** The last so many units up to it. */
    LASTING,
    /** From the beginning of the unit up to it. */
    SO_FAR,
    /** Since, until, before, after a time: words about a time that is not the event's. */
    ANCHOR
}
