package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.LIVE_SINCE;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.MANDATE;
import static org.acuerda.command.membership.KnownCommission.SARA;
import static org.acuerda.command.membership.KnownCommission.SINCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.commission.CommissionCommand.AdmitMember;
import org.acuerda.command.commission.CommissionCommand.AdoptCalendar;
import org.acuerda.command.commission.CommissionCommand.AdoptRuleSet;
import org.acuerda.command.commission.CommissionCommand.DesignateSecretary;
import org.acuerda.command.commission.CommissionCommand.EstablishCommission;
import org.acuerda.command.commission.CommissionCommand.OpenMandate;
import org.acuerda.command.commission.CommissionCommand.RemoveMember;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CalendarVersion.NonWorkingDay;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.Notice.CountsFrom;
import org.acuerda.events.commission.RuleSet.Quorum.Formula;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommissionRulesTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Recorded<String> ACT = Recorded.of("Oficio 9");

    @Nested
    class Establishing {

        @Test
        void entersACommissionInTheRegister() {
            CommissionStory.of(Membership.none())
                    .when(establish("Comisión", Recorded.notOnRecord()))
                    .leadsTo(new CommissionEstablished(
                            COMMISSION, "Comisión", List.of(), LIVE_SINCE, Recorded.notOnRecord()));
        }

        @Test
        void needsANameAndSeatsThatCanBe() {
            CommissionStory.of(Membership.none())
                    .when(establish(" ", Recorded.notOnRecord()))
                    .isRefused(CommissionRejection.COMMISSION_NAME_MISSING);
            CommissionStory.of(Membership.none())
                    .when(establish("Comisión", Recorded.of(0)))
                    .isRefused(CommissionRejection.SEATS_NOT_POSITIVE);
        }

        @Test
        void happensOnceAndBeforeAnythingElse() {
            CommissionStory.Outcome again = CommissionStory.known().when(establish("Comisión", Recorded.notOnRecord()));
            CommissionStory.Outcome early =
                    CommissionStory.of(Membership.none()).when(admit("mem-new", "Nora", JULY));

            assertThatExceptionOfType(AggregateExists.class)
                    .isThrownBy(() -> again.decision().get());
            assertThatExceptionOfType(AggregateNotFound.class)
                    .isThrownBy(() -> early.decision().get());
        }

        private static EstablishCommission establish(String name, Recorded<Integer> seats) {
            return new EstablishCommission(COMMISSION, name, List.of(), LIVE_SINCE, seats);
        }
    }

    @Nested
    class Telling {

        @Test
        void tellsOnlyWhatWasBeforeLiveRecording() {
            AdmitMember silent = new AdmitMember(
                    COMMISSION,
                    "mem-old",
                    "José",
                    Office.COORDINATOR,
                    Recorded.notOnRecord(),
                    true,
                    Recorded.notOnRecord(),
                    Recorded.notOnRecord());

            CommissionStory.known().whenTold("2017", silent).isAccepted();
            CommissionStory.known().whenTold("XXXX", silent).isAccepted();
            CommissionStory.known().whenTold("2026-02", silent).isRefused(CommissionRejection.HISTORIC_NOT_BEFORE_LIVE);
            CommissionStory.known().when(silent).isRefused(CommissionRejection.MISSING_IN_LIVE_ACT);
        }
    }

    @Nested
    class Members {

        /** */
        @Test
        void joinByARecordedAct() {
            CommissionStory.known()
                    .when(admit("mem-new", "Nora", JULY))
                    .leadsTo(new MemberAdmitted(
                            COMMISSION,
                            "mem-new",
                            "Nora",
                            Office.VOCAL,
                            Recorded.notOnRecord(),
                            true,
                            Recorded.of(JULY),
                            ACT));
            CommissionStory.known().when(admit("mem-new", "", JULY)).isRefused(CommissionRejection.MEMBER_NAME_MISSING);
        }

        @Test
        void joinOnceUntilTheyLeave() {
            CommissionStory left = CommissionStory.known().after(remove(LUIS, JULY));

            CommissionStory.known().when(admit(LUIS, "Luis", JULY)).isRefused(CommissionRejection.MEMBER_IN_OFFICE);
            left.when(admit(LUIS, "Luis", JULY)).isAccepted();
            left.when(admit(LUIS, "Luis", JULY.minusDays(1))).isRefused(CommissionRejection.READMITTED_BEFORE_REMOVAL);
        }

        /** */
        @Test
        void leaveByARecordedActAndForAReason() {
            CommissionStory.known()
                    .when(remove(LUIS, JULY))
                    .leadsTo(new MemberRemoved(COMMISSION, LUIS, JULY, "Oficio 10", "Fin de su periodo"));
            CommissionStory.known()
                    .when(new RemoveMember(COMMISSION, LUIS, JULY, "", "Fin de su periodo"))
                    .isRefused(CommissionRejection.ACT_MISSING);
            CommissionStory.known()
                    .when(new RemoveMember(COMMISSION, LUIS, JULY, "Oficio 10", ""))
                    .isRefused(CommissionRejection.REASON_MISSING);
        }

        @Test
        void leaveOnceAndAfterTheyJoined() {
            CommissionStory.known()
                    .when(remove("mem-nobody", JULY))
                    .isRefused(CommissionRejection.MEMBER_NOT_IN_OFFICE);
            CommissionStory.known()
                    .after(remove(LUIS, JULY))
                    .when(remove(LUIS, JULY))
                    .isRefused(CommissionRejection.MEMBER_NOT_IN_OFFICE);
            CommissionStory.known().when(remove(LUIS, SINCE)).isRefused(CommissionRejection.REMOVED_BEFORE_ADMISSION);
        }
    }

    @Nested
    class Mandates {

        private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

        @Test
        void followOneAnother() {
            CommissionStory.known()
                    .when(open("man-2", LUIS, NEXT_YEAR, NEXT_YEAR.plusYears(1)))
                    .leadsTo(new MandateOpened(
                            COMMISSION, "man-2", LUIS, NEXT_YEAR, Recorded.of(NEXT_YEAR.plusYears(1)), ACT));
        }

        /** */
        @Test
        void neverOverlap() {
            CommissionStory.known()
                    .when(open("man-2", LUIS, JULY, NEXT_YEAR))
                    .isRefused(CommissionRejection.MANDATES_OVERLAP);
            CommissionStory.known()
                    .when(open("man-2", LUIS, SINCE, SINCE))
                    .isRefused(CommissionRejection.MANDATES_OVERLAP);
        }

        @Test
        void endWhereTheNextBeginsWhenTheRecordDoesNotTell() {
            MandateOpened endless = new MandateOpened(
                    COMMISSION, "man-0", ANA, NEXT_YEAR, Recorded.notOnRecord(), Recorded.notOnRecord());
            LocalDate later = NEXT_YEAR.plusYears(1);

            CommissionStory.known()
                    .given(endless)
                    .when(open("man-2", LUIS, later, later.plusYears(1)))
                    .isAccepted();
            CommissionStory.known()
                    .given(endless)
                    .when(open("man-2", LUIS, NEXT_YEAR, later))
                    .isRefused(CommissionRejection.MANDATES_OVERLAP);
        }

        /** */
        @Test
        void areOfAMemberAndHaveAnEndAndAnElection() {
            CommissionStory.known()
                    .when(open("man-2", "mem-nobody", NEXT_YEAR, NEXT_YEAR))
                    .isRefused(CommissionRejection.COORDINATOR_NOT_MEMBER);
            CommissionStory.known()
                    .when(open("man-2", LUIS, NEXT_YEAR, NEXT_YEAR.minusDays(1)))
                    .isRefused(CommissionRejection.MANDATE_ENDS_BEFORE_START);
            CommissionStory.known()
                    .when(open(MANDATE, LUIS, NEXT_YEAR, NEXT_YEAR))
                    .isRefused(CommissionRejection.MANDATE_ID_TAKEN);
            CommissionStory.known()
                    .when(new OpenMandate(COMMISSION, "man-2", LUIS, NEXT_YEAR, Recorded.notOnRecord(), ACT))
                    .isRefused(CommissionRejection.MISSING_IN_LIVE_ACT);
            CommissionStory.known()
                    .when(new OpenMandate(
                            COMMISSION, "man-2", LUIS, NEXT_YEAR, Recorded.of(NEXT_YEAR), Recorded.notOnRecord()))
                    .isRefused(CommissionRejection.MISSING_IN_LIVE_ACT);
        }

        private static OpenMandate open(String mandateId, String coordinatorId, LocalDate from, LocalDate to) {
            return new OpenMandate(COMMISSION, mandateId, coordinatorId, from, Recorded.of(to), ACT);
        }
    }

    @Nested
    class Secretaries {

        /** */
        @Test
        void areDesignatedWithinAMandate() {
            CommissionStory.known()
                    .when(designate(MANDATE, LUIS, JULY))
                    .leadsTo(new SecretaryDesignated(COMMISSION, MANDATE, LUIS, JULY, ACT));
            CommissionStory.known().when(designate("man-9", LUIS, JULY)).isRefused(CommissionRejection.MANDATE_UNKNOWN);
            CommissionStory.known()
                    .when(designate(MANDATE, LUIS, JULY.plusYears(1)))
                    .isRefused(CommissionRejection.DESIGNATED_OUTSIDE_MANDATE);
        }

        @Test
        void areInTheRegisterAndDoNotCoordinate() {
            CommissionStory.known()
                    .when(designate(MANDATE, "mem-nobody", JULY))
                    .isRefused(CommissionRejection.SECRETARY_NOT_IN_REGISTER);
            CommissionStory.known()
                    .when(designate(MANDATE, ANA, JULY))
                    .isRefused(CommissionRejection.SECRETARY_IS_COORDINATOR);
        }

        @Test
        void areThoseOfTheDay() {
            Membership after = KnownCommission.after(
                    KnownCommission.known(), new SecretaryDesignated(COMMISSION, MANDATE, LUIS, JULY, ACT));
            Membership.Mandate mandate = after.mandate(MANDATE).orElseThrow();

            assertThat(mandate.secretaryOn(JULY.minusDays(1))).contains(SARA);
            assertThat(mandate.secretaryOn(JULY)).contains(LUIS);
        }

        private static DesignateSecretary designate(String mandateId, String secretaryId, LocalDate day) {
            return new DesignateSecretary(COMMISSION, mandateId, secretaryId, day, ACT);
        }
    }

    @Nested
    class Parameters {

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
                    .when(new AdoptRuleSet(
                            COMMISSION, new KnownRules().version("").rules(), JULY))
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

            assertThat(after.ruleSetOn(JULY.minusDays(1)).orElseThrow().version())
                    .isEqualTo("2026-1");
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
                            new KnownRules()
                                    .version("2026-2")
                                    .secondCall(366, true)
                                    .rules(),
                            JULY))
                    .isRefused(CommissionRejection.RULE_SET_DAYS_OUT_OF_RANGE);
        }

        @Test
        void countVacanciesOnlyWhereTheSeatsAreKnown() {
            AdoptRuleSet vacancies = new AdoptRuleSet(
                    COMMISSION,
                    new KnownRules()
                            .version("2026-2")
                            .quorum(Formula.MORE_THAN_HALF, true)
                            .rules(),
                    JULY);
            Membership seatless = KnownCommission.after(
                    Membership.none(),
                    new CommissionEstablished(COMMISSION, "Comisión", List.of(), LIVE_SINCE, Recorded.notOnRecord()));

            CommissionStory.known().when(vacancies).isAccepted();
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

    private static AdmitMember admit(String memberId, String name, LocalDate day) {
        return new AdmitMember(
                COMMISSION, memberId, name, Office.VOCAL, Recorded.notOnRecord(), true, Recorded.of(day), ACT);
    }

    private static RemoveMember remove(String memberId, LocalDate day) {
        return new RemoveMember(COMMISSION, memberId, day, "Oficio 10", "Fin de su periodo");
    }
}
