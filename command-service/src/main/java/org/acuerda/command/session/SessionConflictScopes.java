package org.acuerda.command.session;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.command.session.rules.SessionCommand;
import org.acuerda.command.session.rules.SessionCommand.AcknowledgeCall;
import org.acuerda.command.session.rules.SessionCommand.AdoptAgreement;
import org.acuerda.command.session.rules.SessionCommand.AmendCall;
import org.acuerda.command.session.rules.SessionCommand.AnnulVote;
import org.acuerda.command.session.rules.SessionCommand.ApproveAgenda;
import org.acuerda.command.session.rules.SessionCommand.ApproveMinutes;
import org.acuerda.command.session.rules.SessionCommand.AttachSeparateVote;
import org.acuerda.command.session.rules.SessionCommand.CallOffVote;
import org.acuerda.command.session.rules.SessionCommand.CancelSession;
import org.acuerda.command.session.rules.SessionCommand.CastVotes;
import org.acuerda.command.session.rules.SessionCommand.ChangeAgenda;
import org.acuerda.command.session.rules.SessionCommand.Close;
import org.acuerda.command.session.rules.SessionCommand.CloseVote;
import org.acuerda.command.session.rules.SessionCommand.Conclude;
import org.acuerda.command.session.rules.SessionCommand.ConcludeItem;
import org.acuerda.command.session.rules.SessionCommand.ConcludeMinutesItem;
import org.acuerda.command.session.rules.SessionCommand.ConfirmVote;
import org.acuerda.command.session.rules.SessionCommand.CorrectAttendance;
import org.acuerda.command.session.rules.SessionCommand.CorrectVote;
import org.acuerda.command.session.rules.SessionCommand.CountVotes;
import org.acuerda.command.session.rules.SessionCommand.DeclareNoQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareQuorum;
import org.acuerda.command.session.rules.SessionCommand.DeclareResult;
import org.acuerda.command.session.rules.SessionCommand.DoubtVotes;
import org.acuerda.command.session.rules.SessionCommand.DraftMinutes;
import org.acuerda.command.session.rules.SessionCommand.DropMatter;
import org.acuerda.command.session.rules.SessionCommand.ExcuseFromItem;
import org.acuerda.command.session.rules.SessionCommand.ExcuseVoter;
import org.acuerda.command.session.rules.SessionCommand.GiveCastingVote;
import org.acuerda.command.session.rules.SessionCommand.IssueSecondCall;
import org.acuerda.command.session.rules.SessionCommand.ObserveMinutes;
import org.acuerda.command.session.rules.SessionCommand.OpenVote;
import org.acuerda.command.session.rules.SessionCommand.PresentItem;
import org.acuerda.command.session.rules.SessionCommand.PublishMinutes;
import org.acuerda.command.session.rules.SessionCommand.Recess;
import org.acuerda.command.session.rules.SessionCommand.RecordAbsence;
import org.acuerda.command.session.rules.SessionCommand.RecordAgreement;
import org.acuerda.command.session.rules.SessionCommand.RecordArrival;
import org.acuerda.command.session.rules.SessionCommand.RecordDeparture;
import org.acuerda.command.session.rules.SessionCommand.ReopenItem;
import org.acuerda.command.session.rules.SessionCommand.RepeatVote;
import org.acuerda.command.session.rules.SessionCommand.Resume;
import org.acuerda.command.session.rules.SessionCommand.ReturnItem;
import org.acuerda.command.session.rules.SessionCommand.ReviewAgreement;
import org.acuerda.command.session.rules.SessionCommand.ReviewEnBloc;
import org.acuerda.command.session.rules.SessionCommand.SendCall;
import org.acuerda.command.session.rules.SessionCommand.SignMinutes;
import org.acuerda.command.session.rules.SessionCommand.TakePresidency;
import org.acuerda.command.session.rules.SessionCommand.WithdrawAttendance;
import org.acuerda.command.session.rules.SessionCommand.WithdrawExcuse;
import org.acuerda.events.session.Ballot;
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
 * Conflict scopes of a session: each member, item, vote and reviewed agreement, each voter's part in a vote, and what a
 * session has one of. Every act depends on its phase. Two people who take the votes of different voters do not
 * conflict; the person who closes the vote must have seen every ballot.
 */
final class SessionConflictScopes implements ConflictScopes<SessionCommand, SessionEvent> {

    private static final String PHASE = "phase";
    private static final String CALL = "call";
    private static final String PRESIDENCY = "presidency";
    /** Order and matters of the agenda. */
    private static final String AGENDA = "agenda";
    /** Which items have ended. */
    private static final String OUTCOMES = "outcomes";
    /** The vote that is not declared yet, of which there is at most one. */
    private static final String VOTING = "voting";
    /** Which agreements were reviewed. */
    private static final String REVIEWS = "reviews";

    private static final String MINUTES = "minutes";
    private static final String OBSERVATIONS = "observations";

