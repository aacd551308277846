package org.acuerda.command.session.rules;

import static org.acuerda.command.membership.KnownCommission.ANA;
import static org.acuerda.command.membership.KnownCommission.COMMISSION;
import static org.acuerda.command.membership.KnownCommission.EVA;
import static org.acuerda.command.membership.KnownCommission.LUIS;
import static org.acuerda.command.membership.KnownCommission.RAUL;
import static org.acuerda.command.session.SessionStory.ROOM;
import static org.acuerda.command.session.SessionStory.SESSION;
import static org.acuerda.command.session.SessionStory.STARTS_AT;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerda.command.membership.KnownCommission;
import org.acuerda.command.membership.KnownRules;
import org.acuerda.command.session.SessionStory;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.AmendCall;
import org.acuerda.command.session.rules.SessionCommand.CancelSession;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.MemberAdmitted;
import org.acuerda.events.commission.CommissionEvent.Office;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Agenda.Matter;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.NoticeWaived;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.Venue;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of the call. The session is on Thursday 5 March; five business days before is Thursday 26 February. */
class CallRulesTest {

    private static final String IN_TIME = "2026-02-26T23:59:00-06:00";
    private static final String TOO_LATE = "2026-02-27T00:00:00-06:00";

    /** Another value of each component of an item. */
    private static final Map<String, Object> OTHERS = Map.of(
            "itemId",
            "itm-other",
            "number",
            "3 bis",
            "matter",
            Matter.MINUTES_APPROVAL,
            "title",
            "Compra de un inmueble",
            "parentId",
            Recorded.of(SessionStory.GENERAL_ITEM),
            "documents",
            List.of(SessionStory.DOCUMENT));

    @Nested
    class Sending {

        @Test
        void goesOutOnTheLastDayOfTheCommissionsZone() {
            SessionStory.convened().when(IN_TIME, send(ANA, LUIS)).leadsTo(sent(ANA, LUIS));
        }

        /** */
        @Test
        void doesNotGoOutAfterTheLastDay() {
            SessionStory.convened().when(TOO_LATE, send(ANA)).isRefused(SessionRejection.CALL_TOO_LATE);
        }

        @Test
        void goesOutLateWhereTheNoticeWasWaived() {
            SessionStory.convened(Kind.ORDINARY, new KnownRules().rules(), Recorded.of("Emergencia sanitaria"))
                    .when(TOO_LATE, send(ANA))
                    .leadsTo(sent(ANA));
        }

        @Test
        void goesOutAgainAtAnyTime() {
            SessionStory.called().when(TOO_LATE, send(ANA)).leadsTo(sent(ANA));
        }

        @Test
        void reachesAMemberWhoJoinedAfterTheLastDay() {
            MemberAdmitted late = new MemberAdmitted(
                    COMMISSION,
                    "mem-new",
                    "Nora",
                    Office.VOCAL,
                    Recorded.notOnRecord(),
                    true,
                    Recorded.of(LocalDate.of(2026, 3, 2)),
                    Recorded.of("Oficio 7"));

            SessionStory.called()
                    .under(KnownCommission.after(KnownCommission.known(), late))
                    .when("2026-03-02T09:00:00-06:00", send("mem-new"))
                    .leadsTo(sent("mem-new"));
        }

        @Test
        void goesToMembersInOfficeOnly() {
            SessionStory.convened().when(IN_TIME, send(ANA, "mem-nobody")).isRefused(SessionRejection.CALL_TO_STRANGER);
            SessionStory.convened().when(IN_TIME, send()).isRefused(SessionRejection.CALL_TO_NOBODY);
        }

        @Test
        void saysByWhichMedium() {
            SessionStory.convened()
                    .when(IN_TIME, new SendCall(SESSION, "cal-1", List.of(ANA), " "))
                    .isRefused(SessionRejection.MEDIUM_MISSING);
        }

        /** */
        @Test
        void mayBeWrittenDownAfterALaterAct() {
            SessionStory.called().arrived(ANA, LUIS).when("09:30", send(EVA)).leadsTo(sent(EVA));
            SessionStory.opened().when("09:30", send(EVA)).leadsTo(sent(EVA));
        }

        @Test
        void isNotOlderThanTheCall() {
            SessionStory.convened()
                    .when("2026-02-20T09:59:00-06:00", send(ANA))
                    .isRefused(SessionRejection.BEFORE_PRECEDING_ACT);
        }

