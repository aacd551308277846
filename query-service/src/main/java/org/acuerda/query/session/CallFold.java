package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.acuerda.events.Recorded;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.Venue;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.Acknowledgement;
import org.acuerda.query.session.SessionView.Amendment;
import org.acuerda.query.session.SessionView.Call;
import org.acuerda.query.session.SessionView.Cancellation;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.SessionView.SecondCall;

/** The call of a session: sent, acknowledged, supplemented, repeated or called off. */
final class CallFold {

    private CallFold() {}

    static void sent(SessionDraft now, CallSent event, Attribution act) {
        Call call = new Call(event.callId(), event.memberIds(), event.medium(), act);
        change(
                now,
                convocation -> with(
                        convocation,
                        plus(convocation.calls(), call),
                        convocation.acknowledgements(),
                        convocation.amendments(),
                        convocation.secondCalls()));
    }

    static void acknowledged(SessionDraft now, CallAcknowledged event, Attribution act) {
        Acknowledgement acknowledgement = new Acknowledgement(event.memberId(), event.willAttend(), event.mode(), act);
        change(
                now,
                convocation -> with(
                        convocation,
                        convocation.calls(),
                        plus(convocation.acknowledgements(), acknowledgement),
                        convocation.amendments(),
                        convocation.secondCalls()));
    }

    static void amended(SessionDraft now, CallAmended event, Attribution act) {
        move(now, event.startsAt(), event.venue());
        now.agenda = AgendaFold.items(event.agenda(), now.agenda);
        Amendment amendment = new Amendment(event.startsAt(), event.reason(), act);
        change(
                now,
                convocation -> with(
                        convocation,
                        convocation.calls(),
                        convocation.acknowledgements(),
                        plus(convocation.amendments(), amendment),
                        convocation.secondCalls()));
    }

    static void issuedAgain(SessionDraft now, SecondCallIssued event, Attribution act) {
        now.status = SessionStatus.SECOND_CALL;
        move(now, event.startsAt(), event.venue());
        SecondCall secondCall = new SecondCall(event.startsAt(), act);
        change(
                now,
                convocation -> with(
                        convocation,
                        convocation.calls(),
                        convocation.acknowledgements(),
                        convocation.amendments(),
                        plus(convocation.secondCalls(), secondCall)));
    }

    static void cancelled(SessionDraft now, SessionCancelled event, Attribution act) {
        now.status = SessionStatus.CANCELLED;
        now.cancellation = new Cancellation(event.reason(), act);
    }

    private static void move(SessionDraft now, Instant startsAt, Venue venue) {
        now.convocation
                .known()
                .ifPresent(convocation -> now.heldOn = SessionBeginning.day(startsAt, convocation.timeZone()));
        now.startsAt = Recorded.of(startsAt);
        now.place = SessionBeginning.place(venue);
    }

    private static void change(SessionDraft now, UnaryOperator<Convocation> change) {
        now.convocation.known().ifPresent(convocation -> now.convocation = Recorded.of(change.apply(convocation)));
    }

    private static Convocation with(
            Convocation convocation,
            List<Call> calls,
            List<Acknowledgement> acknowledgements,
            List<Amendment> amendments,
            List<SecondCall> secondCalls) {
        return new Convocation(
                convocation.convenedBy(),
                convocation.ruleSet(),
                convocation.calendarVersion(),
                convocation.timeZone(),
                convocation.requiredNoticeBusinessDays(),
                convocation.noticeWaiver(),
                convocation.act(),
                calls,
                acknowledgements,
                amendments,
                secondCalls);
    }
}
