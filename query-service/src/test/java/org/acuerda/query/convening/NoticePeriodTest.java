package org.acuerda.query.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CalendarVersion.NonWorkingDay;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Test of the last day to convene, in the cases in which the command side rejects a call as too late and the calendar
 * counts.
 */
class NoticePeriodTest {

    private static final NonWorkingDay HOLY_WEEK =
            new NonWorkingDay(LocalDate.of(2018, 3, 26), LocalDate.of(2018, 3, 30), Recorded.notOnRecord());

    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2026-03-05, 5, 1, 2026-02-26",
        "EXTRAORDINARY, 2026-03-05, 5, 1, 2026-03-04",
        "ORDINARY, 2018-08-30, 5, 1, 2018-08-23",
        "ORDINARY, 2018-04-11, 10, 1, 2018-03-28",
        "ORDINARY, 2018-08-30, 0, 1, 2018-08-30",
        "EXTRAORDINARY, 2018-02-07, 5, 2, 2018-02-02"
    })
    void leavesOutTheDayOfTheCallAndCountsThatOfTheSession(
            Kind kind, LocalDate session, int ordinary, int extraordinary, LocalDate lastDay) {
        assertThat(NoticePeriod.of(kind, session, rules(ordinary, extraordinary), calendar(List.of()))
                        .lastDay())
                .isEqualTo(lastDay);
    }

    @Test
    void isLongerWhereTheCommissionsOwnCalendarStops() {
        NoticePeriod notice =
                NoticePeriod.of(Kind.ORDINARY, LocalDate.of(2018, 4, 11), rules(10, 1), calendar(List.of(HOLY_WEEK)));

        assertThat(notice.lastDay()).isEqualTo("2018-03-21");
    }

    @ParameterizedTest
    @CsvSource({"2018-08-21, 2, false", "2018-08-23, 0, false", "2018-08-24, -1, true", "2018-08-27, -2, true"})
    void saysHowManyBusinessDaysAreLeft(LocalDate today, int left, boolean over) {
        NoticePeriod notice =
                NoticePeriod.of(Kind.ORDINARY, LocalDate.of(2018, 8, 30), rules(5, 1), calendar(List.of()));

        assertThat(notice.businessDaysLeft(today)).isEqualTo(left);
        assertThat(notice.isOver(today)).isEqualTo(over);
    }

    private static CalendarVersion calendar(List<NonWorkingDay> nonWorking) {
        return new CalendarVersion(
                "2018-1",
                "America/Mexico_City",
                CalendarVersion.Basis.LFT_74,
                nonWorking,
                List.of(),
                "Acuerdo de la Comisión",
                false);
    }

    private static RuleSet rules(int ordinary, int extraordinary) {
        return new RuleSet(
                "2018-1",
                new RuleSet.Quorum(RuleSet.Quorum.Formula.MORE_THAN_HALF, false),
                new RuleSet.Majority(
                        RuleSet.Majority.Basis.OF_THOSE_PRESENT, RuleSet.Majority.CastingVote.FOLLOWS_OWN_VOTE),
                RuleSet.VotingUnit.PERSON,
                new RuleSet.Notice(ordinary, extraordinary, RuleSet.Notice.CountsFrom.SENDING),
                new RuleSet.SecondCall(3, true),
                RuleSet.ConvenedBy.COORDINATION,
                RuleSet.OrdinalsRestart.EACH_MANDATE,
                RuleSet.GeneralBusiness.NO_VOTE,
                Recorded.notOnRecord(),
                "supuestas",
                false);
    }
}
