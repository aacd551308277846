package org.acuerda.command.commission;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.MANDATE;
import static org.acuerda.command.membership.KnownCommission.SARA;
import static org.acuerda.command.membership.KnownCommission.SINCE;
import static org.acuerda.events.session.Agenda.Outcome.POSTPONED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.commission.CommissionCommand.ConveneSession;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.CallAgenda;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionWarning;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.MandateOpened;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.commission.RuleSet.ConvenedBy;
import org.acuerda.events.commission.RuleSet.OrdinalsRestart;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.Venue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Test of convening. The session is on Thursday 5 March; five business days before is Thursday 26 February. */
class ConveningRulesTest {

    private static final String SESSION = "ses-1";
    private static final Instant STARTS_AT = Instant.parse("2026-03-05T16:00:00Z");
    private static final LocalDate HELD = LocalDate.of(2026, 3, 5);
    private static final String IN_TIME = "2026-02-26T23:59:00-06:00";
    private static final String TOO_LATE = "2026-02-27T00:00:00-06:00";
    private static final Recorded<String> NO_WAIVER = Recorded.notOnRecord();
    private static final Venue ROOM =
            new Venue(Venue.Format.REMOTE, Recorded.notOnRecord(), Recorded.of("https://sala"));
    private static final Agenda AGENDA = new Agenda(List.of(new Agenda.Item(
            "itm-1", "1", Matter.SUBSTANTIVE, "Ruta de cumplimiento", Recorded.notOnRecord(), List.of())));

    @Test
    void givesTheOrdinalAndFreezesRulesAndCalendar() {
        DecisionAssert<CommissionEvent> convened = CommissionStory.known().when(IN_TIME, convene());

        convened.leadsTo(ordinal(Kind.ORDINARY, 1));
        convened.creates(session(NO_WAIVER));
    }

    @Nested
    class Notice {

        /** */
        @Test
        void endsWithTheLastDayOfTheCommissionsZone() {
            CommissionStory.known().when(IN_TIME, convene()).leadsTo(ordinal(Kind.ORDINARY, 1));
            CommissionStory.known().when(TOO_LATE, convene()).isRefused(CommissionRejection.NOTICE_TOO_SHORT);
        }

