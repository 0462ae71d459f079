package org.vestnik.measure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Counts the period that an expression means. What comes round (a month, a weekday, a season) and has no year is the nearest one
 * before the day of publication or after it, as the direction says; where that is open, the nearest of all, the past one of equals.
 */
final class TimeResolver {

    private static final int THIRD = 10;
    private static final int WINTER = 4;
    private static final List<TimeField> YEARLY = List.of(TimeField.MONTH, TimeField.SEASON, TimeField.ORDINAL);

    private final Optional<LocalDate> published;
    private final Direction direction;

    TimeResolver(Optional<LocalDate> published, Direction direction) {
        this.published = published;
        this.direction = direction;
    }

    Optional<Period> resolve(TimeExpression expression) {
        Map<TimeField, List<Integer>> fields = expression.fields();
        return switch (expression.reading()) {
            case ANCHOR -> Optional.empty();
            case AGO -> counted(fields, -1);
            case AHEAD -> direction == Direction.FUTURE ? counted(fields, 1) : Optional.empty();
            case LASTING -> published.flatMap(today -> lasting(fields, today));
            case SO_FAR -> published.map(today -> new Period(unit(fields).around(today, 0).first(), today));
            case ADJUNCT, MODIFIER -> told(fields);
        };
    }

    private Optional<Period> counted(Map<TimeField, List<Integer>> fields, int sign) {
        return published.map(today -> unit(fields).around(today, sign * first(fields, TimeField.COUNT).orElse(1)));
    }

    /** The last days and weeks are counted in days, longer units whole. */
    private Optional<Period> lasting(Map<TimeField, List<Integer>> fields, LocalDate today) {
        int count = first(fields, TimeField.COUNT).orElse(1);
        return switch (unit(fields)) {
            case DAY -> Optional.of(new Period(today.minusDays(count), today));
            case WEEK, WEEKEND -> Optional.of(new Period(today.minusWeeks(count), today));
            default -> counted(fields, -1).map(then -> then.until(unit(fields).around(today, 0)));
        };
    }

    private Optional<Period> told(Map<TimeField, List<Integer>> fields) {
        if (fields.containsKey(TimeField.DATE)) {
            return first(fields, TimeField.DATE).map(day -> Period.day(LocalDate.ofEpochDay(day)));
        }
        if (fields.containsKey(TimeField.OFFSET)) {
            return published.map(today -> Period.day(today.plusDays(first(fields, TimeField.OFFSET).orElse(0))));
        }
        if (fields.containsKey(TimeField.WEEKDAY) && !fields.containsKey(TimeField.DAY)) {
            return weekday(fields);
        }
        if (YEARLY.stream().anyMatch(fields::containsKey)) {
            return yearly(fields);
        }
        UnaryOperator<Period> part = fields.containsKey(TimeField.PART) ? whole -> part(whole, fields) : whole -> whole;
        if (fields.containsKey(TimeField.YEAR)) {
            List<Integer> years = fields.get(TimeField.YEAR);
            int last = Math.max(years.get(0), years.get(years.size() - 1));
            return Optional.of(part.apply(Period.year(years.get(0)).until(Period.year(last))));
        }
        return published.flatMap(today -> fields.containsKey(TimeField.SHIFT)
                ? first(fields, TimeField.SHIFT).map(shift -> part.apply(unit(fields).around(today, shift)))
                : choose(-1, 1, shift -> Optional.of(part.apply(unit(fields).around(today, shift)))));
    }

