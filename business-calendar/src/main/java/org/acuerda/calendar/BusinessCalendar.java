package org.acuerda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.commission.CalendarVersion;

/**
 * Counts the days that count (días hábiles). Saturdays and Sundays never do, nor the days of the calendar's basis, nor the
 * spans that the commission itself declared; a day of the basis that the commission works after all does.
 *
 * <p>A count begins the day after the given one (LGTAIP 2025, article 128).
 */
public final class BusinessCalendar {

    /** Longest time that can be counted, in days; about a hundred years. */
    public static final int LONGEST_COUNT = 36_525;

    private final CalendarVersion.Basis basis;
    private final List<CalendarVersion.NonWorkingDay> nonWorking;
    private final Set<LocalDate> workingAfterAll;

    private BusinessCalendar(CalendarVersion version) {
        basis = version.basis();
        nonWorking = version.nonWorking();
        workingAfterAll = Set.copyOf(version.workingAfterAll());
    }

    /** The arithmetic of one version of a commission's calendar. */
    public static BusinessCalendar of(CalendarVersion version) {
        return new BusinessCalendar(version);
    }

    public boolean isBusinessDay(LocalDate day) {
        return !isWeekend(day) && !isRestByBasis(day) && !isDeclaredNonWorking(day);
    }

    /**
     * The last day of a term of so many business days; the given day is not counted.
     *
     * @param days 0 to {@link #LONGEST_COUNT}; 0 gives the day itself
     * @throws IllegalArgumentException when the number of days is out of range, or the calendar has so few business days
     *     that the term would not end within twice the longest count
     */
    public LocalDate plusBusinessDays(LocalDate day, int days) {
        return countBusinessDays(day, days, 1);
    }

    /**
     * The latest day from which so many business days lie before the given one, which is not counted.
     *
     * @param days 0 to {@link #LONGEST_COUNT}; 0 gives the day itself
     * @throws IllegalArgumentException as in {@link #plusBusinessDays}
     */
    public LocalDate minusBusinessDays(LocalDate day, int days) {
        return countBusinessDays(day, days, -1);
    }

    /**
     * How many business days lie after the first day up to and including the second; negative when the second is earlier.
     *
     * @throws IllegalArgumentException when the days are further apart than twice {@link #LONGEST_COUNT}
     */
    public int businessDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -businessDaysBetween(to, from);
        }
        if (to.toEpochDay() - from.toEpochDay() > 2L * LONGEST_COUNT) {
            throw new IllegalArgumentException("Too far apart to count: " + from + " and " + to);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isBusinessDay)
                .count();
    }

    /**
     * The last day of a term of so many calendar days (días naturales), whatever day of the week it is.
     *
     * @param days 0 to {@link #LONGEST_COUNT}
     * @throws IllegalArgumentException when the number of days is out of range
     */
    public LocalDate plusCalendarDays(LocalDate day, int days) {
        checkCount(days);
        return day.plusDays(days);
    }

    /**
     * The latest day on which a session may still be called, so that the notice of the rule set is kept.
     *
     * @param noticeDays business days of notice, 0 to {@link #LONGEST_COUNT}
     * @throws IllegalArgumentException as in {@link #plusBusinessDays}
     */
    public LocalDate lastDayToConvene(LocalDate sessionDay, int noticeDays) {
        return minusBusinessDays(sessionDay, noticeDays);
    }

    /**
     * The last day of a term that began to run with a fact.
     *
     * @param triggeredOn day of the fact in the commission's time zone
     * @throws IllegalArgumentException as in {@link #plusBusinessDays}
     */
    public LocalDate dueOn(LocalDate triggeredOn, Term.AfterEvent rule) {
        return switch (rule.days()) {
            case BUSINESS -> plusBusinessDays(triggeredOn, rule.length());
            case CALENDAR -> plusCalendarDays(triggeredOn, rule.length());
        };
    }

    private LocalDate countBusinessDays(LocalDate start, int days, int direction) {
        checkCount(days);
        LocalDate day = start;
        int counted = 0;
        for (int walked = 0; counted < days; walked++) {
            if (walked > 2 * LONGEST_COUNT) {
                throw new IllegalArgumentException(
                        "The calendar has not %d business days around %s".formatted(days, start));
            }
            day = day.plusDays(direction);
            if (isBusinessDay(day)) {
                counted++;
            }
        }
        return day;
    }

    private static void checkCount(int days) {
        if (days < 0 || days > LONGEST_COUNT) {
            throw new IllegalArgumentException("A term has 0 to %d days, not %d".formatted(LONGEST_COUNT, days));
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private boolean isRestByBasis(LocalDate day) {
        return switch (basis) {
            case LFT_74 -> FederalLabourLaw.isDayOfRest(day) && !workingAfterAll.contains(day);
            case NONE -> false;
        };
    }

    private boolean isDeclaredNonWorking(LocalDate day) {
        return nonWorking.stream().anyMatch(span -> !day.isBefore(span.from()) && !day.isAfter(span.to()));
    }
}
