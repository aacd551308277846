package org.acuerda.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.acuerda.calendar.BusinessCalendar.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test with reference dates that were computed independently for the commission's real sessions. */
class BusinessCalendarTest {

    private static final Span HOLY_WEEK = new Span(day("2018-03-26"), day("2018-03-30"));

    private final BusinessCalendar byLaw = BusinessCalendar.generalList();

    /** */
    @ParameterizedTest
    @CsvSource({
        "2018-03-08, 5, 2018-03-15",
        "2018-03-08, 10, 2018-03-23",
        "2018-03-08, 30, 2018-04-20",
        "2018-04-11, 5, 2018-04-18",
        "2018-04-11, 10, 2018-04-25",
        "2018-04-11, 30, 2018-05-24",
        "2018-08-30, 5, 2018-09-06",
        "2018-08-30, 10, 2018-09-13",
        "2018-08-30, 30, 2018-10-11",
        "2018-03-10, 1, 2018-03-12",
        "2018-03-16, 1, 2018-03-20",
        "2024-09-30, 1, 2024-10-02",
        "2018-09-28, 1, 2018-10-01",
        "2018-03-08, 0, 2018-03-08"
    })
    void addsBusinessDaysWithoutTheFirst(LocalDate from, int days, LocalDate expected) {
        assertThat(byLaw.plusBusinessDays(from, days)).isEqualTo(expected);
        assertThat(byLaw.businessDaysBetween(from, expected)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2018-08-30, 5, 2018-08-23", "2018-04-11, 10, 2018-03-28", "2018-08-30, 0, 2018-08-30"})
    void findsTheLastDayToConvene(LocalDate session, int notice, LocalDate expected) {
        assertThat(byLaw.lastDayToConvene(session, notice)).isEqualTo(expected);
        assertThat(byLaw.minusBusinessDays(session, notice)).isEqualTo(expected);
    }

    @Test
    void aBodyThatStopsInHolyWeekMustConveneEarlier() {
        BusinessCalendar body = new BusinessCalendar(true, List.of(HOLY_WEEK), Set.of());

        assertThat(body.lastDayToConvene(day("2018-04-11"), 10)).isEqualTo(day("2018-03-21"));
        assertThat(body.isBusinessDay(day("2018-03-26"))).isFalse();
        assertThat(body.isBusinessDay(day("2018-03-30"))).isFalse();
        assertThat(body.isBusinessDay(day("2018-03-23"))).isTrue();
        assertThat(body.isBusinessDay(day("2018-04-02"))).isTrue();
    }

    @Test
    void countsTheDaysBetweenTheTwoRealSessions() {
        LocalDate first = day("2018-03-08");
        LocalDate second = day("2018-08-30");

        assertThat(byLaw.businessDaysBetween(first, second)).isEqualTo(123);
        assertThat(byLaw.businessDaysBetween(second, first)).isEqualTo(-123);
        assertThat(byLaw.businessDaysBetween(first, first)).isZero();
        assertThat(ChronoUnit.DAYS.between(first, second)).isEqualTo(175);
        assertThat(byLaw.plusCalendarDays(first, 175)).isEqualTo(second);
    }

    @Test
    void calendarDaysCountOnEveryDayOfTheWeek() {
        assertThat(byLaw.plusCalendarDays(day("2018-03-08"), 2)).isEqualTo(day("2018-03-10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-03-10", "2018-03-11", "2017-09-16", "2018-09-16", "2018-12-01"})
    void saturdaysAndSundaysNeverCountAndMoveNothing(String weekend) {
        LocalDate day = day(weekend);

        assertThat(byLaw.isBusinessDay(day)).isFalse();
        assertThat(new BusinessCalendar(false, List.of(), Set.of(day)).isBusinessDay(day))
                .isFalse();
    }

    @Test
    void aHolidayOnAWeekendTakesNoWorkingDay() {
        assertThat(byLaw.isBusinessDay(day("2017-09-15"))).isTrue();
        assertThat(byLaw.isBusinessDay(day("2018-09-17"))).isTrue();
        assertThat(byLaw.isBusinessDay(day("2018-11-30"))).isTrue();
        assertThat(byLaw.isBusinessDay(day("2018-12-03"))).isTrue();
    }

    @Test
    void aDayOfTheLawMayBeWorkedAfterAllButADeclaredOneMayNot() {
        LocalDate labourDay = day("2018-05-01");

        assertThat(byLaw.isBusinessDay(labourDay)).isFalse();
        assertThat(new BusinessCalendar(true, List.of(), Set.of(labourDay)).isBusinessDay(labourDay))
                .isTrue();
        assertThat(new BusinessCalendar(true, List.of(HOLY_WEEK), Set.of(day("2018-03-28")))
                        .isBusinessDay(day("2018-03-28")))
                .isFalse();
    }

    @Test
    void withoutABasisOnlyTheNamedDaysRest() {
        BusinessCalendar bare = new BusinessCalendar(false, List.of(HOLY_WEEK), Set.of());

        assertThat(bare.isBusinessDay(day("2018-05-01"))).isTrue();
        assertThat(bare.isBusinessDay(day("2018-03-27"))).isFalse();
    }

    @Test
    void refusesWhatCannotBeCounted() {
        LocalDate day = day("2018-03-08");
        BusinessCalendar closedForEver =
                new BusinessCalendar(true, List.of(new Span(day("1900-01-01"), day("9999-12-31"))), Set.of());

        assertThatIllegalArgumentException().isThrownBy(() -> byLaw.plusBusinessDays(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> byLaw.minusBusinessDays(day, Integer.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> byLaw.plusCalendarDays(day, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> byLaw.businessDaysBetween(day, LocalDate.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(day, day.minusDays(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> closedForEver.plusBusinessDays(day, 1));
        assertThat(byLaw.plusBusinessDays(day, BusinessCalendar.MAX_DAYS)).isAfter(day("2150-01-01"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
