package org.vestnik.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Units that times are counted in. */
enum TimeUnit {
    DAY, WEEK, WEEKEND, MONTH, QUARTER, HALF, YEAR;

    /** The unit that lies so many units from the one that holds the day. */
    Period around(LocalDate day, int shift) {
        LocalDate monday = day.with(DayOfWeek.MONDAY).plusWeeks(shift);
        return switch (this) {
            case DAY -> Period.day(day.plusDays(shift));
            case WEEK -> new Period(monday, monday.plusDays(6));
            case WEEKEND -> new Period(monday.plusDays(5), monday.plusDays(6));
            case MONTH -> months(day, 1, shift);
            case QUARTER -> months(day, 3, shift);
            case HALF -> months(day, 6, shift);
            case YEAR -> Period.year(day.getYear() + shift);
        };
    }

    private static Period months(LocalDate day, int length, int shift) {
        YearMonth first = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / length * length + 1).plusMonths((long) shift * length);
        return Period.months(first, first.plusMonths(length - 1L));
    }
}