    @Override
    public Set<String> dependsOn(SessionCommand command) {
        Set<String> scopes = new HashSet<>(subjects(command));
        scopes.add(PHASE);
        return scopes;
    }

    private static Set<String> subjects(SessionCommand command) {
        return switch (command) {
            case RecordAgreement record -> ConflictScopes.of(record.itemId());
            case SendCall send -> ConflictScopes.of(CALL);
            case AcknowledgeCall acknowledge -> ConflictScopes.of(reply(acknowledge.memberId()));
            case AmendCall amend -> ConflictScopes.of(CALL, AGENDA);
            case CancelSession cancel -> ConflictScopes.of(CALL);
            case IssueSecondCall again -> ConflictScopes.of(CALL);
            case RecordArrival arrival -> ConflictScopes.of(arrival.attendeeId());
            case RecordDeparture departure -> ConflictScopes.of(departure.attendeeId());
            case RecordAbsence absence -> ConflictScopes.of(absence.attendeeId());
            case CorrectAttendance correct -> ConflictScopes.of(correct.entry().attendeeId());
            case WithdrawAttendance withdraw -> ConflictScopes.of(withdraw.attendeeId());
            case DeclareQuorum declare -> ConflictScopes.of(declare.presidingId());
            case DeclareNoQuorum declare -> ConflictScopes.of();
            case TakePresidency take -> ConflictScopes.of(PRESIDENCY, take.presidingId());
            case Recess recess -> ConflictScopes.of(VOTING);
            case Resume resume -> ConflictScopes.of();
            case ApproveAgenda approve -> ConflictScopes.of(AGENDA);
            case ChangeAgenda change -> ConflictScopes.of(AGENDA, OUTCOMES);
            case PresentItem present -> ConflictScopes.of(present.itemId());
            case DropMatter drop -> ConflictScopes.of(drop.itemId());
            case ConcludeMinutesItem conclude -> ConflictScopes.of(OUTCOMES);
            case ConcludeItem conclude -> ConflictScopes.of(conclude.itemId());
            case ReturnItem returned -> ConflictScopes.of(returned.itemId());
            case ReopenItem reopen -> ConflictScopes.of(reopen.itemId());
            case ExcuseFromItem excuse -> ConflictScopes.of(excuse.itemId());
            case WithdrawExcuse withdraw -> ConflictScopes.of(withdraw.itemId());
            case OpenVote open -> ConflictScopes.of(VOTING, open.itemId());
            case RepeatVote repeat -> ConflictScopes.of(VOTING, repeat.repeatsVoteId());
            case CastVotes cast -> cast(cast.voteId(), cast.votes(), cast.voteId());
            case CountVotes count -> ConflictScopes.of(count.voteId(), ballots(count.voteId()));
            case ExcuseVoter excuse -> ConflictScopes.of(excuse.voteId(), part(excuse.voteId(), excuse.memberId()));
            case CorrectVote correct -> ConflictScopes.of(correct.voteId(), part(correct.voteId(), correct.voterId()));
            case CallOffVote callOff -> ConflictScopes.of(callOff.voteId());
            case AnnulVote annul -> ConflictScopes.of(annul.voteId());
            case ConfirmVote confirm -> ConflictScopes.of(confirm.voteId());
            case DoubtVotes doubt -> ConflictScopes.of(doubt.memberId());
            case AttachSeparateVote attach -> ConflictScopes.of(separate(attach.voteId(), attach.memberId()));
            case CloseVote close -> ConflictScopes.of(close.voteId(), ballots(close.voteId()));
            case GiveCastingVote give -> ConflictScopes.of(PRESIDENCY, give.voteId());
            case DeclareResult declare -> ConflictScopes.of(declare.voteId());
            case AdoptAgreement adopt ->
                adopt.voteId()
                        .known()
                        .map(voteId -> ConflictScopes.of(adopt.itemId(), voteId))
                        .orElse(ConflictScopes.of(adopt.itemId()));
            case ReviewAgreement review -> ConflictScopes.of(review.itemId(), review.agreementId());
            case ReviewEnBloc review -> ConflictScopes.of(review.itemId(), REVIEWS);
            case Close close -> ConflictScopes.of(AGENDA, VOTING);
            case Conclude conclude -> ConflictScopes.of(AGENDA, VOTING);
            case DraftMinutes draft -> ConflictScopes.of(MINUTES, OBSERVATIONS);
            case ObserveMinutes observe -> ConflictScopes.of(MINUTES);
            case ApproveMinutes approve -> ConflictScopes.of(MINUTES, OBSERVATIONS);
            case SignMinutes sign -> ConflictScopes.of(MINUTES);
            case PublishMinutes publish -> ConflictScopes.of(MINUTES);
        };
    }

