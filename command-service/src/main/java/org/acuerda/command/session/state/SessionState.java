package org.acuerda.command.session.state;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.acuerda.command.decision.Buildable;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AgendaApproved;
import org.acuerda.events.session.SessionEvent.AgendaChanged;
import org.acuerda.events.session.SessionEvent.AgendaContinued;
import org.acuerda.events.session.SessionEvent.AgreementReviewed;
import org.acuerda.events.session.SessionEvent.AgreementsReviewedEnBloc;
import org.acuerda.events.session.SessionEvent.AttendanceCorrected;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.AttendanceWithdrawn;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.CallAmended;
import org.acuerda.events.session.SessionEvent.CallSent;
import org.acuerda.events.session.SessionEvent.CastingVoteGiven;
import org.acuerda.events.session.SessionEvent.ExcuseWithdrawn;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.ItemPresented;
import org.acuerda.events.session.SessionEvent.ItemReopened;
import org.acuerda.events.session.SessionEvent.ItemReturned;
import org.acuerda.events.session.SessionEvent.MatterDropped;
import org.acuerda.events.session.SessionEvent.MattersTakenUp;
import org.acuerda.events.session.SessionEvent.MemberExcused;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.acuerda.events.session.SessionEvent.MinutesDrafted;
import org.acuerda.events.session.SessionEvent.MinutesObserved;
import org.acuerda.events.session.SessionEvent.MinutesPublished;
import org.acuerda.events.session.SessionEvent.MinutesSigned;
import org.acuerda.events.session.SessionEvent.NoticeWaived;
import org.acuerda.events.session.SessionEvent.PresidencyTaken;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.QuorumNotReached;
import org.acuerda.events.session.SessionEvent.ResultDeclared;
import org.acuerda.events.session.SessionEvent.ReviewListContinued;
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
import org.acuerda.events.session.SessionEvent.VoteAnnulled;
import org.acuerda.events.session.SessionEvent.VoteCalledOff;
import org.acuerda.events.session.SessionEvent.VoteClosed;
import org.acuerda.events.session.SessionEvent.VoteConfirmed;
import org.acuerda.events.session.SessionEvent.VoteCorrected;
import org.acuerda.events.session.SessionEvent.VoteOpened;
import org.acuerda.events.session.SessionEvent.VoterExcused;
import org.acuerda.events.session.SessionEvent.VotesCast;
import org.acuerda.events.session.SessionEvent.VotesCounted;
import org.acuerda.events.session.SessionEvent.VotesDoubted;

/**
 * State of a session: what later decisions need to know.
 *
 * @param recorded session as its source records it; empty for a session that was convened
 * @param call empty for a session that was only recorded
 * @param presidency who presides; empty before the session opens
 * @param votes votes by identifier, in the order they were opened
 * @param review of the agreements that were open when it opened
 * @param hours of the acts so far
 */
