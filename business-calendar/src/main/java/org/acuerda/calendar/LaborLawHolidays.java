package org.acuerda.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rules of the obligatory rest days of Mexico's Ley Federal del Trabajo, article 74, for every year: the general list that a
 * calendar uses where a body has no days of its own. Days set by electoral laws are not among them.
 *
 * <p>Fraction VII names the change of the Federal Executive every six years: 1 December until 2018, and 1 October since
 * the reform published on 2024-09-30, first in 2024.
 */
final class LaborLawHolidays {

    private static final int CHANGE_OF_EXECUTIVE_EVERY_YEARS = 6;
    private static final int FIRST_CHANGE_IN_OCTOBER = 2024;

    private LaborLawHolidays() {}

    static Set<LocalDate> of(int year) {
        Stream<LocalDate> everyYear = Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.FEBRUARY, 1).with(dayOfWeekInMonth(1, MONDAY)),
                LocalDate.of(year, Month.MARCH, 1).with(dayOfWeekInMonth(3, MONDAY)),
                LocalDate.of(year, Month.MAY, 1),
                LocalDate.of(year, Month.SEPTEMBER, 16),
                LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(3, MONDAY)),
                LocalDate.of(year, Month.DECEMBER, 25));
        return Stream.concat(everyYear, changeOfExecutive(year)).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> changeOfExecutive(int year) {
        if (Math.floorMod(year - FIRST_CHANGE_IN_OCTOBER, CHANGE_OF_EXECUTIVE_EVERY_YEARS) != 0) {
            return Stream.empty();
        }
        MonthDay day = year >= FIRST_CHANGE_IN_OCTOBER ? MonthDay.of(Month.OCTOBER, 1) : MonthDay.of(Month.DECEMBER, 1);
        return Stream.of(day.atYear(year));
    }
}
