package org.vestnik.measure;

/** What a word can say of a time; the values are those of {@code lang/xx/times.tsv}. */
enum TimeField {
    /** A date in figures, as days since 1970-01-01. */
    DATE,
    YEAR,
    /** 1 to 12. */
    MONTH,
    /** Day of the month. */
    DAY,
    /** 1, Monday, to 7. */
    WEEKDAY,
    /** 1, spring, to 4, winter. */
    SEASON,
    /** First to fourth, of quarters and halves. */
    ORDINAL,
    /** A third of a larger time: 1 beginning, 2 middle, 3 end. */
    PART,
    /** -1 last, 0 this, 1 next. */
    SHIFT,
    /** Days from the day of publication. */
    OFFSET,
    COUNT,
    /** Place in {@link TimeUnit}. */
    UNIT
}