    private Optional<Period> weekday(Map<TimeField, List<Integer>> fields) {
        int weekday = first(fields, TimeField.WEEKDAY).orElseThrow();
        if (published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = published.get();
        Optional<Integer> shift = first(fields, TimeField.SHIFT);
        if (fields.containsKey(TimeField.UNIT)) {
            return Optional.of(Period.day(TimeUnit.WEEK.around(today, shift.orElse(0)).first().plusDays(weekday - 1L)));
        }
        IntFunction<Optional<Period>> candidates = week -> Optional.of(
                Period.day(TimeUnit.WEEK.around(today, week).first().plusDays(weekday - 1L)));
        return shift.filter(step -> step != 0).isPresent() ? beside(-1, 1, candidates, shift.get())
                : new TimeResolver(published, direction == Direction.OPEN ? Direction.PAST : direction).choose(-1, 1, candidates);
    }

    /** Months, days of months, seasons, quarters and halves, in the year told or in the nearest. */
    private Optional<Period> yearly(Map<TimeField, List<Integer>> fields) {
        Optional<Integer> shift = first(fields, TimeField.SHIFT);
        boolean years = shift.isPresent() && unit(fields) == TimeUnit.YEAR && fields.containsKey(TimeField.UNIT);
        Optional<Integer> year = first(fields, TimeField.YEAR)
                .or(() -> years ? published.map(today -> today.getYear() + shift.get()) : Optional.empty());
        if (year.isPresent()) {
            boolean uncertain = first(fields, TimeField.SEASON).filter(season -> season == WINTER).isPresent();
            return uncertain ? year.map(Period::year) : inYear(fields, year.get());
        }
        if (published.isEmpty()) {
            return Optional.empty();
        }
        int now = published.get().getYear();
        IntFunction<Optional<Period>> candidates = step -> inYear(fields, now + step);
        if (fields.containsKey(TimeField.WEEKDAY)) {
            int weekday = first(fields, TimeField.WEEKDAY).orElseThrow();
            Optional<Period> agreed = choose(-1, 1, step -> candidates.apply(step)
                    .filter(period -> period.first().getDayOfWeek().getValue() == weekday));
            if (agreed.isPresent()) {
                return agreed;
            }
        }
        return shift.isPresent() && shift.get() != 0 ? beside(-2, 2, candidates, shift.get()) : choose(-1, 2, candidates);
    }

    private Optional<Period> inYear(Map<TimeField, List<Integer>> fields, int year) {
        try {
            if (fields.containsKey(TimeField.SEASON)) {
                YearMonth spring = YearMonth.of(year, 3);
                int season = first(fields, TimeField.SEASON).orElseThrow() % WINTER;
                YearMonth begin = spring.plusMonths(3L * (season - 1));
                return Optional.of(Period.months(begin, begin.plusMonths(2)));
            }
            if (fields.containsKey(TimeField.ORDINAL)) {
                int place = first(fields, TimeField.ORDINAL).orElseThrow();
                return place > (unit(fields) == TimeUnit.HALF ? 2 : 4) ? Optional.empty()
                        : Optional.of(unit(fields).around(LocalDate.of(year, 1, 1), place - 1));
            }
            List<Integer> months = fields.get(TimeField.MONTH);
            List<Integer> days = fields.getOrDefault(TimeField.DAY, List.of());
            int last = months.get(months.size() - 1);
            Period period;
            if (days.isEmpty()) {
                YearMonth begin = YearMonth.of(last < months.get(0) ? year - 1 : year, months.get(0));
                period = Period.months(begin, YearMonth.of(year, last));
            } else {
                LocalDate begin = LocalDate.of(year, months.get(0), days.get(0));
                LocalDate end = LocalDate.of(year, last, days.get(days.size() - 1));
                period = end.isBefore(begin) ? Period.day(begin) : new Period(begin, end);
            }
            return Optional.of(fields.containsKey(TimeField.PART) ? part(period, fields) : period);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Days 1-10, 11-20 and the rest of a month; months 1-3, 5-8 and 10-12 of a year; days 1-3, 3-5 and 5-7 of a week. */
    private static Period part(Period whole, Map<TimeField, List<Integer>> fields) {
        int part = first(fields, TimeField.PART).orElseThrow();
        long days = whole.last().toEpochDay() - whole.first().toEpochDay() + 1;
        if (days == 7) {
            return new Period(whole.first().plusDays(2L * (part - 1)), whole.first().plusDays(2L * part));
        }
        if (days > 31) {
            int year = whole.first().getYear();
            return switch (part) {
                case 1 -> Period.months(YearMonth.of(year, 1), YearMonth.of(year, 3));
                case 2 -> Period.months(YearMonth.of(year, 5), YearMonth.of(year, 8));
                default -> Period.months(YearMonth.of(year, 10), YearMonth.of(year, 12));
            };
        }
        LocalDate begin = whole.first().plusDays((long) THIRD * (part - 1));
        return new Period(begin, part == 3 ? whole.last() : begin.plusDays(THIRD - 1L));
    }

    private Optional<Period> choose(int from, int to, IntFunction<Optional<Period>> candidates) {
        if (published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = published.get();
        return switch (direction) {
            case PAST -> all(from, to, candidates).filter(period -> !period.first().isAfter(today)).reduce((one, later) -> later);
            case FUTURE -> all(from, to, candidates).filter(period -> !period.last().isBefore(today)).findFirst();
            case OPEN -> all(from, to, candidates).min(Comparator.comparingLong((Period period) -> period.distance(today))
                    .thenComparing(Period::first));
        };
    }

    /** The nearest that is over, or has not begun. */
    private Optional<Period> beside(int from, int to, IntFunction<Optional<Period>> candidates, int shift) {
        LocalDate today = published.orElseThrow();
        return shift < 0 ? all(from, to, candidates).filter(period -> period.last().isBefore(today)).reduce((one, later) -> later)
                : all(from, to, candidates).filter(period -> period.first().isAfter(today)).findFirst();
    }

    private static Stream<Period> all(int from, int to, IntFunction<Optional<Period>> candidates) {
        List<Period> all = new ArrayList<>();
        IntStream.rangeClosed(from, to).mapToObj(candidates).forEach(candidate -> candidate.ifPresent(all::add));
        return all.stream();
    }

    private static TimeUnit unit(Map<TimeField, List<Integer>> fields) {
        return first(fields, TimeField.UNIT).map(unit -> TimeUnit.values()[unit]).orElse(TimeUnit.YEAR);
    }

    private static Optional<Integer> first(Map<TimeField, List<Integer>> fields, TimeField field) {
        return Optional.ofNullable(fields.get(field)).map(values -> values.get(0));
    }
}