        @Test
        void isShorterForAnExtraordinarySession() {
            CommissionStory.known()
                    .when("2026-03-04T20:00:00-06:00", convene(Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .leadsTo(ordinal(Kind.EXTRAORDINARY, 1));
            CommissionStory.known()
                    .when("2026-03-05T08:00:00-06:00", convene(Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .isRefused(CommissionRejection.NOTICE_TOO_SHORT);
        }

        /** */
        @Test
        void isWaivedForAReason() {
            Recorded<String> emergency = Recorded.of("Emergencia");
            DecisionAssert<CommissionEvent> waived =
                    CommissionStory.known().when(TOO_LATE, convene(Kind.ORDINARY, ANA, emergency));

            waived.leadsTo(ordinal(Kind.ORDINARY, 1));
            waived.creates(session(emergency));
            CommissionStory.known()
                    .when(TOO_LATE, convene(Kind.ORDINARY, ANA, Recorded.of(" ")))
                    .isRefused(CommissionRejection.WAIVER_WITHOUT_REASON);
        }
    }

    @Nested
    class Convener {

        /** */
        @Test
        void isWhoCoordinatesOnTheDayOfTheCall() {
            CommissionStory.known()
                    .when(IN_TIME, convene(Kind.ORDINARY, LUIS, NO_WAIVER))
                    .isRefused(CommissionRejection.MAY_NOT_CONVENE);
        }

        /** */
        @Test
        void isTheSecretaryOnlyWhereTheRulesSaySo() {
            RuleSet lenient = new KnownRules()
                    .convenedBy(ConvenedBy.COORDINATION_OR_SECRETARY)
                    .rules();

            CommissionStory.known()
                    .when(IN_TIME, convene(Kind.ORDINARY, SARA, NO_WAIVER))
                    .isRefused(CommissionRejection.MAY_NOT_CONVENE);
            CommissionStory.of(KnownCommission.knownUnder(lenient))
                    .when(IN_TIME, convene(Kind.ORDINARY, SARA, NO_WAIVER))
                    .leadsTo(ordinal(Kind.ORDINARY, 1));
        }

        /** */
        @Test
        void isStillInOffice() {
            CommissionStory.known()
                    .given(new MemberRemoved(COMMISSION, ANA, LocalDate.of(2026, 2, 1), "Oficio", "Renuncia"))
                    .when(IN_TIME, convene())
                    .isRefused(CommissionRejection.MAY_NOT_CONVENE);
        }
    }

    @Nested
    class Ground {

        @Test
        void isRulesACalendarAndAMandateInForce() {
            CommissionStory.of(KnownCommission.established())
                    .when(IN_TIME, convene())
                    .isRefused(CommissionRejection.RULE_SET_NOT_IN_FORCE);
            CommissionStory.of(KnownCommission.established())
                    .given(new RuleSetAdopted(COMMISSION, new KnownRules().rules(), SINCE))
                    .when(IN_TIME, convene())
                    .isRefused(CommissionRejection.CALENDAR_NOT_IN_FORCE);
            CommissionStory.known()
                    .when(IN_TIME, convene(Instant.parse("2027-02-04T16:00:00Z"), Kind.ORDINARY, ANA, NO_WAIVER))
                    .isRefused(CommissionRejection.MANDATE_NOT_IN_FORCE);
        }

        @Test
        void isACallMadeLiveAtAnHourBeforeTheSession() {
            CommissionStory.known()
                    .whenHistoric("2018-03-01", convene())
                    .isRefused(CommissionRejection.CONVENING_IS_LIVE);
            CommissionStory.known().when("2026-02-20", convene()).isRefused(CommissionRejection.HOUR_MISSING);
            CommissionStory.known()
                    .when("2026-03-05T10:00:00-06:00", convene())
                    .isRefused(CommissionRejection.SESSION_BEFORE_CALL);
            CommissionStory.known()
                    .when(IN_TIME, convene(Instant.MIN, Kind.ORDINARY, ANA, NO_WAIVER))
                    .isRefused(CommissionRejection.SESSION_BEFORE_CALL);
            CommissionStory.known()
                    .when(IN_TIME, convene(Instant.MAX, Kind.ORDINARY, ANA, NO_WAIVER))
                    .isRefused(CommissionRejection.SESSION_TOO_FAR_AHEAD);
        }

        @Test
        void isNotBeforeLiveRecordingBegan() {
            CommissionStory.known()
                    .given(
                            new RuleSetAdopted(
                                    COMMISSION, new KnownRules().version("old").rules(), LocalDate.of(2025, 1, 1)),
                            new CalendarAdopted(COMMISSION, KnownCommission.calendar("old"), LocalDate.of(2025, 1, 1)))
                    .when("2025-12-30T10:00:00-06:00", convene())
                    .isRefused(CommissionRejection.LIVE_BEFORE_LIVE_SINCE);
        }

        /** */
        @Test
        void isNoWorkingMeeting() {
            CommissionStory.known()
                    .when(IN_TIME, convene(Kind.WORKING_MEETING, ANA, NO_WAIVER))
                    .isRefused(CommissionRejection.KIND_IS_NO_SESSION);
        }

        /** */
        @Test
        void isAVenueAndAnAgenda() {
            Venue nowhere = new Venue(Venue.Format.IN_PERSON, Recorded.notOnRecord(), Recorded.notOnRecord());

            CommissionStory.known()
                    .when(
                            IN_TIME,
                            new ConveneSession(
                                    COMMISSION,
                                    SESSION,
                                    Kind.ORDINARY,
                                    STARTS_AT,
                                    nowhere,
                                    CallAgenda.of(AGENDA),
                                    ANA,
                                    NO_WAIVER))
                    .isRefused("VENUE_INCOMPLETE");
            CommissionStory.known()
                    .when(
                            IN_TIME,
                            new ConveneSession(
                                    COMMISSION,
                                    SESSION,
                                    Kind.ORDINARY,
                                    STARTS_AT,
                                    ROOM,
                                    new CallAgenda(List.of()),
                                    ANA,
                                    NO_WAIVER))
                    .isRefused("AGENDA_EMPTY");
        }
    }

    @Nested
    class TakingUp {

        private static final Agenda.Reference LEFT = new Agenda.Reference("ses-1", SessionStory.ROUTE_ITEM);

        /** */
        @Test
        void saysWhichPendingMatterAnItemIs() {
            assertThat(CommissionStory.known()
                            .beside("ses-1", left())
                            .when(IN_TIME, takingUp(LEFT))
                            .created(MattersTakenUp.class))
                    .isEqualTo(new MattersTakenUp(SESSION, List.of(new Agenda.TakenUp("itm-a", LEFT))));
        }

        @Test
        void takesUpNothingThatIsNotPending() {
            CommissionStory.known().when(IN_TIME, takingUp(LEFT)).isRefused("MATTER_NOT_PENDING");
            CommissionStory.known()
                    .beside("ses-1", left())
                    .when(IN_TIME, takingUp(new Agenda.Reference("ses-1", SessionStory.ROLL_ITEM)))
                    .isRefused("MATTER_NOT_PENDING");
        }

        private static SessionState left() {
            return SessionStory.deciding()
                    .after(
                            "10:30",
                            new ConcludeItem(SessionStory.SESSION, SessionStory.ROUTE_ITEM, POSTPONED, NO_WAIVER))
                    .state();
        }

        private static ConveneSession takingUp(Agenda.Reference from) {
            return new ConveneSession(
                    COMMISSION,
                    SESSION,
                    Kind.ORDINARY,
                    STARTS_AT,
                    ROOM,
                    new CallAgenda(List.of(new CallAgenda.Item(
                            "itm-a",
                            "1",
                            Agenda.Matter.SUBSTANTIVE,
                            "La ruta",
                            NO_WAIVER,
                            List.of(),
                            Recorded.of(from)))),
                    ANA,
                    NO_WAIVER);
        }
    }

    @Nested
    class Numbering {

        /** */
        @Test
        void goesOnWithinTheKind() {
            CommissionStory.known()
                    .after(IN_TIME, convene())
                    .when(IN_TIME, convene())
                    .leadsTo(ordinal(Kind.ORDINARY, 2));
            CommissionStory.known()
                    .after(IN_TIME, convene())
                    .when(IN_TIME, convene(Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .leadsTo(ordinal(Kind.EXTRAORDINARY, 1));
        }

        @Test
        void goesOnAfterHistoricOrdinals() {
            CommissionStory.known()
                    .given(new OrdinalGiven(
                            COMMISSION,
                            Kind.ORDINARY,
                            Recorded.of(MANDATE),
                            Recorded.of(4),
                            "ses-0",
                            LocalDate.of(2026, 1, 20)))
                    .when(IN_TIME, convene())
                    .leadsTo(ordinal(Kind.ORDINARY, 5));
        }

        /** */
        @Test
        void beginsAgainWithTheMandateOrWithTheYear() {
            RuleSet yearly =
                    new KnownRules().ordinalsRestart(OrdinalsRestart.EACH_YEAR).rules();
            OrdinalGiven other = new OrdinalGiven(
                    COMMISSION, Kind.ORDINARY, Recorded.of("man-0"), Recorded.of(7), "ses-0", LocalDate.of(2026, 1, 2));

            CommissionStory.known().given(other).when(IN_TIME, convene()).leadsTo(ordinal(Kind.ORDINARY, 1));
            CommissionStory.of(KnownCommission.knownUnder(yearly))
                    .given(other)
                    .when(IN_TIME, convene())
                    .leadsTo(ordinal(Kind.ORDINARY, 8));
        }

        @Test
        void isOfTheMandateOfTheSessionsDay() {
            Instant nextYear = Instant.parse("2027-02-04T16:00:00Z");
            CommissionStory.known()
                    .given(new MandateOpened(
                            COMMISSION,
                            "man-2",
                            LUIS,
                            LocalDate.of(2027, 1, 1),
                            Recorded.of(LocalDate.of(2027, 12, 31)),
                            Recorded.of("Acta")))
                    .when(IN_TIME, convene(nextYear, Kind.ORDINARY, ANA, NO_WAIVER))
                    .leadsTo(new OrdinalGiven(
                            COMMISSION,
                            Kind.ORDINARY,
                            Recorded.of("man-2"),
                            Recorded.of(1),
                            SESSION,
                            LocalDate.of(2027, 2, 4)));
        }
    }

    @Nested
    class Warnings {

        private static final Instant SUNDAY = Instant.parse("2026-03-08T16:00:00Z");

        @Test
        void sayThatTheDayIsNonWorking() {
            CommissionStory.known()
                    .when(IN_TIME, convene(SUNDAY, Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .warns(SessionWarning.SESSION_ON_NON_WORKING_DAY);
            CommissionStory.known()
                    .when(IN_TIME, convene(Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .warns();
        }

        @Test
        void sayThatAnotherSessionIsHeldThen() {
            besideSessionAt("2026-03-05T17:59:00Z")
                    .when(IN_TIME, convene(Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .warns(SessionWarning.SESSIONS_OVERLAP);
            besideSessionAt("2026-03-05T18:00:00Z")
                    .when(IN_TIME, convene(Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .warns();
            besideSessionAt("2026-03-05T14:01:00Z")
                    .when(IN_TIME, convene(Kind.EXTRAORDINARY, ANA, NO_WAIVER))
                    .warns(SessionWarning.SESSIONS_OVERLAP);
        }

        @Test
        void sayThatAnOrdinarySessionReviewsNothing() {
            CommissionStory.known().when(IN_TIME, convene()).warns(SessionWarning.AGENDA_WITHOUT_REVIEW);
        }

        private static CommissionStory besideSessionAt(String hour) {
            SessionState other = SessionStory.unknown()
                    .given(
                            "2026-02-20T10:00:00-06:00",
                            SessionStory.convocation(
                                    "ses-2",
                                    Instant.parse(hour),
                                    Kind.EXTRAORDINARY,
                                    new KnownRules().rules(),
                                    NO_WAIVER))
                    .state();
            return CommissionStory.known()
                    .given(new OrdinalGiven(
                            COMMISSION,
                            Kind.EXTRAORDINARY,
                            Recorded.of(MANDATE),
                            Recorded.of(1),
                            "ses-2",
                            LocalDate.of(2026, 3, 5)))
                    .beside("ses-2", other);
        }
    }

    private static OrdinalGiven ordinal(Kind kind, int ordinal) {
        return new OrdinalGiven(COMMISSION, kind, Recorded.of(MANDATE), Recorded.of(ordinal), SESSION, HELD);
    }

    private static SessionConvened session(Recorded<String> waiver) {
        return new SessionConvened(
                SESSION,
                COMMISSION,
                Kind.ORDINARY,
                MANDATE,
                1,
                STARTS_AT,
                ROOM,
                AGENDA,
                ANA,
                new KnownRules().rules(),
                "2026",
                "America/Mexico_City",
                5,
                waiver);
    }

    private static ConveneSession convene() {
        return convene(Kind.ORDINARY, ANA, NO_WAIVER);
    }

    private static ConveneSession convene(Kind kind, String convener, Recorded<String> waiver) {
        return convene(STARTS_AT, kind, convener, waiver);
    }

    private static ConveneSession convene(Instant startsAt, Kind kind, String convener, Recorded<String> waiver) {
        return new ConveneSession(COMMISSION, SESSION, kind, startsAt, ROOM, CallAgenda.of(AGENDA), convener, waiver);
    }
}