    @Override
    public Set<String> affects(SessionEvent event) {
        return switch (event) {
            case SessionRecorded recorded -> ConflictScopes.of(PHASE);
            case SessionConvened convened -> ConflictScopes.of(PHASE);
            case CallSent sent -> ConflictScopes.of(CALL);
            case CallAcknowledged acknowledged -> ConflictScopes.of(reply(acknowledged.memberId()));
            case CallAmended amended -> ConflictScopes.of(CALL, AGENDA);
            case MattersTakenUp taken -> ConflictScopes.of(CALL);
            case MatterDropped dropped -> ConflictScopes.of(dropped.itemId());
            case NoticeWaived waived -> ConflictScopes.of(CALL);
            case SessionCancelled cancelled -> ConflictScopes.of(PHASE);
            case SecondCallIssued again -> ConflictScopes.of(PHASE, CALL);
            case AttendanceRecorded recorded ->
                ConflictScopes.of(recorded.entry().attendeeId());
            case AttendanceCorrected corrected ->
                with(corrected.doubtfulVoteIds(), corrected.entry().attendeeId());
            case AttendanceWithdrawn withdrawn ->
                with(withdrawn.doubtfulVoteIds(), withdrawn.entry().attendeeId());
            case QuorumDeclared declared -> ConflictScopes.of(PHASE);
            case QuorumNotReached failed -> ConflictScopes.of(PHASE);
            case ReviewListFrozen frozen -> ConflictScopes.of(REVIEWS);
            case ReviewListContinued continued -> ConflictScopes.of(REVIEWS);
            case PresidencyTaken taken -> ConflictScopes.of(PRESIDENCY);
            case SessionRecessed recessed -> ConflictScopes.of(PHASE);
            case SessionResumed resumed -> ConflictScopes.of(PHASE);
            case AgendaApproved approved -> ConflictScopes.of(AGENDA);
            case AgendaChanged changed -> ConflictScopes.of(AGENDA);
            case AgendaContinued continued -> ConflictScopes.of(CALL, AGENDA);
            case ItemPresented presented -> ConflictScopes.of(presented.itemId());
            case ItemConcluded concluded -> ConflictScopes.of(OUTCOMES, concluded.itemId());
            case ItemReturned returned -> ConflictScopes.of(returned.itemId());
            case ItemReopened reopened -> ConflictScopes.of(OUTCOMES, reopened.itemId());
            case MemberExcused excused -> ConflictScopes.of(excused.itemId());
            case ExcuseWithdrawn withdrawn -> ConflictScopes.of(withdrawn.itemId());
            case VoteOpened opened -> ConflictScopes.of(VOTING, opened.itemId(), opened.voteId());
            case VotesCast cast -> cast(cast.voteId(), cast.votes(), ballots(cast.voteId()));
            case VotesCounted counted -> ConflictScopes.of(ballots(counted.voteId()));
            case VoterExcused excused ->
                ConflictScopes.of(ballots(excused.voteId()), part(excused.voteId(), excused.memberId()));
            case VoteCorrected corrected ->
                ConflictScopes.of(ballots(corrected.voteId()), part(corrected.voteId(), corrected.voterId()));
            case VoteCalledOff calledOff -> ConflictScopes.of(VOTING, calledOff.voteId());
            case VoteAnnulled annulled -> ConflictScopes.of(VOTING, annulled.voteId());
            case VotesDoubted doubted -> with(doubted.voteIds(), doubted.memberId());
            case VoteConfirmed confirmed -> ConflictScopes.of(confirmed.voteId());
            case SeparateVoteAttached attached -> ConflictScopes.of(separate(attached.voteId(), attached.memberId()));
            case VoteClosed closed -> ConflictScopes.of(closed.voteId());
            case CastingVoteGiven given -> ConflictScopes.of(given.voteId());
            case ResultDeclared declared -> ConflictScopes.of(VOTING, declared.voteId());
            case AgreementReviewed reviewed -> ConflictScopes.of(REVIEWS, reviewed.agreementId());
            case AgreementsReviewedEnBloc reviewed -> with(reviewed.agreementIds(), REVIEWS);
            case SessionClosed closed -> ConflictScopes.of(PHASE);
            case SessionConcluded concluded -> ConflictScopes.of(PHASE);
            case MinutesDrafted drafted -> ConflictScopes.of(MINUTES);
            case MinutesObserved observed -> ConflictScopes.of(OBSERVATIONS);
            case MinutesApproved approved -> ConflictScopes.of(MINUTES);
            case MinutesSigned signed -> ConflictScopes.of(MINUTES);
            case MinutesPublished published -> ConflictScopes.of(MINUTES);
        };
    }

    private static Set<String> cast(String voteId, List<Ballot.Vote> votes, String also) {
        Set<String> parts = new HashSet<>(ConflictScopes.of(also));
        votes.forEach(vote -> parts.add(part(voteId, vote.voterId())));
        return parts;
    }

    private static Set<String> with(List<String> ids, String also) {
        Set<String> all = new HashSet<>(ids);
        all.add(also);
        return all;
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
