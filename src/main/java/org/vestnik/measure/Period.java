package org.vestnik.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A stretch of days, both ends included. */
public record Period(LocalDate first, LocalDate last) {

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period needs first <= last, not " + first + ".." + last);
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    static Period months(YearMonth first, YearMonth last) {
        return new Period(first.atDay(1), last.atEndOfMonth());
    }

    static Period year(int year) {
        return months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    /** From the beginning of this one to the end of the other. */
    Period until(Period other) {
        return new Period(first, other.last);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Days between the period and a day, 0 within. */
    long distance(LocalDate day) {
        if (contains(day)) {
            return 0;
        }
        return day.isBefore(first) ? ChronoUnit.DAYS.between(day, first) : ChronoUnit.DAYS.between(last, day);
    }

    /**
     * ISO 8601, as short as the period allows: {@code 2023}, {@code 2023-07}, {@code 2023-07-26}; else an interval of the coarsest
     * such forms that bound it, {@code 2023-07/2023-09} or {@code 2024-08-11/2024-08-20}. Such strings sort by their beginning.
     */
    public String iso() {
        boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        boolean years = months && first.getMonthValue() == 1 && last.getMonthValue() == 12;
        String from = years ? String.valueOf(first.getYear()) : months ? YearMonth.from(first).toString() : first.toString();
        String to = years ? String.valueOf(last.getYear()) : months ? YearMonth.from(last).toString() : last.toString();
        return from.equals(to) ? from : from + "/" + to;
    }
}
