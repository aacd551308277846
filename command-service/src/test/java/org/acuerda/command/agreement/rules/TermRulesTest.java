package org.acuerda.command.agreement.rules;

import static org.acuerda.command.agreement.AgreementStory.ID;
import static org.acuerda.command.agreement.AgreementStory.RITA;
import static org.acuerda.command.agreement.AgreementStory.after;
import static org.acuerda.command.agreement.AgreementStory.bod;
import static org.acuerda.command.agreement.AgreementStory.point;
import static org.acuerda.command.agreement.AgreementStory.resolutive;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.calendar.BusinessCalendar;
import org.acuerda.command.agreement.AgreementStory;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.SetDueDate;
import org.acuerda.command.agreement.rules.AgreementCommand.StartTerms;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.Ending;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.agreement.Term.DayKind;
import org.acuerda.events.agreement.Term.Trigger;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TermRulesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final SetDueDate SET = new SetDueDate(ID, "pnt-1", JUNE, "Segunda sesión");
    private static final RescheduleAgreement TO_JULY =
            new RescheduleAgreement(ID, "pnt-1", JULY, "Falta un dato.", "Segunda sesión");
    private static final AgreementRescheduled JUNE_TO_JULY =
            new AgreementRescheduled(ID, "pnt-1", JUNE, JULY, "Falta un dato.", "Segunda sesión");
    private static final AgreementRescheduled JULY_TO_AUGUST =
            new AgreementRescheduled(ID, "pnt-1", JULY, AUGUST, "Falta un dato.", "Tercera sesión");
    private static final StartTerms SESSION_ENDED = new StartTerms(ID, Trigger.SESSION_END);

    private final AgreementStory due =
            AgreementStory.of(resolutive(point("pnt-1", "PRIMERO", Recorded.of(new Term.FixedDate(JUNE)))));
    private final AgreementStory waiting =
            AgreementStory.of(resolutive(point("pnt-1", "PRIMERO", after(Trigger.SESSION_END, 30, DayKind.CALENDAR))));
    private final AgreementStory recorded = AgreementStory.recorded(
                    resolutive(point("pnt-1", "ÚNICO", Recorded.notOnRecord())))
            .historic()
            .on("2018-11-05");

    @Nested
    class Responsibles {

        @Test
        void areAddedByAnAuthorityForAReason() {
            due.accepts(
                    new AssignResponsible(ID, "pnt-1", bod("bod-2"), "Segunda sesión", "Sucedió al anterior."),
                    new ResponsibleAssigned(ID, "pnt-1", bod("bod-2"), "Segunda sesión", "Sucedió al anterior."));
        }

        @Test
        void answerOnce() {
            due.refuses(
                    new AssignResponsible(ID, "pnt-1", bod("bod-1"), "Segunda sesión", "Apoyo."),
                    AgreementRejection.RESPONSIBLE_DOUBLED);
        }

        @Test
        void haveNames() {
            due.refuses(
                    new AssignResponsible(ID, "pnt-1", bod(" "), "Segunda sesión", "Apoyo."),
                    AgreementRejection.RESPONSIBLE_UNNAMED);
        }

        @Test
        void answerForAPointThatExists() {
            due.refuses(
                    new AssignResponsible(ID, "pnt-9", bod("bod-2"), "Segunda sesión", "Apoyo."),
                    AgreementRejection.POINT_UNKNOWN);
        }
    }

    @Nested
    class DueDates {

        @Test
        void areSetWhereThereAreNone() {
            recorded.accepts(
                    new SetDueDate(ID, "pnt-1", LocalDate.of(2018, 12, 14), "Segunda sesión"),
                    new DueDateSet(ID, "pnt-1", LocalDate.of(2018, 12, 14), "Segunda sesión"));
        }

        @Test
        void areNotSetOverAFixedOne() {
            due.refuses(SET, AgreementRejection.DUE_DATE_ALREADY_SET);
        }

        @Test
        void areNotSetTwice() {
            waiting.and(RITA, new DueDateSet(ID, "pnt-1", JUNE, "Segunda sesión"))
                    .refuses(SET, AgreementRejection.DUE_DATE_ALREADY_SET);
        }

        @Test
        void doNotComeBeforeTheAdoption() {
            waiting.refuses(
                    new SetDueDate(ID, "pnt-1", LocalDate.of(2026, 3, 1), "Segunda sesión"),
                    AgreementRejection.DUE_BEFORE_ADOPTION);
        }

        @Test
        void needAnAuthority() {
            waiting.refuses(new SetDueDate(ID, "pnt-1", JUNE, ""), AgreementRejection.AUTHORITY_MISSING);
        }

        @Test
        void areNotForAStandingAgreement() {
            Proposal once = resolutive(point("pnt-1", "PRIMERO", Recorded.notOnRecord()));
            Proposal standing = new Proposal(
                    once.type(), once.text(), once.legalBasis(), once.points(), List.of(), once.changes(), true);

            AgreementStory.of(standing).refuses(SET, AgreementRejection.STANDING_WITHOUT_DATE);
        }
    }

    @Nested
    class Rescheduling {

        @Test
        void movesADateLater() {
            due.accepts(TO_JULY, JUNE_TO_JULY);
        }

        @Test
        void goesOnFromThePresentDate() {
            due.and(RITA, JUNE_TO_JULY)
                    .accepts(
                            new RescheduleAgreement(ID, "pnt-1", AUGUST, "Falta un dato.", "Tercera sesión"),
                            JULY_TO_AUGUST);
        }

        /** */
        @Test
        void movesNoDateEarlier() {
            due.refuses(
                    new RescheduleAgreement(ID, "pnt-1", JUNE, "Falta un dato.", "Segunda sesión"),
                    AgreementRejection.NEW_DATE_NOT_LATER);
        }

        @Test
        void movesNothingWhereThereIsNoDate() {
            waiting.refuses(TO_JULY, AgreementRejection.NO_DUE_DATE);
        }

        /** */
        @Test
        void needsAReason() {
            due.refuses(
                    new RescheduleAgreement(ID, "pnt-1", JULY, " ", "Segunda sesión"),
                    AgreementRejection.REASON_MISSING);
        }

        /** */
        @Test
        void needsAnAuthority() {
            due.refuses(
                    new RescheduleAgreement(ID, "pnt-1", JULY, "Falta un dato.", ""),
                    AgreementRejection.AUTHORITY_MISSING);
        }

        /** */
        @Test
        void endsWhereTheRulesEndIt() {
            due.and(RITA, JUNE_TO_JULY, JULY_TO_AUGUST)
                    .refuses(
                            new RescheduleAgreement(
                                    ID, "pnt-1", LocalDate.of(2026, 9, 30), "Falta un dato.", "Cuarta sesión"),
                            AgreementRejection.RESCHEDULINGS_USED_UP);
        }

        @Test
        void goesOnWhereTheRulesSetNoLimit() {
            Membership unlimited = AgreementStory.commission()
                    .evolve(new RuleSetAdopted(
                            "com-1", AgreementStory.ruleSet(Recorded.notOnRecord()), LocalDate.of(2026, 2, 1)));

            due.and(RITA, JUNE_TO_JULY, JULY_TO_AUGUST)
                    .in(unlimited)
                    .accepts(
                            new RescheduleAgreement(
                                    ID, "pnt-1", LocalDate.of(2026, 9, 30), "Falta un dato.", "Cuarta sesión"),
                            new AgreementRescheduled(
                                    ID, "pnt-1", AUGUST, LocalDate.of(2026, 9, 30), "Falta un dato.", "Cuarta sesión"));
        }
    }

    @Nested
    class StartingAtTheEndOfTheSession {

        /** */
        @Test
        void startsWhatWaitsForIt() {
            waiting.on("2026-03-02T13:40:00-06:00")
                    .accepts(
                            SESSION_ENDED,
                            new TermStarted(
                                    ID,
                                    "pnt-1",
                                    Trigger.SESSION_END,
                                    LocalDate.of(2026, 3, 2),
                                    new Term.AfterEvent(Trigger.SESSION_END, 30, DayKind.CALENDAR),
                                    "2026",
                                    LocalDate.of(2026, 4, 1)));
        }

        @Test
        void startsNothingTwice() {
            AgreementStory started =
                    waiting.and(RITA, waiting.decide(SESSION_ENDED).events().getFirst());

            assertThat(started.decide(SESSION_ENDED)).isEqualTo(Decision.unchanged());
        }

        @Test
        void startsNothingThatHasItsDate() {
            assertThat(waiting.and(RITA, new DueDateSet(ID, "pnt-1", JUNE, "Segunda sesión"))
                            .decide(SESSION_ENDED))
                    .isEqualTo(Decision.unchanged());
        }

        @Test
        void startsNothingWhereNothingWaits() {
            assertThat(due.decide(SESSION_ENDED)).isEqualTo(Decision.unchanged());
        }

        @Test
        void startsNothingOfAnEndedAgreement() {
            waiting.and(RITA, new AgreementCancelled(ID, Ending.MOOT, "La norma cambió.", "Segunda sesión"))
                    .refuses(SESSION_ENDED, AgreementRejection.AGREEMENT_ENDED);
        }

        /** */
        @Test
        void usesTheCalendarInForceOnTheDay() {
            Membership later = AgreementStory.commission()
                    .evolve(new CalendarAdopted("com-1", AgreementStory.calendar("2026-2"), LocalDate.of(2026, 3, 9)));

            assertThat(waiting.in(later).on("2026-03-08").decide(SESSION_ENDED).events())
                    .extracting("calendarVersion")
                    .containsExactly("2026");
            assertThat(waiting.in(later).on("2026-03-09").decide(SESSION_ENDED).events())
                    .extracting("calendarVersion")
                    .containsExactly("2026-2");
        }

        @Test
        void refusesATermThatTheCalendarCannotHold() {
            AgreementStory endless = AgreementStory.of(resolutive(point(
                    "pnt-1", "PRIMERO", after(Trigger.SESSION_END, BusinessCalendar.MAX_DAYS, DayKind.BUSINESS))));
            Membership alwaysClosed = AgreementStory.commission()
                    .evolve(new CalendarAdopted("com-1", alwaysClosed(), LocalDate.of(2026, 3, 1)));

            endless.in(alwaysClosed).refuses(SESSION_ENDED, AgreementRejection.TERM_OUT_OF_RANGE);
        }

        private static CalendarVersion alwaysClosed() {
            return new CalendarVersion(
                    "closed",
                    "America/Mexico_City",
                    CalendarVersion.Basis.NONE,
                    List.of(new CalendarVersion.NonWorkingDay(
                            LocalDate.of(2026, 1, 1), LocalDate.of(2400, 1, 1), Recorded.notOnRecord())),
                    List.of(),
                    "prueba",
                    false);
        }
    }
}
