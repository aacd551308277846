package org.acuerda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Calendar of business days. Saturdays and Sundays do not count, nor do the days of the general list (where the calendar uses
 * it) and the body's own non-working days. All dates are days of the body's own time zone.
 */
public final class BusinessCalendar {

    /** Longest time that can be counted, in days; about a hundred years. */
    public static final int MAX_DAYS = 36_525;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final boolean generalList;
    private final List<Span> nonWorking;
    private final Set<LocalDate> workingAfterAll;
    private final Map<Integer, Set<LocalDate>> holidaysByYear = new ConcurrentHashMap<>();

    /**
     * Makes a calendar.
     *
     * @param generalList whether the rest days of the labour law (LFT article 74) do not count
     * @param nonWorking spans of days of the body's own that do not count
     * @param workingAfterAll days of the general list that count after all
     */
    public BusinessCalendar(boolean generalList, List<Span> nonWorking, Set<LocalDate> workingAfterAll) {
        this.generalList = generalList;
        this.nonWorking = List.copyOf(nonWorking);
        this.workingAfterAll = Set.copyOf(workingAfterAll);
    }

    /** Days that do not count, both ends included. */
    public record Span(LocalDate from, LocalDate to) {

        /**
         * Makes a span.
         *
         * @throws IllegalArgumentException when it ends before it begins
         */
        public Span {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("The span ends before it begins: " + from + " to " + to);
            }
        }

        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The general list alone, for a body that has no calendar of its own. */
    public static BusinessCalendar generalList() {
        return new BusinessCalendar(true, List.of(), Set.of());
    }

    /** Whether a day counts. */
    public boolean isBusinessDay(LocalDate day) {
        if (WEEKEND.contains(day.getDayOfWeek()) || nonWorking.stream().anyMatch(span -> span.contains(day))) {
            return false;
        }
        return !isHoliday(day) || workingAfterAll.contains(day);
    }

    /**
     * The last day of a term that begins the day after a fact: the first day is not counted.
     *
     * @param days business days, 0 to {@link #MAX_DAYS}; 0 gives the day itself
     * @throws IllegalArgumentException when the number is out of range, or the calendar has so few business days that the
     *     term does not end within twice the longest count
     */
    public LocalDate plusBusinessDays(LocalDate day, int days) {
        return move(day, days, 1);
    }

    /**
     * The day so many business days before, counted from the day before.
     *
     * @throws IllegalArgumentException as in {@link #plusBusinessDays}
     */
    public LocalDate minusBusinessDays(LocalDate day, int days) {
        return move(day, days, -1);
    }

    /**
     * The last day of a term of calendar days (días naturales), whatever day of the week it is.
     *
     * @param days calendar days, 0 to {@link #MAX_DAYS}
     * @throws IllegalArgumentException when the number is out of range
     */
    public LocalDate plusCalendarDays(LocalDate day, int days) {
        checkCount(days);
        return day.plusDays(days);
    }

    /**
     * How many business days lie after the first day, up to and with the second; negative where it is earlier.
     *
     * @throws IllegalArgumentException when the days are further apart than twice {@link #MAX_DAYS}
     */
    public int businessDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -businessDaysBetween(to, from);
        }
        if (to.toEpochDay() - from.toEpochDay() > 2L * MAX_DAYS) {
            throw new IllegalArgumentException("Too far apart to count: " + from + " and " + to);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    /**
     * The latest day on which a session can be called.
     *
     * @param noticeBusinessDays business days the notice must have, 0 or more
     */
    public LocalDate lastDayToConvene(LocalDate session, int noticeBusinessDays) {
        return minusBusinessDays(session, noticeBusinessDays);
    }

    private LocalDate move(LocalDate day, int days, int direction) {
        checkCount(days);
        LocalDate moved = day;
        int left = days;
        for (int walked = 0; left > 0; walked++) {
            if (walked > 2 * MAX_DAYS) {
                throw new IllegalArgumentException(
                        "The calendar has not %d business days around %s".formatted(days, day));
            }
            moved = moved.plusDays(direction);
            if (isBusinessDay(moved)) {
                left--;
            }
        }
        return moved;
    }

    private static void checkCount(int days) {
        if (days < 0 || days > MAX_DAYS) {
            throw new IllegalArgumentException("A term has 0 to %d days, not %d".formatted(MAX_DAYS, days));
        }
    }

    private boolean isHoliday(LocalDate day) {
        return generalList
                && holidaysByYear
                        .computeIfAbsent(day.getYear(), LaborLawHolidays::of)
                        .contains(day);
    }
}
