package org.acuerda.command.session.state;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.ReviewListFrozen;
import org.acuerda.events.session.SessionEvent.SecondCallIssued;
import org.acuerda.events.session.SessionEvent.SeparateVoteAttached;
import org.acuerda.events.session.SessionEvent.SessionCancelled;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.acuerda.events.session.SessionEvent.SessionConvened;
import org.acuerda.events.session.SessionEvent.SessionRecessed;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.session.SessionEvent.SessionResumed;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;

/**
 * State of a session: what later decisions need to know.
 *
 * @param recorded session as its source records it; empty for a session that was convened
 * @param call empty for a session that was only recorded
 * @param presidingId who presides; empty before the session opens
 * @param polls votes by identifier, in the order they were opened
 * @param review of the agreements that were open when it opened
 * @param hours of the acts so far
 */
public record SessionState(
        Phase phase,
        Optional<SessionRecorded> recorded,
        Optional<Call> call,
        Attendance attendance,
        AgendaState business,
        Optional<String> presidingId,
        Map<String, VoteState> polls,
        Review review,
        Minutes.Stage minutes,
        ActTimes hours) {

    /** Nothing known yet. */
    public static SessionState none() {
        return new SessionState(
                Phase.NONE,
                Optional.empty(),
                Optional.empty(),
                Attendance.empty(),
                AgendaState.none(),
                Optional.empty(),
                Map.of(),
                Review.none(),
                Minutes.Stage.NONE,
                ActTimes.none());
    }

    public boolean exists() {
        return phase != Phase.NONE;
    }

    /** The vote that is open or waits for its declaration, of which there is at most one. */
    public Optional<VoteState> undeclaredPoll() {
        return polls.values().stream().filter(vote -> !vote.declared()).findFirst();
    }

    /** The commission whose session it is. */
    public Optional<String> commissionId() {
        return call.map(called -> called.convened().commissionId())
                .or(() -> recorded.map(SessionRecorded::commissionId));
    }

    /**
     * Folds one more event.
     *
     * @param occurredOn when it happened
     */
    public SessionState evolve(SessionEvent event, EdtfDate occurredOn) {
        Instant at = ActTimes.of(occurredOn, zone(event));
        SessionState next = folded(event, at);
        return next.timed(hours.after(event, at));
    }

    private ZoneId zone(SessionEvent event) {
        return event instanceof SessionConvened convened
                ? ZoneId.of(convened.timeZone())
                : call.map(Call::zone).orElse(ZoneOffset.UTC);
    }

    private SessionState folded(SessionEvent event, Instant at) {
        return switch (event) {
            case SessionRecorded told -> recordedAs(told);
            case SessionConvened convened -> convened(convened);
            case CallSent sent -> called(call -> call.sent(sent, at));
            case CallAcknowledged acknowledged -> called(call -> call.acknowledged(acknowledged, at));
            case CallAmended amended ->
                called(call -> call.amended(amended.startsAt())).with(AgendaState.called(amended.agenda()));
            case SessionCancelled cancelled -> in(Phase.CANCELLED);
            case AttendanceRecorded recordedEntry -> with(attendance.recorded(recordedEntry.entry()));
            case AttendanceCorrected correctedEntry -> with(attendance.corrected(correctedEntry.entry()));
            case QuorumDeclared declared -> in(Phase.OPEN).presidedBy(declared.presidingId());
            case ReviewListFrozen frozen -> with(Review.of(frozen.agreementIds()));
            case QuorumNotReached failed -> in(Phase.WITHOUT_QUORUM);
            case SecondCallIssued again ->
                in(Phase.CALLED_AGAIN)
                        .called(call -> call.again(again.startsAt()))
                        .with(Attendance.empty());
            case PresidencyTaken taken -> presidedBy(taken.presidingId());
            case AgendaApproved approved -> with(business.approved(approved.agenda()));
            case AgendaChanged changed -> with(business.changed(changed.agenda()));
            case ItemPresented presented -> this;
            case AgreementReviewed reviewed -> with(review.and(reviewed));
            case AgreementsReviewedEnBloc reviewed -> with(review.and(reviewed));
            case VoteOpened opened -> with(VoteState.of(opened, at));
            case VotesCast cast -> polled(cast.voteId(), vote -> vote.cast(cast.votes()));
            case VotesCounted counted -> polled(counted.voteId(), vote -> vote.counted(counted.tally()));
            case VoterExcused excused -> polled(excused.voteId(), vote -> vote.excused(excused.memberId()));
            case SeparateVoteAttached attached -> this;
            case VoteClosed closed -> polled(closed.voteId(), vote -> vote.closed(closed.result(), at));
            case CastingVoteGiven given -> polled(given.voteId(), vote -> vote.broken(given.choice()));
            case ResultDeclared declared -> polled(declared.voteId(), VoteState::asDeclared);
            case ItemConcluded concluded -> with(business.concluded(concluded.itemId()));
            case SessionRecessed recessed -> in(Phase.RECESSED);
            case SessionResumed resumed -> in(Phase.OPEN);
            case SessionClosed closed -> in(Phase.CLOSED);
            case SessionConcluded concluded -> in(Phase.CONCLUDED);
            case MinutesDrafted drafted -> with(Minutes.Stage.DRAFT);
            case MinutesObserved observed -> with(Minutes.Stage.UNDER_OBSERVATION);
            case MinutesApproved approved -> with(Minutes.Stage.APPROVED);
            case MinutesSigned signed -> with(Minutes.Stage.SIGNED);
            case MinutesPublished published -> with(Minutes.Stage.PUBLISHED);
        };
    }

    private SessionState recordedAs(SessionRecorded told) {
        return new SessionState(
                Phase.RECORDED,
                Optional.of(told),
                call,
                attendance,
                business,
                presidingId,
                polls,
                review,
                minutes,
                hours);
    }

    private SessionState convened(SessionConvened convened) {
        return new SessionState(
                Phase.CONVENED,
                recorded,
                Optional.of(Call.of(convened)),
                attendance,
                AgendaState.called(convened.agenda()),
                presidingId,
                polls,
                review,
                minutes,
                hours);
    }

    private SessionState in(Phase next) {
        return new SessionState(next, recorded, call, attendance, business, presidingId, polls, review, minutes, hours);
    }

    private SessionState called(UnaryOperator<Call> change) {
        return new SessionState(
                phase, recorded, call.map(change), attendance, business, presidingId, polls, review, minutes, hours);
    }

    private SessionState with(Attendance now) {
        return new SessionState(phase, recorded, call, now, business, presidingId, polls, review, minutes, hours);
    }

    private SessionState with(AgendaState now) {
        return new SessionState(phase, recorded, call, attendance, now, presidingId, polls, review, minutes, hours);
    }

    private SessionState presidedBy(String memberId) {
        return new SessionState(
                phase, recorded, call, attendance, business, Optional.of(memberId), polls, review, minutes, hours);
    }

    private SessionState polled(String voteId, UnaryOperator<VoteState> change) {
        return Optional.ofNullable(polls.get(voteId))
                .map(vote -> with(change.apply(vote)))
                .orElse(this);
    }

    private SessionState with(VoteState vote) {
        Map<String, VoteState> changed = new LinkedHashMap<>(polls);
        changed.put(vote.voteId(), vote);
        return new SessionState(
                phase, recorded, call, attendance, business, presidingId, changed, review, minutes, hours);
    }

    private SessionState with(Review now) {
        return new SessionState(phase, recorded, call, attendance, business, presidingId, polls, now, minutes, hours);
    }

    private SessionState with(Minutes.Stage now) {
        return new SessionState(phase, recorded, call, attendance, business, presidingId, polls, review, now, hours);
    }

    private SessionState timed(ActTimes now) {
        return new SessionState(phase, recorded, call, attendance, business, presidingId, polls, review, minutes, now);
    }
}
