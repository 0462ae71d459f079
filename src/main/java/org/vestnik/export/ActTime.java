package org.vestnik.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.Year;

/**
 * The days between which a claim's act lies.
 *
 * @param first inclusive
 * @param last  inclusive
 */
record ActTime(LocalDate first, LocalDate last) {

    /** @param date a year, a month, a day, or two of these with a slash between them */
    static ActTime of(String date) {
        int slash = date.indexOf('/');
        return slash < 0 ? new ActTime(first(date), last(date)) : new ActTime(first(date.substring(0, slash)), last(date.substring(slash + 1)));
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
