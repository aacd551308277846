package org.acuerda.command.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.session.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.SessionCommand.AmendCall;
import org.acuerda.command.session.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.SessionCommand.AttachSeparateVote;
import org.acuerda.command.session.SessionCommand.CancelSession;
import org.acuerda.command.session.SessionCommand.CastVotes;
import org.acuerda.command.session.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.SessionCommand.Close;
import org.acuerda.command.session.SessionCommand.CloseVote;
import org.acuerda.command.session.SessionCommand.Conclude;
import org.acuerda.command.session.SessionCommand.ConcludeItem;
import org.acuerda.command.session.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.SessionCommand.CountVotes;
import org.acuerda.command.session.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.SessionCommand.DeclareResult;
import org.acuerda.command.session.SessionCommand.DraftMinutes;
import org.acuerda.command.session.SessionCommand.ExcuseVoter;
import org.acuerda.command.session.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.SessionCommand.ObserveMinutes;
import org.acuerda.command.session.SessionCommand.OpenVote;
import org.acuerda.command.session.SessionCommand.PresentItem;
import org.acuerda.command.session.SessionCommand.PublishMinutes;
import org.acuerda.command.session.SessionCommand.Recess;
import org.acuerda.command.session.SessionCommand.RecordAbsence;
import org.acuerda.command.session.SessionCommand.RecordAgreement;
import org.acuerda.command.session.SessionCommand.RecordArrival;
import org.acuerda.command.session.SessionCommand.RecordDeparture;
import org.acuerda.command.session.SessionCommand.Resume;
import org.acuerda.command.session.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.SessionCommand.ReviewEnBloc;
import org.acuerda.command.session.SessionCommand.SendCall;
import org.acuerda.command.session.SessionCommand.SignMinutes;
import org.acuerda.command.session.SessionCommand.TakePresidency;
import org.acuerda.events.session.Ballot;
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
 * Each member, item, vote and reviewed agreement, each voter's part in a vote, and what a session has one of. On its phase
 * every act relies. Two people who take the votes of different voters are not in each other's way; whoever closes the vote
 * must have seen every ballot.
 */
final class SessionThings implements Things<SessionCommand, SessionEvent> {

    private static final String PHASE = "phase";
    private static final String CALL = "call";
    private static final String PRESIDENCY = "presidency";
    /** Order and matters of the agenda. */
    private static final String AGENDA = "agenda";
    /** Which items have ended. */
    private static final String OUTCOMES = "outcomes";
    /** The vote under way, of which there is at most one. */
    private static final String VOTING = "voting";
    /** Which agreements were reviewed. */
    private static final String REVIEWS = "reviews";

    private static final String MINUTES = "minutes";
    private static final String OBSERVATIONS = "observations";

    @Override
    public Set<String> touchedBy(SessionCommand command) {
        Set<String> touched = new HashSet<>(subjects(command));
        touched.add(PHASE);
        return touched;
    }

    private static Set<String> subjects(SessionCommand command) {
        return switch (command) {
            case RecordAgreement told -> Things.of(told.itemId());
            case SendCall send -> Things.of(CALL);
            case AcknowledgeCall acknowledge -> Things.of(reply(acknowledge.memberId()));
            case AmendCall amend -> Things.of(CALL, AGENDA);
            case CancelSession cancel -> Things.of(CALL);
            case IssueSecondCall again -> Things.of(CALL);
            case RecordArrival arrival -> Things.of(arrival.attendeeId());
            case RecordDeparture departure -> Things.of(departure.attendeeId());
            case RecordAbsence absence -> Things.of(absence.attendeeId());
            case CorrectAttendance correct -> Things.of(correct.entry().attendeeId());
            case DeclareQuorum declare -> Things.of(declare.presidingId());
            case DeclareNoQuorum declare -> Things.of();
            case TakePresidency take -> Things.of(PRESIDENCY, take.presidingId());
            case Recess recess -> Things.of(VOTING);
            case Resume resume -> Things.of();
            case ApproveAgenda approve -> Things.of(AGENDA);
            case ChangeAgenda change -> Things.of(AGENDA, OUTCOMES);
            case PresentItem present -> Things.of(present.itemId());
            case ConcludeItem conclude -> Things.of(conclude.itemId());
            case OpenVote open -> Things.of(VOTING, open.itemId());
            case CastVotes cast -> cast(cast.voteId(), cast.votes(), cast.voteId());
            case CountVotes count -> Things.of(count.voteId(), ballots(count.voteId()));
            case ExcuseVoter excuse -> Things.of(excuse.voteId(), part(excuse.voteId(), excuse.memberId()));
            case AttachSeparateVote attach -> Things.of(separate(attach.voteId(), attach.memberId()));
            case CloseVote close -> Things.of(close.voteId(), ballots(close.voteId()));
            case GiveCastingVote give -> Things.of(PRESIDENCY, give.voteId());
            case DeclareResult declare -> Things.of(declare.voteId());
            case AdoptAgreement adopt ->
                adopt.voteId()
                        .known()
                        .map(voteId -> Things.of(adopt.itemId(), voteId))
                        .orElse(Things.of(adopt.itemId()));
            case ReviewAgreement review -> Things.of(review.itemId(), review.agreementId());
            case ReviewEnBloc review -> Things.of(review.itemId(), REVIEWS);
            case Close close -> Things.of(AGENDA, VOTING);
            case Conclude conclude -> Things.of(AGENDA, VOTING);
            case DraftMinutes draft -> Things.of(MINUTES, OBSERVATIONS);
            case ObserveMinutes observe -> Things.of(MINUTES);
            case ApproveMinutes approve -> Things.of(MINUTES, OBSERVATIONS);
            case SignMinutes sign -> Things.of(MINUTES);
            case PublishMinutes publish -> Things.of(MINUTES);
        };
    }