        @Test
        void isOfNoUseAtTheHourOfTheSession() {
            SessionStory.called().when("10:00", send(ANA)).isRefused(SessionRejection.CALL_AFTER_HOUR);
        }
    }

    @Nested
    class Acknowledging {

        private static final CallAcknowledged ACKNOWLEDGED =
                new CallAcknowledged(SESSION, LUIS, Recorded.of(true), Recorded.of(Roll.Mode.REMOTE));

        /** */
        @Test
        void saysWhetherAndHowAMemberWillAttend() {
            SessionStory.called()
                    .when("2026-02-21T08:00:00-06:00", acknowledge(LUIS))
                    .leadsTo(ACKNOWLEDGED);
        }

        @Test
        void mayBeWrittenDownAfterALaterAct() {
            SessionStory.opened()
                    .when("2026-02-21T08:00:00-06:00", acknowledge(LUIS))
                    .leadsTo(ACKNOWLEDGED);
        }

        @Test
        void answersACallThatWasSent() {
            SessionStory.convened()
                    .when("2026-02-21T08:00:00-06:00", acknowledge(LUIS))
                    .isRefused(SessionRejection.ACKNOWLEDGED_WITHOUT_CALL);
            SessionStory.called()
                    .when("2026-02-20T11:59:00-06:00", acknowledge(LUIS))
                    .isRefused(SessionRejection.ACKNOWLEDGED_BEFORE_CALL);
        }

        private static AcknowledgeCall acknowledge(String memberId) {
            return new AcknowledgeCall(SESSION, memberId, Recorded.of(true), Recorded.of(Roll.Mode.REMOTE));
        }
    }

    @Nested
    class Amending {

        private static final Instant LATER = STARTS_AT.plus(Duration.ofDays(7));
        private static final String REASON = "Agenda del coordinador";
        private static final Recorded<String> NO_WAIVER = Recorded.notOnRecord();
        private static final CallAgenda CALLED = CallAgenda.of(SessionStory.agenda());
        private static final Agenda.Item FURTHER = SessionStory.item("itm-7", "7", Matter.SUBSTANTIVE);

        @Test
        void movesTheSessionToALaterDay() {
            SessionStory.called().when(TOO_LATE, amend(LATER)).leadsTo(amended(LATER));
        }

        @Test
        void bringsTheSessionForwardOnlyInTime() {
            Instant earlier = STARTS_AT.minus(Duration.ofDays(1));

            SessionStory.called()
                    .when("2026-02-25T09:00:00-06:00", amend(earlier))
                    .leadsTo(amended(earlier));
            SessionStory.called().when(IN_TIME, amend(earlier)).isRefused(SessionRejection.AMENDED_TOO_LATE);
        }

        @Test
        void addsMattersOnlyInTime() {
            AmendCall more = amend(SessionStory.agendaWith(FURTHER));

            SessionStory.called()
                    .when(IN_TIME, more)
                    .leadsTo(amended(more.agenda().called()));
            SessionStory.called().when(TOO_LATE, more).isRefused(SessionRejection.AMENDED_TOO_LATE);
        }

        /** every component of a called item is what was called, whether or not the first call was waived. */
        @ParameterizedTest
        @MethodSource("org.acuerda.command.session.rules.CallRulesTest#components")
        void changesNothingOfACalledItemTooLate(RecordComponent component) {
            AmendCall change = amend(with(component));

            SessionStory.called()
                    .when(IN_TIME, change)
                    .leadsTo(amended(change.agenda().called()));
            SessionStory.called().when(TOO_LATE, change).isRefused(SessionRejection.AMENDED_TOO_LATE);
            waived().sent().when(TOO_LATE, change).isRefused(SessionRejection.AMENDED_TOO_LATE);
        }

        @Test
        void reordersAndWithdrawsAtAnyTime() {
            AmendCall withdraw = amend(SessionStory.agendaWithout(SessionStory.ROUTE_ITEM));
            AmendCall reorder = amend(new Agenda(SessionStory.agenda().items().reversed()));

            SessionStory.called()
                    .when(TOO_LATE, withdraw)
                    .leadsTo(amended(withdraw.agenda().called()));
            SessionStory.called()
                    .when(TOO_LATE, reorder)
                    .leadsTo(amended(reorder.agenda().called()));
        }