@Buildable
public record SessionState(
        Phase phase,
        Optional<SessionRecorded> recorded,
        Optional<Call> call,
        Attendance attendance,
        AgendaState business,
        Optional<Presidency> presidency,
        Map<String, VoteState> votes,
        Review review,
        Minutes.Stage minutes,
        ActTimes hours)
        implements SessionStateBuilder.With {

    /**
     * Who presides.
     *
     * @param taken whether the session put them in the chair after it had opened
     */
    public record Presidency(String memberId, boolean taken) {}

    /** Nothing known yet. */
    public static SessionState none() {
        return SessionStateBuilder.builder()
                .phase(Phase.NONE)
                .attendance(Attendance.empty())
                .business(AgendaState.none())
                .votes(Map.of())
                .review(Review.none())
                .minutes(Minutes.Stage.NONE)
                .hours(ActTimes.none())
                .build();
    }

    public boolean exists() {
        return phase != Phase.NONE;
    }

    /** The vote that is open or waits for its declaration, of which there is at most one. */
    public Optional<VoteState> undeclaredVote() {
        return votes.values().stream()
                .filter(vote -> vote.use() == VoteState.Use.PENDING)
                .findFirst();
    }

    /** Who presides; empty before the session opens. */
    public Optional<String> presidingId() {
        return presidency.map(Presidency::memberId);
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
        return next.withHours(hours.after(event, at));
    }

    private ZoneId zone(SessionEvent event) {
        return event instanceof SessionConvened convened
                ? ZoneId.of(convened.timeZone())
                : call.map(Call::zone).orElse(ZoneOffset.UTC);
    }

    private SessionState folded(SessionEvent event, Instant at) {
        return switch (event) {
            case SessionRecorded told ->
                with(session -> session.phase(Phase.RECORDED).recorded(Optional.of(told)));
            case SessionConvened convened -> convened(convened, at);
            case CallSent sent -> called(call -> call.sent(sent, at));
            case CallAcknowledged acknowledged -> called(call -> call.acknowledged(acknowledged, at));
            case CallAmended amended ->
                called(call -> call.amended(amended, business.agenda(), at))
                        .withBusiness(AgendaState.called(amended.agenda()));
            case MattersTakenUp taken -> this;
            case MatterDropped dropped -> withBusiness(business.dropped(dropped.itemId()));
            case NoticeWaived waived -> called(call -> call.waived(waived.itemIds()));
            case SessionCancelled cancelled -> withPhase(Phase.CANCELLED).withBusiness(business.calledOff());
            case AttendanceRecorded recordedEntry -> withAttendance(attendance.recorded(recordedEntry.entry()));
            case AttendanceCorrected correctedEntry ->
                withAttendance(attendance.corrected(correctedEntry.entry()))
                        .doubted(
                                correctedEntry.doubtfulVoteIds(),
                                correctedEntry.entry().attendeeId());
            case AttendanceWithdrawn withdrawn ->
                withAttendance(attendance.withdrawn(withdrawn.entry().attendeeId()))
                        .doubted(withdrawn.doubtfulVoteIds(), withdrawn.entry().attendeeId());
            case QuorumDeclared declared ->
                withPhase(Phase.OPEN).withPresidency(Optional.of(new Presidency(declared.presidingId(), false)));
            case ReviewListFrozen frozen -> withReview(Review.of(frozen.agreementIds()));
            case ReviewListContinued continued -> withReview(review.continued(continued.agreementIds()));
            case QuorumNotReached failed -> withPhase(Phase.WITHOUT_QUORUM);
            case SecondCallIssued again ->
                withPhase(Phase.CALLED_AGAIN)
                        .called(call -> call.again(again.startsAt()))
                        .withAttendance(Attendance.empty());
            case PresidencyTaken taken -> withPresidency(Optional.of(new Presidency(taken.presidingId(), true)));
            case AgendaApproved approved -> withBusiness(business.approved(approved.agenda()));
            case AgendaChanged changed -> withBusiness(business.changed(changed.agenda()));
            case AgendaContinued continued -> withBusiness(business.continued(continued.items()));
            case ItemPresented presented -> withBusiness(business.takenUp(presented.itemId()));
            case ItemReturned returned -> withBusiness(business.returned(returned.itemId()));
            case ItemReopened reopened -> withBusiness(business.reopened(reopened.itemId()));
            case MemberExcused excused -> withBusiness(business.excused(excused));
            case ExcuseWithdrawn withdrawn -> withBusiness(business.unexcused(withdrawn));
            case AgreementReviewed reviewed -> withReview(review.and(reviewed));
            case AgreementsReviewedEnBloc reviewed -> withReview(review.and(reviewed));
            case VoteOpened opened -> polled(VoteState.of(opened, at));
            case VotesCast cast -> polled(cast.voteId(), vote -> vote.cast(cast.votes()));
            case VoteCorrected corrected -> polled(corrected.voteId(), vote -> vote.corrected(corrected));
            case VoteCalledOff calledOff -> polled(calledOff.voteId(), VoteState::asVoid);
            case VoteAnnulled annulled -> polled(annulled.voteId(), VoteState::asVoid);
            case VotesDoubted doubted -> doubted(doubted.voteIds(), doubted.memberId());
            case VoteConfirmed confirmed -> polled(confirmed.voteId(), vote -> vote.confirmed(confirmed));
            case VotesCounted counted -> polled(counted.voteId(), vote -> vote.counted(counted.tally()));
            case VoterExcused excused -> polled(excused.voteId(), vote -> vote.excused(excused.memberId()));
            case SeparateVoteAttached attached -> this;
            case VoteClosed closed -> polled(closed.voteId(), vote -> vote.closed(closed.result(), at));
            case CastingVoteGiven given -> polled(given.voteId(), vote -> vote.broken(given));
            case ResultDeclared declared -> polled(declared.voteId(), VoteState::asDeclared);
            case ItemConcluded concluded -> withBusiness(business.concluded(concluded));
            case SessionRecessed recessed -> withPhase(Phase.RECESSED);
            case SessionResumed resumed -> withPhase(Phase.OPEN);
            case SessionClosed closed -> withPhase(Phase.CLOSED);
            case SessionConcluded concluded ->
                withPhase(Phase.CONCLUDED).withBusiness(business.left(concluded.pendingItemIds()));
            case MinutesDrafted drafted -> withMinutes(Minutes.Stage.DRAFT);
            case MinutesObserved observed -> withMinutes(Minutes.Stage.UNDER_OBSERVATION);
            case MinutesApproved approved -> withMinutes(Minutes.Stage.APPROVED);
            case MinutesSigned signed -> withMinutes(Minutes.Stage.SIGNED);
            case MinutesPublished published -> withMinutes(Minutes.Stage.PUBLISHED);
        };
    }

    private SessionState convened(SessionConvened convened, Instant at) {
        return with(session -> session.phase(Phase.CONVENED)
                .call(Optional.of(Call.of(convened, at)))
                .business(AgendaState.called(convened.agenda())));
    }

    private SessionState called(UnaryOperator<Call> change) {
        return withCall(call.map(change));
    }

    private SessionState doubted(Iterable<String> voteIds, String person) {
        SessionState doubted = this;
        for (String voteId : voteIds) {
            doubted = doubted.polled(voteId, vote -> vote.doubted(person));
        }
        return doubted;
    }

    private SessionState polled(String voteId, UnaryOperator<VoteState> change) {
        return Optional.ofNullable(votes.get(voteId))
                .map(vote -> polled(change.apply(vote)))
                .orElse(this);
    }

    /** Votes stay in the order in which they were opened. */
    private SessionState polled(VoteState vote) {
        Map<String, VoteState> changed = new LinkedHashMap<>(votes);
        changed.put(vote.voteId(), vote);
        return withVotes(changed);
    }
}
