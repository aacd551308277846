package org.acuerda.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * The days of compulsory rest of Mexico's Ley Federal del Trabajo, article 74, which a commission falls back on where it
 * has no days of its own. Days that electoral laws add (fraction IX) are data of the commission's calendar.
 */
final class FederalLabourLaw {

    private static final int YEARS_OF_A_TERM = 6;
    private static final int A_CHANGE_OF_EXECUTIVE = 2024;

    private FederalLabourLaw() {}

    static boolean isDayOfRest(LocalDate day) {
        return switch (day.getMonth()) {
            case JANUARY -> day.getDayOfMonth() == 1;
            case FEBRUARY -> isMonday(day, 1);
            case MARCH -> isMonday(day, 3);
            case MAY -> day.getDayOfMonth() == 1;
            case SEPTEMBER -> day.getDayOfMonth() == 16;
            case NOVEMBER -> isMonday(day, 3);
            case DECEMBER -> day.getDayOfMonth() == 25 || isChangeOfExecutive(day);
            case OCTOBER -> isChangeOfExecutive(day);
            case APRIL, JUNE, JULY, AUGUST -> false;
        };
    }

    private static boolean isMonday(LocalDate day, int ofTheMonth) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY && (day.getDayOfMonth() - 1) / 7 + 1 == ofTheMonth;
    }

    /** Fraction VII: 1 December until 2018; 1 October since the reform published on 2024-09-30. */
    private static boolean isChangeOfExecutive(LocalDate day) {
        Month month = day.getYear() < A_CHANGE_OF_EXECUTIVE ? Month.DECEMBER : Month.OCTOBER;
        return day.getMonth() == month
                && day.getDayOfMonth() == 1
                && Math.floorMod(day.getYear() - A_CHANGE_OF_EXECUTIVE, YEARS_OF_A_TERM) == 0;
    }
}