        /** */
        @Test
        void waivesTheNoticeForWhatItChanges() {
            Agenda more = SessionStory.agendaWith(FURTHER);
            Instant earlier = STARTS_AT.minus(Duration.ofHours(1));

            SessionStory.called()
                    .when(TOO_LATE, waiving(STARTS_AT, more))
                    .leadsTo(amended(more), new NoticeWaived(SESSION, List.of("itm-7"), false, "Vence el plazo"));
            SessionStory.called()
                    .when(TOO_LATE, waiving(earlier, SessionStory.agenda()))
                    .leadsTo(amended(earlier), new NoticeWaived(SESSION, List.of(), true, "Vence el plazo"));
        }

        @Test
        void waivesNothingWhereTheNoticeIsLongEnough() {
            SessionStory.called()
                    .when(IN_TIME, waiving(STARTS_AT, SessionStory.agendaWith(FURTHER)))
                    .isRefused(SessionRejection.NOTHING_TO_WAIVE);
        }

        /** A waiver covers the matters it was given for: a member who was never called is not called too late for others. */
        @Test
        void leavesTheFirstWaiverToWhatWasCalledWithIt() {
            waived().after(IN_TIME, amend(SessionStory.agendaWith(FURTHER)))
                    .when(TOO_LATE, send(ANA))
                    .isRefused(SessionRejection.CALL_TOO_LATE);
            waived().after(TOO_LATE, waiving(STARTS_AT, SessionStory.agendaWith(FURTHER)))
                    .when(TOO_LATE, send(ANA))
                    .leadsTo(sent(ANA));
            waived().after(TOO_LATE, amend(LATER)).when(TOO_LATE, send(ANA)).leadsTo(sent(ANA));
        }

        @Test
        void saysWhereToGoAndWhy() {
            Venue nowhere = new Venue(Venue.Format.MIXED, Recorded.of("Sala"), Recorded.notOnRecord());

            SessionStory.called()
                    .when(IN_TIME, new AmendCall(SESSION, LATER, nowhere, CALLED, "Cambio de sede", NO_WAIVER))
                    .isRefused(SessionRejection.VENUE_INCOMPLETE);
            SessionStory.called()
                    .when(IN_TIME, new AmendCall(SESSION, LATER, ROOM, CALLED, " ", NO_WAIVER))
                    .isRefused(SessionRejection.REASON_MISSING);
        }

        @Test
        void movesTheSessionAheadAndNotTooFar() {
            SessionStory.called()
                    .when(IN_TIME, amend(Instant.parse("2026-02-26T10:00:00Z")))
                    .isRefused(SessionRejection.NOT_AHEAD);
            SessionStory.called().when(IN_TIME, amend(Instant.MIN)).isRefused(SessionRejection.NOT_AHEAD);
            SessionStory.called().when(IN_TIME, amend(Instant.MAX)).isRefused(SessionRejection.TOO_FAR_AHEAD);
        }

        /** who is in the room was reached. */
        @Test
        void goesOutAgainToWhoDoesNotCome() {
            DeclareQuorum declare = new DeclareQuorum(SESSION, ANA);

            moved().when("10:06", declare).isRefused(SessionRejection.CALL_NOT_SENT_TO_ALL);
            moved().arrived(RAUL).when("10:06", declare).leadsTo(SessionStory.opening(ANA, 3, 4));
            moved().after("2026-02-27T10:00:00-06:00", send(RAUL))
                    .when("10:06", declare)
                    .leadsTo(SessionStory.opening(ANA, 3, 3));
        }

        @Test
        void isNotReachedByAnEarlierSending() {
            moved().after("2026-02-26T10:00:00-06:00", send(RAUL))
                    .when("10:06", new DeclareQuorum(SESSION, ANA))
                    .isRefused(SessionRejection.CALL_NOT_SENT_TO_ALL);
        }

        /** A call that was amended and not sent again; three of the four members come, and Raúl does not. */
        private static SessionStory moved() {
            return SessionStory.called()
                    .after("2026-02-27T09:00:00-06:00", amend(STARTS_AT.plus(Duration.ofMinutes(5))))
                    .arrived(ANA, LUIS, EVA);
        }

        @Test
        void endsWhenTheSessionOpens() {
            SessionStory.opened().when("10:05", amend(LATER)).isRefused(SessionRejection.SESSION_ALREADY_OPENED);
        }

        private static SessionStory waived() {
            return SessionStory.convened(Kind.ORDINARY, new KnownRules().rules(), Recorded.of("Emergencia sanitaria"));
        }

        private static AmendCall amend(Instant startsAt) {
            return new AmendCall(SESSION, startsAt, ROOM, CALLED, REASON, NO_WAIVER);
        }

