package org.acuerda.command.session.rules;

import java.time.Instant;
import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;

/** Commands of one session. The hour of each act is that of its circumstances. */
public sealed interface SessionCommand extends Command {

    String sessionId();

    @Override
    default String aggregateId() {
        return sessionId();
    }

    /** Acts on the call, until the session opens. */
    sealed interface OfCall extends SessionCommand {}

    /** Acts on the roll. */
    sealed interface OfRoll extends SessionCommand {}

    /** Acts that open the session and keep it going: quorum, presidency, recess. */
    sealed interface OfQuorum extends SessionCommand {}

    /** Acts on the agenda and its items. */
    sealed interface OfAgenda extends SessionCommand {}

    /** Acts that put right what was done with an item, or that excuse from it. */
    sealed interface OfItemRemedy extends SessionCommand {

        String itemId();

        String reason();
    }

    /** Acts of a vote. */
    sealed interface OfVote extends SessionCommand {}

    /** Acts that put right a vote. */
    sealed interface OfVoteRemedy extends SessionCommand {}

    /** Acts that create an agreement. */
    sealed interface OfAdoption extends SessionCommand {}

    /** Acts that review open agreements. */
    sealed interface OfReview extends SessionCommand {

        String reviewId();

        String itemId();

        String narrative();
    }

    /** Acts that end the session. */
    sealed interface OfEnd extends SessionCommand {}

    /** Acts on the minutes, after the end. */
    sealed interface OfMinutes extends SessionCommand {}

    /** Records an agreement of a recorded session, for an item that its source lists; only as a historic fact. */
    record RecordAgreement(
            String sessionId,
            String agreementId,
            String itemId,
            Recorded<String> officialKey,
            Proposal proposal,
            boolean typeAssumed)
            implements OfAdoption {}

    /** Sends the call to members in office, by one medium. */
    record SendCall(String sessionId, String callId, List<String> memberIds, String medium) implements OfCall {}

    /** Records that a member acknowledged the call and, where known, whether and how they will attend. */
    record AcknowledgeCall(String sessionId, String memberId, Recorded<Boolean> willAttend, Recorded<Roll.Mode> mode)
            implements OfCall {}

    /**
     * Supplements the call: hour, venue and agenda as they are from then on.
     *
     * @param noticeWaiver why a shorter notice is accepted for what this amendment adds or changes; left out where the
     *     notice is long enough
     */
    record AmendCall(
            String sessionId,
            Instant startsAt,
            SessionEvent.Venue venue,
            CallAgenda agenda,
            String reason,
            Recorded<String> noticeWaiver)
            implements OfCall {}

    /** Calls the session off before it opens. */
    record CancelSession(String sessionId, String reason) implements OfCall {}

    /**
     * Records that someone came.
     *
     * @param attendeeId the member, also where a substitute comes in their place; a guest has an identifier of their own
     * @param name as called; left out, the name in the register of members
     * @param actsFor for a substitute, the office or act that names them
     */
    record RecordArrival(
            String sessionId,
            String attendeeId,
            Recorded<String> name,
            Roll.Quality quality,
            Roll.Mode mode,
            Recorded<String> actsFor)
            implements OfRoll {}

    /** Records that someone left. */
    record RecordDeparture(String sessionId, String attendeeId, Recorded<String> cause) implements OfRoll {}

    /** Records that a member did not come. */
    record RecordAbsence(String sessionId, String attendeeId, Recorded<String> cause, boolean justified)
            implements OfRoll {}

    /** Corrects the roll's last entry for someone; {@code entry} carries the hour from which it holds. */
    record CorrectAttendance(String sessionId, Roll.Entry entry, String reason) implements OfRoll {}

    /** Withdraws the roll's last entry for someone, which was made by mistake. */
    record WithdrawAttendance(String sessionId, String attendeeId, String reason) implements OfRoll {}

    /** Opens the session with quorum. */
    record DeclareQuorum(String sessionId, String presidingId) implements OfQuorum {}

    /** States that quorum was not reached. */
    record DeclareNoQuorum(String sessionId) implements OfQuorum {}

    /** Calls a second time after quorum was not reached. */
    record IssueSecondCall(String sessionId, Instant startsAt, SessionEvent.Venue venue) implements OfCall {}

    /** Lets someone else who is present preside. */
    record TakePresidency(String sessionId, String presidingId, String reason) implements OfQuorum {}

    /** Approves the agenda as called. */
    record ApproveAgenda(String sessionId) implements OfAgenda {}

    /** Changes the approved agenda: order, items withdrawn from it, or matters under general business. */
    record ChangeAgenda(String sessionId, Agenda agenda, String reason) implements OfAgenda {}

    /** Takes up an item. */
    record PresentItem(String sessionId, String itemId, Recorded<String> interventions) implements OfAgenda {}

    /** Puts back an item that was taken up by mistake. */
    record ReturnItem(String sessionId, String itemId, String reason) implements OfItemRemedy {}

    /** Opens again an item that ended by mistake, without a vote and without an agreement. */
    record ReopenItem(String sessionId, String itemId, String reason) implements OfItemRemedy {}

    /** Excuses a member from voting on an item, before a vote on it opens. */
    record ExcuseFromItem(String sessionId, String itemId, String memberId, String reason) implements OfItemRemedy {}

