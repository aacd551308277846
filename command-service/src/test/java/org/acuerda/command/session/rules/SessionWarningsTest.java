package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.MANDATE;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.membership.KnownCommission.SINCE;
import static org.acuerda.command.session.SessionStory.ROOM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.STARTS_AT;
import static org.acuerda.command.session.rules.SessionWarning.AGENDA_CLOSES_TWICE;
import static org.acuerda.command.session.rules.SessionWarning.AGENDA_GOES_ON_AFTER_CLOSING;
import static org.acuerda.command.session.rules.SessionWarning.AGENDA_WITHOUT_REVIEW;
import static org.acuerda.command.session.rules.SessionWarning.MEMBER_CALLED_TWICE;
import static org.acuerda.command.session.rules.SessionWarning.NEWER_RULES;
import static org.acuerda.command.session.rules.SessionWarning.PRESIDENCY_OVER;
import static org.acuerda.command.session.rules.SessionWarning.SESSIONS_OVERLAP;
import static org.acuerda.command.session.rules.SessionWarning.SESSION_ON_NON_WORKING_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AmendCall;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.command.session.state.SessionState;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CalendarVersion;
import org.acuerda.events.commission.CommissionEvent.CalendarAdopted;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.OrdinalGiven;
import org.acuerda.events.commission.CommissionEvent.RuleSetAdopted;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Item;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.junit.jupiter.api.Test;

/** Test of the warnings of sessions; the session is on Thursday 5 March at ten. */
class SessionWarningsTest {

    private static final String CALLED = "2026-02-20T10:00:00-06:00";
    private static final String SENT = "2026-02-20T12:00:00-06:00";
    private static final LocalDate HELD = LocalDate.of(2026, 3, 5);
    private static final SendCall SEND = new SendCall(SESSION, "cal-1", List.of(ANA, LUIS), "Correo electrónico");

    @Test
    void anOrdinaryCallHasNone() {
        SessionStory.convened().when(SENT, SEND).warns();
    }

    @Test
    void aCalendarAdoptedAfterTheCallMayCloseTheDay() {
        Membership closing = KnownCommission.after(
                KnownCommission.known(),
                new CalendarAdopted(
                        COMMISSION,
                        new CalendarVersion(
                                "2026-2",
                                "America/Mexico_City",
                                CalendarVersion.Basis.LFT_74,
                                List.of(new CalendarVersion.NonWorkingDay(HELD, HELD, Recorded.of("Suspensión"))),
                                List.of(),
                                "Acuerdo de calendario",
                                true),
                        LocalDate.of(2026, 2, 16)));

        SessionStory.convened().under(closing).when(SENT, SEND).warns(SESSION_ON_NON_WORKING_DAY);
    }

    @Test
    void anAmendmentMayMoveTheSessionToANonWorkingDay() {
        SessionStory.called()
                .when("2026-02-23T10:00:00-06:00", amendment("2026-03-08T16:00:00Z"))
                .warns(SESSION_ON_NON_WORKING_DAY);
        SessionStory.called()
                .when("2026-02-23T10:00:00-06:00", amendment("2026-03-06T16:00:00Z"))
                .warns();
    }

    @Test
    void aMemberMayHaveTheCallOfAnotherSession() {
        SessionStory other = other();

        beside(other.state()).when(SENT, SEND).warns(SESSIONS_OVERLAP);
        beside(other.given(CALLED, new CallSent("ses-2", "cal-2", List.of(LUIS), "oficio"))
                        .state())
                .when(SENT, SEND)
                .warns(SESSIONS_OVERLAP, MEMBER_CALLED_TWICE);
    }

    @Test
    void aCancelledSessionOverlapsNone() {
        beside(other().given(CALLED, new SessionCancelled("ses-2", "Sin asuntos"))
                        .state())
                .when(SENT, SEND)
                .warns();
    }

    @Test
    void otherRulesMayHoldSinceTheCall() {
        RuleSetAdopted newer = new RuleSetAdopted(
                COMMISSION, new KnownRules().version("2026-2").rules(), LocalDate.of(2026, 2, 20));
        SessionStory.convened()
                .under(KnownCommission.after(KnownCommission.known(), newer))
                .when(SENT, SEND)
                .warns(NEWER_RULES);
    }

    @Test
    void aMandateMayEndDuringTheSession() {
        Membership known = KnownCommission.known();
        SessionStory deciding = SessionStory.deciding()
                .under(known.withMandates(
                        List.of(new Membership.Mandate(MANDATE, ANA, SINCE, Recorded.of(HELD), List.of()))));

        deciding.when("23:50", SessionStory.arrival(RAUL)).warns();
        deciding.when("2026-03-06T00:10:00-06:00", SessionStory.arrival(RAUL)).warns(PRESIDENCY_OVER);
        deciding.when("2026-03-06T00:10:00-06:00", new TakePresidency(SESSION, EVA, "Terminó el mandato"))
                .warns();
    }

    @Test
    void anAgendaMayGoOnAfterItsClosingOrReviewNothing() {
        SessionStory called = SessionStory.called();
        String day = "2026-02-23T10:00:00-06:00";
        Item review = item("itm-r", Matter.AGREEMENT_REVIEW);
        Item closing = item("itm-c", Matter.CLOSING);

        called.when(day, amendment(review, closing)).warns();
        called.when(day, amendment(closing)).warns(AGENDA_WITHOUT_REVIEW);
        called.when(day, amendment(closing, review)).warns(AGENDA_GOES_ON_AFTER_CLOSING);
        called.when(day, amendment(review, closing, item("itm-d", Matter.CLOSING)))
                .warns(AGENDA_CLOSES_TWICE);
        assertThat(SessionWarnings.ofAgenda(Kind.EXTRAORDINARY, new Agenda(List.of(closing))))
                .isEmpty();
    }

    private static Item item(String id, Matter matter) {
        return new Item(id, id.substring(4), matter, matter.name(), Recorded.notOnRecord(), List.of());
    }

    private static AmendCall amendment(Item... items) {
        return amendment("2026-03-06T16:00:00Z", new Agenda(List.of(items)));
    }

    private static AmendCall amendment(String startsAt) {
        return amendment(
                startsAt, new Agenda(List.of(item("itm-r", Matter.AGREEMENT_REVIEW), item("itm-c", Matter.CLOSING))));
    }

    private static AmendCall amendment(String startsAt, Agenda agenda) {
        return new AmendCall(
                SESSION, Instant.parse(startsAt), ROOM, CallAgenda.of(agenda), "Cambio de día", Recorded.notOnRecord());
    }

    private static SessionStory other() {
        return SessionStory.unknown()
                .given(
                        CALLED,
                        SessionStory.convocation(
                                "ses-2",
                                STARTS_AT.plusSeconds(3600),
                                Kind.EXTRAORDINARY,
                                new KnownRules().rules(),
                                Recorded.notOnRecord()));
    }

    private static SessionStory beside(SessionState other) {
        OrdinalGiven ordinal =
                new OrdinalGiven(COMMISSION, Kind.EXTRAORDINARY, Recorded.of(MANDATE), Recorded.of(1), "ses-2", HELD);
        return SessionStory.convened()
                .under(KnownCommission.after(KnownCommission.known(), ordinal))
                .beside("ses-2", other);
    }
}
