package org.acuerda.query.session;

import static org.acuerda.query.projection.Folding.plus;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.acuerda.events.Recorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.NoticeWaived;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.Venue;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.session.SessionView.Acknowledgement;
import org.acuerda.query.session.SessionView.Amendment;
import org.acuerda.query.session.SessionView.Appointment;
import org.acuerda.query.session.SessionView.Call;
import org.acuerda.query.session.SessionView.Cancellation;
import org.acuerda.query.session.SessionView.Convocation;
import org.acuerda.query.session.SessionView.Correspondence;
import org.acuerda.query.session.SessionView.Designation;
import org.acuerda.query.session.SessionView.MinutesLife;
import org.acuerda.query.session.SessionView.Place;
import org.acuerda.query.session.SessionView.Schedule;
import org.acuerda.query.session.SessionView.SecondCall;

/** Fold of the call of a session: convened, sent, acknowledged, supplemented, repeated or called off. */
final class CallFold {

    private CallFold() {}

    static SessionView convened(SessionConvened event, JournalRecord record) {
        Convocation convocation = SessionViewConvocationBuilder.builder()
                .convenedBy(event.convenedBy())
                .ruleSet(event.ruleSet())
                .calendarVersion(event.calendarVersion())
                .timeZone(event.timeZone())
                .requiredNoticeBusinessDays(event.requiredNoticeBusinessDays())
                .noticeWaiver(event.noticeWaiver())
                .act(Attribution.of(record))
                .correspondence(SessionViewCorrespondenceBuilder.builder().build())
                .build();
        return SessionViewBuilder.builder()
                .sessionId(event.sessionId())
                .designation(new Designation(
                        event.commissionId(),
                        event.kind(),
                        Recorded.of(event.mandateId()),
                        Recorded.of(event.ordinal()),
                        null))
                .status(SessionStatus.CONVENED)
                .schedule(SessionViewScheduleBuilder.builder()
                        .heldOn(day(event.startsAt(), event.timeZone()))
                        .startsAt(Recorded.of(event.startsAt()))
                        .place(place(event.venue()))
                        .convocation(Recorded.of(convocation))
                        .build())
                .business(SessionViewOrderOfBusinessBuilder.builder()
                        .agenda(AgendaFold.items(event.agenda(), List.of()))
                        .build())
                .attendance(SessionViewAttendanceBuilder.builder().build())
                .deliberation(SessionViewDeliberationBuilder.builder().build())
                .closure(SessionViewClosureBuilder.builder().build())
                .outcome(SessionViewOutcomeBuilder.builder()
                        .minutes(MinutesLife.NONE)
                        .build())
                .origin(Origin.of(record))
                .build();
    }

    static SessionView sent(SessionView now, CallSent event, Attribution act) {
        boolean late =
                !now.attendance().roll().isEmpty() || !now.attendance().quorum().isEmpty();
        Call call = new Call(event.callId(), event.memberIds(), event.medium(), late, act);
        return change(now, letters -> letters.withCalls(plus(letters.calls(), call)));
    }

    static SessionView acknowledged(SessionView now, CallAcknowledged event, Attribution act) {
        Acknowledgement acknowledgement = new Acknowledgement(event.memberId(), event.willAttend(), event.mode(), act);
        return change(now, letters -> letters.withAcknowledgements(plus(letters.acknowledgements(), acknowledgement)));
    }

    static SessionView amended(SessionView now, CallAmended event, Attribution act) {
        Amendment amendment = new Amendment(
                event.startsAt(),
                place(event.venue()),
                appointment(now),
                AgendaFold.differences(now.business().agenda(), event.agenda()),
                event.reason(),
                Recorded.notOnRecord(),
                act);
        SessionView amended = change(
                moved(now, event.startsAt(), event.venue()),
                letters -> letters.withAmendments(plus(letters.amendments(), amendment)));
        return amended.withBusiness(now.business()
                .withAgenda(AgendaFold.items(event.agenda(), now.business().agenda())));
    }

    /** A waiver belongs to the amendment before it. */
    static SessionView waived(SessionView now, NoticeWaived event) {
        return change(now, letters -> {
            List<Amendment> amendments = new ArrayList<>(letters.amendments());
            if (!amendments.isEmpty()) {
                amendments.add(amendments.removeLast().withNoticeWaiver(Recorded.of(event.reason())));
            }
            return letters.withAmendments(amendments);
        });
    }

    static SessionView issuedAgain(SessionView now, SecondCallIssued event, Attribution act) {
        SecondCall secondCall = new SecondCall(event.startsAt(), place(event.venue()), appointment(now), act);
        return change(
                        moved(now, event.startsAt(), event.venue()),
                        letters -> letters.withSecondCalls(plus(letters.secondCalls(), secondCall)))
                .withStatus(SessionStatus.SECOND_CALL);
    }

    static SessionView cancelled(SessionView now, SessionCancelled event, Attribution act) {
        return now.with(session -> session.status(SessionStatus.CANCELLED)
                .closure(now.closure().withCancellation(new Cancellation(event.reason(), act))));
    }

    private static Appointment appointment(SessionView now) {
        Schedule schedule = now.schedule();
        return new Appointment(schedule.startsAt().known().orElse(Instant.EPOCH), schedule.place());
    }

    private static SessionView moved(SessionView now, Instant startsAt, Venue venue) {
        Schedule schedule = now.schedule();
        LocalDate heldOn = schedule.convocation()
                .known()
                .map(convocation -> day(startsAt, convocation.timeZone()))
                .orElse(schedule.heldOn());
        return now.withSchedule(schedule.with(
                moved -> moved.heldOn(heldOn).startsAt(Recorded.of(startsAt)).place(place(venue))));
    }

    private static SessionView change(SessionView now, UnaryOperator<Correspondence> change) {
        return now.schedule()
                .convocation()
                .known()
                .map(convocation -> convocation.withCorrespondence(change.apply(convocation.correspondence())))
                .map(convocation -> now.withSchedule(now.schedule().withConvocation(Recorded.of(convocation))))
                .orElse(now);
    }

    /** The day of an instant in the commission's zone, given by its IANA name. */
    private static LocalDate day(Instant instant, String timeZone) {
        return LocalDate.ofInstant(instant, ZoneId.of(timeZone));
    }

    private static Place place(Venue venue) {
        return new Place(Recorded.of(venue.format()), venue.place(), Recorded.notOnRecord(), venue.link());
    }
}
