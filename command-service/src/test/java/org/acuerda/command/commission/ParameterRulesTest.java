package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.LIVE_SINCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.commission.CommissionCommand.AdoptCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptRuleSet;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CalendarVersion.NonWorkingDay;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.Notice.CountsFrom;
import org.acuerda.events.commission.RuleSet.Quorum.Formula;
import org.junit.jupiter.api.Test;

class ParameterRulesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void areAdoptedUnderANewVersion() {
        RuleSet rules = new KnownRules().version("2026-2").rules();

        CommissionStory.known()
                .when(new AdoptRuleSet(COMMISSION, rules, JULY))
                .leadsTo(new RuleSetAdopted(COMMISSION, rules, JULY));
        CommissionStory.known()
                .when(new AdoptRuleSet(COMMISSION, new KnownRules().rules(), JULY))
                .isRefused(CommissionRejection.VERSION_TAKEN);
        CommissionStory.known()
                .when(new AdoptRuleSet(COMMISSION, new KnownRules().version("").rules(), JULY))
                .isRefused(CommissionRejection.VERSION_MISSING);
    }

    @Test
    void holdFromTheirDayTheLastAdoptedFirst() {
        RuleSet slip = new KnownRules().version("2026-2").rules();
        RuleSet corrected = new KnownRules().version("2026-3").rules();
        Membership after = KnownCommission.after(
                KnownCommission.known(),
                new RuleSetAdopted(COMMISSION, slip, JULY),
                new RuleSetAdopted(COMMISSION, corrected, JULY));

        assertThat(after.ruleSetOn(JULY.minusDays(1)).orElseThrow().version()).isEqualTo("2026-1");
        assertThat(after.ruleSetOn(JULY).orElseThrow().version()).isEqualTo("2026-3");
    }

    @Test
    void haveNumbersThatCanBeCounted() {
        CommissionStory.known()
                .when(new AdoptRuleSet(
                        COMMISSION,
                        new KnownRules()
                                .version("2026-2")
                                .notice(-1, CountsFrom.SENDING)
                                .rules(),
                        JULY))
                .isRefused(CommissionRejection.RULE_SET_DAYS_OUT_OF_RANGE);
        CommissionStory.known()
                .when(new AdoptRuleSet(
                        COMMISSION,
                        new KnownRules().version("2026-2").secondCall(366, true).rules(),
                        JULY))
                .isRefused(CommissionRejection.RULE_SET_DAYS_OUT_OF_RANGE);
    }

    @Test
    void countVacanciesOnlyWhereTheSeatsAreKnown() {
        RuleSet rules = new KnownRules()
                .version("2026-2")
                .quorum(Formula.MORE_THAN_HALF, true)
                .rules();
        AdoptRuleSet vacancies = new AdoptRuleSet(COMMISSION, rules, JULY);
        Membership seatless = KnownCommission.after(
                Membership.none(),
                new CommissionEstablished(COMMISSION, "Comisión", List.of(), LIVE_SINCE, Recorded.notOnRecord()));

        CommissionStory.known().when(vacancies).leadsTo(new RuleSetAdopted(COMMISSION, rules, JULY));
        CommissionStory.of(seatless).when(vacancies).isRefused(CommissionRejection.SEATS_NOT_ON_RECORD);
    }

    @Test
    void includeACalendarOfAKnownZoneWithSpansThatEnd() {
        CommissionStory.known()
                .when(adopt(KnownCommission.calendar("2027")))
                .leadsTo(new CalendarAdopted(COMMISSION, KnownCommission.calendar("2027"), JULY));
        CommissionStory.known()
                .when(adopt(KnownCommission.calendar("2026")))
                .isRefused(CommissionRejection.VERSION_TAKEN);
        CommissionStory.known()
                .when(adopt(calendar("America/Ciudad", JULY, JULY)))
                .isRefused(CommissionRejection.CALENDAR_ZONE_UNKNOWN);
        CommissionStory.known()
                .when(adopt(calendar("America/Mexico_City", JULY, JULY.minusDays(1))))
                .isRefused(CommissionRejection.CALENDAR_SPAN_REVERSED);
        CommissionStory.known()
                .when(adopt(calendar("America/Mexico_City", JULY, JULY.plusYears(101))))
                .isRefused(CommissionRejection.CALENDAR_SPANS_TOO_LONG);
    }

    @Test
    void sayWhereTheyComeFrom() {
        CalendarVersion sourceless = new CalendarVersion(
                "2027", "America/Mexico_City", CalendarVersion.Basis.NONE, List.of(), List.of(), " ", false);

        CommissionStory.known().when(adopt(sourceless)).isRefused(CommissionRejection.SOURCE_MISSING);
    }

    private static AdoptCalendar adopt(CalendarVersion calendar) {
        return new AdoptCalendar(COMMISSION, calendar, JULY);
    }

    private static CalendarVersion calendar(String zone, LocalDate from, LocalDate to) {
        return new CalendarVersion(
                "2027",
                zone,
                CalendarVersion.Basis.LFT_74,
                List.of(new NonWorkingDay(from, to, Recorded.notOnRecord())),
                List.of(),
                "DOF",
                true);
    }
}