        private static AmendCall amend(Agenda agenda) {
            return new AmendCall(SESSION, STARTS_AT, ROOM, CallAgenda.of(agenda), REASON, NO_WAIVER);
        }

        private static AmendCall waiving(Instant startsAt, Agenda agenda) {
            return new AmendCall(SESSION, startsAt, ROOM, CallAgenda.of(agenda), REASON, Recorded.of("Vence el plazo"));
        }

        private static CallAmended amended(Instant startsAt) {
            return new CallAmended(SESSION, startsAt, ROOM, SessionStory.agenda(), REASON);
        }

        private static CallAmended amended(Agenda agenda) {
            return new CallAmended(SESSION, STARTS_AT, ROOM, agenda, REASON);
        }
    }

    static Stream<RecordComponent> components() {
        return Stream.of(Agenda.Item.class.getRecordComponents());
    }

    /** The agenda, in which one component of the route's item is another. */
    private static Agenda with(RecordComponent other) {
        return new Agenda(SessionStory.agenda().items().stream()
                .map(item -> item.itemId().equals(SessionStory.ROUTE_ITEM) ? changed(item, other) : item)
                .toList());
    }

    private static Agenda.Item changed(Agenda.Item item, RecordComponent other) {
        try {
            RecordComponent[] components = Agenda.Item.class.getRecordComponents();
            Object[] values = new Object[components.length];
            Class<?>[] types = new Class<?>[components.length];
            for (int place = 0; place < components.length; place++) {
                types[place] = components[place].getType();
                values[place] = components[place].getName().equals(other.getName())
                        ? OTHERS.get(other.getName())
                        : components[place].getAccessor().invoke(item);
            }
            return Agenda.Item.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("No other value is known of " + other, impossible);
        }
    }

    @Nested
    class Cancelling {

        @Test
        void callsOffASessionThatHasNotOpened() {
            SessionStory.called()
                    .when(TOO_LATE, new CancelSession(SESSION, "Falta de material"))
                    .leadsTo(new SessionCancelled(SESSION, "Falta de material"));
        }

        @Test
        void isNoWayToEndAnOpenSession() {
            SessionStory.opened()
                    .when("10:05", new CancelSession(SESSION, "Falta de material"))
                    .isRefused(SessionRejection.SESSION_ALREADY_OPENED);
        }

        @Test
        void endsEverything() {
            SessionStory.called()
                    .after(TOO_LATE, new CancelSession(SESSION, "Falta de material"))
                    .when("10:00", SessionStory.arrival(ANA))
                    .isRefused(SessionRejection.SESSION_CANCELLED);
        }
    }

    @Nested
    class CallingASecondTime {

        private static final Instant MONDAY = Instant.parse("2026-03-09T16:00:00Z");
        private static final Instant WEDNESDAY = Instant.parse("2026-03-11T16:00:00Z");

        @Test
        void followsAQuorumThatWasNotReached() {
            SessionStory.called()
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .when("10:40", again(MONDAY))
                    .leadsTo(new SecondCallIssued(SESSION, MONDAY, ROOM));
        }

        /** */
        @Test
        void keepsWithinTheBusinessDaysOfTheRules() {
            SessionStory.called()
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .when("10:40", again(WEDNESDAY))
                    .isRefused(SessionRejection.SECOND_CALL_TOO_LATE);
        }

        @Test
        void followsNothingElse() {
            SessionStory.called().when("10:40", again(MONDAY)).isRefused(SessionRejection.QUORUM_NOT_DENIED);
        }

        @Test
        void happensOnce() {
            SessionStory.calledUnder(new KnownRules().secondCall(3, false).rules())
                    .after("10:30", new DeclareNoQuorum(SESSION))
                    .after("10:40", again(MONDAY))
                    .after("2026-03-09T10:30:00-06:00", new DeclareNoQuorum(SESSION))
                    .when("2026-03-09T10:40:00-06:00", again(Instant.parse("2026-03-10T16:00:00Z")))
                    .isRefused(SessionRejection.SECOND_CALL_MADE);
        }

        private static IssueSecondCall again(Instant startsAt) {
            return new IssueSecondCall(SESSION, startsAt, ROOM);
        }
    }

    private static SendCall send(String... memberIds) {
        return new SendCall(SESSION, "cal-1", List.of(memberIds), "Correo");
    }

    private static CallSent sent(String... memberIds) {
        return new CallSent(SESSION, "cal-1", List.of(memberIds), "Correo");
    }
}