    @Override
    public Set<String> changedBy(SessionEvent event) {
        return switch (event) {
            case SessionRecorded told -> Things.of(PHASE);
            case SessionConvened convened -> Things.of(PHASE);
            case CallSent sent -> Things.of(CALL);
            case CallAcknowledged acknowledged -> Things.of(reply(acknowledged.memberId()));
            case CallAmended amended -> Things.of(CALL, AGENDA);
            case SessionCancelled cancelled -> Things.of(PHASE);
            case SecondCallIssued again -> Things.of(PHASE, CALL);
            case AttendanceRecorded recorded -> Things.of(recorded.entry().attendeeId());
            case AttendanceCorrected corrected -> Things.of(corrected.entry().attendeeId());
            case QuorumDeclared declared -> Things.of(PHASE);
            case QuorumNotReached failed -> Things.of(PHASE);
            case ReviewListFrozen frozen -> Things.of(REVIEWS);
            case PresidencyTaken taken -> Things.of(PRESIDENCY);
            case SessionRecessed recessed -> Things.of(PHASE);
            case SessionResumed resumed -> Things.of(PHASE);
            case AgendaApproved approved -> Things.of(AGENDA);
            case AgendaChanged changed -> Things.of(AGENDA);
            case ItemPresented presented -> Things.of(presented.itemId());
            case ItemConcluded concluded -> Things.of(OUTCOMES, concluded.itemId());
            case VoteOpened opened -> Things.of(VOTING, opened.itemId(), opened.voteId());
            case VotesCast cast -> cast(cast.voteId(), cast.votes(), ballots(cast.voteId()));
            case VotesCounted counted -> Things.of(ballots(counted.voteId()));
            case VoterExcused excused ->
                Things.of(ballots(excused.voteId()), part(excused.voteId(), excused.memberId()));
            case SeparateVoteAttached attached -> Things.of(separate(attached.voteId(), attached.memberId()));
            case VoteClosed closed -> Things.of(closed.voteId());
            case CastingVoteGiven given -> Things.of(given.voteId());
            case ResultDeclared declared -> Things.of(VOTING, declared.voteId());
            case AgreementReviewed reviewed -> Things.of(REVIEWS, reviewed.agreementId());
            case AgreementsReviewedEnBloc reviewed -> enBloc(reviewed.agreementIds());
            case SessionClosed closed -> Things.of(PHASE);
            case SessionConcluded concluded -> Things.of(PHASE);
            case MinutesDrafted drafted -> Things.of(MINUTES);
            case MinutesObserved observed -> Things.of(OBSERVATIONS);
            case MinutesApproved approved -> Things.of(MINUTES);
            case MinutesSigned signed -> Things.of(MINUTES);
            case MinutesPublished published -> Things.of(MINUTES);
        };
    }

    private static Set<String> cast(String voteId, List<Ballot.Vote> votes, String also) {
        Set<String> parts = new HashSet<>(Things.of(also));
        votes.forEach(vote -> parts.add(part(voteId, vote.voterId())));
        return parts;
    }

    private static Set<String> enBloc(List<String> agreementIds) {
        Set<String> reviewed = new HashSet<>(agreementIds);
        reviewed.add(REVIEWS);
        return reviewed;
    }

    private static String reply(String memberId) {
        return "reply " + memberId;
    }

    private static String ballots(String voteId) {
        return voteId + " ballots";
    }

    private static String part(String voteId, String voterId) {
        return voteId + " " + voterId;
    }

    private static String separate(String voteId, String voterId) {
        return voteId + " separate " + voterId;
    }
}