    /** Takes back an excuse that was given before a vote opened. */
    record WithdrawExcuse(String sessionId, String itemId, String memberId, String reason) implements OfItemRemedy {}

    /** Opens the vote on a text, which is fixed from then on. */
    record OpenVote(String sessionId, String voteId, String itemId, Proposal proposal, Ballot.Method method)
            implements OfVote {}

    /** Opens the vote again on the item and text of a vote that was called off or annulled. */
    record RepeatVote(String sessionId, String voteId, String repeatsVoteId, Ballot.Method method) implements OfVote {}

    /** Takes votes by name. */
    record CastVotes(String sessionId, String voteId, List<Ballot.Vote> votes) implements OfVote {}

    /** Takes the count of a vote by show of hands; a recount replaces it. */
    record CountVotes(String sessionId, String voteId, Ballot.Tally tally) implements OfVote {}

    /** Excuses a voter from an open vote. */
    record ExcuseVoter(String sessionId, String voteId, String memberId, String reason) implements OfVote {}

    /** Attaches a voter's separate vote (voto particular). */
    record AttachSeparateVote(String sessionId, String voteId, String memberId, Proposal.Document document)
            implements OfVote {}

    /** Corrects a vote by name that was written down wrongly, while the vote is open. */
    record CorrectVote(String sessionId, String voteId, String voterId, Ballot.Choice choice, String reason)
            implements OfVoteRemedy {}

    /** Calls off an open vote, without a result. */
    record CallOffVote(String sessionId, String voteId, String reason) implements OfVoteRemedy {}

    /** Annuls a closed vote before its result is declared, so that it can be repeated. */
    record AnnulVote(String sessionId, String voteId, String reason, String authority) implements OfVoteRemedy {}

    /** Confirms a doubtful vote, so that its result can be declared. */
    record ConfirmVote(String sessionId, String voteId, String reason, String authority) implements OfVoteRemedy {}

    /** Casts doubt on the votes in which someone took part who was no member; sent by an automation. */
    record DoubtVotes(String sessionId, String memberId) implements OfVoteRemedy {}

    /** Closes a vote; its result is derived. */
    record CloseVote(String sessionId, String voteId) implements OfVote {}

    /** Breaks a tie. */
    record GiveCastingVote(String sessionId, String voteId, String presidingId, Ballot.Choice choice)
            implements OfVote {}

    /** Declares that a proposal was not carried; its item ends as rejected. */
    record DeclareResult(String sessionId, String voteId, Recorded<String> note) implements OfVote {}

    /**
     * Adopts an agreement: declares the favourable result of its vote or, for an informative matter, takes note.
     *
     * @param voteId the vote that carried it; left out where the session takes note
     * @param proposal what the session takes note of; left out where a vote fixed the text
     */
    record AdoptAgreement(
            String sessionId,
            String agreementId,
            String itemId,
            Recorded<String> voteId,
            Recorded<String> officialKey,
            Recorded<Proposal> proposal)
            implements OfAdoption {}

    /** Ends an item without an agreement. */
    record ConcludeItem(String sessionId, String itemId, Agenda.Outcome outcome, Recorded<String> note)
            implements OfAgenda {}

    /** States that a matter which the session left pending will not be taken up. */
    record DropMatter(String sessionId, String itemId, String reason) implements OfAgenda {}

    /** Ends the item under which the minutes of another session were approved; only an automation asks for it. */
    record ConcludeMinutesItem(String sessionId) implements OfAgenda {}

    /**
     * Takes note of the status of one agreement of the review list.
     *
     * @param pointId the point reviewed; left out, the whole agreement
     * @param corrects earlier review of this session that this one corrects; left out for a first review
     */
    record ReviewAgreement(
            String sessionId,
            String reviewId,
            String itemId,
            String agreementId,
            Recorded<String> pointId,
            AgreementEvent.ReportedStatus status,
            String narrative,
            Recorded<String> corrects)
            implements OfReview {}

    /** Takes note that nothing changed in every agreement not yet reviewed, save those reserved. */
    record ReviewEnBloc(String sessionId, String reviewId, String itemId, List<String> reservedIds, String narrative)
            implements OfReview {}

    /** Pauses the session. */
    record Recess(String sessionId, String reason, Recorded<Instant> resumesAt) implements OfQuorum {}

    /** Goes on after a recess, with quorum. */
    record Resume(String sessionId) implements OfQuorum {}

    /** Closes the session once every item has its outcome (clausura). */
    record Close(String sessionId) implements OfEnd {}

    /** Ends the session otherwise; open items are deferred to the next one. */
    record Conclude(String sessionId, SessionEvent.Conclusion conclusion, String reason) implements OfEnd {}

    /** Presents a draft of the minutes, or the next one. */
    record DraftMinutes(String sessionId, Proposal.Document document) implements OfMinutes {}

    /** Observes the draft. */
    record ObserveMinutes(String sessionId, String memberId, String observation) implements OfMinutes {}

    /** Approves the minutes in a later session. */
    record ApproveMinutes(String sessionId, String approvedInSessionId, Proposal.Document document)
            implements OfMinutes {}

    /** Records signatures of members who attended. */
    record SignMinutes(String sessionId, List<String> signatoryIds, Proposal.Document document) implements OfMinutes {}

    /** Publishes the signed minutes. */
    record PublishMinutes(String sessionId, String publishedIn, Recorded<String> address, Proposal.Document document)
            implements OfMinutes {}
}
