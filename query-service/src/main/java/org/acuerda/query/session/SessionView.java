package org.acuerda.query.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.RuleSet;
import org.acuerda.events.session.Agenda;
import org.acuerda.events.session.Ballot;
import org.acuerda.events.session.Minutes;
import org.acuerda.events.session.Roll;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/** One session as its own events tell it. */
@Buildable
public record SessionView(
        String sessionId,
        @JsonUnwrapped Designation designation,
        SessionStatus status,
        @JsonUnwrapped Schedule schedule,
        @JsonUnwrapped OrderOfBusiness business,
        @JsonUnwrapped Attendance attendance,
        @JsonUnwrapped Deliberation deliberation,
        @JsonUnwrapped Closure closure,
        @JsonUnwrapped Outcome outcome,
        Origin origin)
        implements SessionViewBuilder.With {

    /** Agreements of the review list of which nothing was said yet; they come up again in the next ordinary session. */
    public List<String> unreviewedIds() {
        return deliberation.reviewList().stream()
                .filter(agreementId -> deliberation.reviews().stream()
                        .noneMatch(review -> review.agreementId().equals(agreementId)))
                .toList();
    }

    /** What others say of it. */
    public SessionReference reference() {
        return new SessionReference(
                sessionId, designation.kind(), designation.ordinal(), designation.title(), schedule.heldOn());
    }

    /**
     * What it is called.
     *
     * @param title as the source words it; null for a live session, which is named by its kind and ordinal
     */
    public record Designation(
            String commissionId,
            CommissionEvent.Kind kind,
            Recorded<String> mandateId,
            Recorded<Integer> ordinal,
            @Nullable String title) {}

    /**
     * When and where it is held, and how it was called.
     *
     * @param heldOn the day, in the commission's time zone
     * @param startsAt the hour it was called for
     */
    @Buildable
    public record Schedule(LocalDate heldOn, Recorded<Instant> startsAt, Place place, Recorded<Convocation> convocation)
            implements SessionViewScheduleBuilder.With {}

    /**
     * What it deals with.
     *
     * @param agenda items in their order as they stand now
     * @param agendaApproval when the agenda was approved; null while it is not
     */
    @Buildable
    public record OrderOfBusiness(
            List<Item> agenda, @Nullable Attribution agendaApproval, List<AgendaChange> agendaChanges)
            implements SessionViewOrderOfBusinessBuilder.With {}

    /**
     * Who is there.
     *
     * @param roll what the roll call says, oldest first
     * @param quorum every count of the quorum, oldest first
     * @param presiding who presided, oldest first
     */
    @Buildable
    public record Attendance(List<RollEntry> roll, List<QuorumCount> quorum, List<Presiding> presiding)
            implements SessionViewAttendanceBuilder.With {}

    /**
     * What was said and voted.
     *
     * @param reviewList agreements that were open when an ordinary session opened; empty where none were, before it opens
     *     and in any other session
     * @param reviews what was said of them, oldest first; one for each agreement reviewed en bloc
     */
    @Buildable
    public record Deliberation(List<String> reviewList, List<Review> reviews, List<Vote> votes)
            implements SessionViewDeliberationBuilder.With {}

    /**
     * How it pauses and ends.
     *
     * @param cancellation why it was called off; null where it was not
     * @param end how it ended; null while it goes on
     */
    @Buildable
    public record Closure(List<Recess> recesses, @Nullable Cancellation cancellation, @Nullable End end)
            implements SessionViewClosureBuilder.With {}

    /** What it leaves behind. */
    @Buildable
    public record Outcome(MinutesLife minutes, List<String> agreementIds) implements SessionViewOutcomeBuilder.With {}

    /** Where it is held. */
    public record Place(
            Recorded<SessionEvent.Venue.Format> format,
            Recorded<String> venue,
            Recorded<String> city,
            Recorded<String> link) {}

    /** The call and what it froze. */
    @Buildable
    public record Convocation(
            String convenedBy,
            RuleSet ruleSet,
            String calendarVersion,
            String timeZone,
            int requiredNoticeBusinessDays,
            Recorded<String> noticeWaiver,
            Attribution act,
            @JsonUnwrapped Correspondence correspondence)
            implements SessionViewConvocationBuilder.With {}

    /** What was sent to the members and what they answered. */
    @Buildable
    public record Correspondence(
            List<Call> calls,
            List<Acknowledgement> acknowledgements,
            List<Amendment> amendments,
            List<SecondCall> secondCalls)
            implements SessionViewCorrespondenceBuilder.With {}

    /** The call as sent. */
    public record Call(String callId, List<String> memberIds, String medium, Attribution act) {}

    /** A member's acknowledgement of the call. */
    public record Acknowledgement(
            String memberId, Recorded<Boolean> willAttend, Recorded<Roll.Mode> mode, Attribution act) {}

    /** A supplement to the call. */
    public record Amendment(Instant startsAt, String reason, Attribution act) {}

    /** A second call after quorum was not reached. */
    public record SecondCall(Instant startsAt, Attribution act) {}

    /**
     * An agenda item and what became of it.
     *
     * @param matter what it is for; silent where a source only lists it
     * @param presented when it was taken up; null while it was not
     * @param outcome how it ended; null while it has not
     */
    @Buildable
    public record Item(
            String itemId,
            String number,
            Recorded<Agenda.Matter> matter,
            String title,
            Recorded<String> parentId,
            List<Proposal.Document> documents,
            @Nullable Presentation presented,
            @Nullable ItemOutcome outcome)
            implements SessionViewItemBuilder.With {}

    /** An item taken up. */
    public record Presentation(Recorded<String> interventions, Attribution act) {}

    /**
     * How an item ended.
     *
     * @param outcome silent where a source lists the item without saying how it ended
     * @param agreementId agreement made of it
     */
    public record ItemOutcome(
            Recorded<Agenda.Outcome> outcome, Recorded<String> agreementId, Recorded<String> note, Attribution act) {}

    /** A change of the approved agenda. */
    public record AgendaChange(String reason, Attribution act) {}

    /**
     * An entry of the roll.
     *
     * @param correction why a slip was put right by this entry; null for an ordinary one
     */
    public record RollEntry(Roll.Entry entry, @Nullable String correction, Attribution act) {}

    /** On which occasion the quorum was counted. */
    public enum QuorumOccasion {
        DECLARED,
        NOT_REACHED,
        VOTE,
        RESUMED
    }

    /** A count of the quorum. */
    public record QuorumCount(QuorumOccasion occasion, Roll.Count count, boolean reached, Attribution act) {}

    /**
     * Who presided from then on.
     *
     * @param reason why it changed; null for who opened the session
     */
    public record Presiding(String presidingId, @Nullable String reason, Attribution act) {}

    /**
     * What the session took note of an open agreement.
     *
     * @param pointId the point spoken of; silent where it is the whole agreement
     * @param corrects earlier review that this one puts right; silent where there is none
     * @param enBloc whether it was said in one act of several
     */
    public record Review(
            String reviewId,
            String itemId,
            String agreementId,
            Recorded<String> pointId,
            AgreementEvent.ReportedStatus status,
            String narrative,
            Recorded<String> corrects,
            boolean enBloc,
            Attribution act) {}

    /**
     * A vote.
     *
     * @param proposal the text voted on
     */
    @Buildable
    public record Vote(
            String voteId,
            String itemId,
            Proposal proposal,
            @JsonUnwrapped Opening opening,
            @JsonUnwrapped Polling polling,
            @JsonUnwrapped VoteResult result)
            implements SessionViewVoteBuilder.With {}

    /** How a vote was opened. */
    public record Opening(
            Ballot.Method method, List<String> voterIds, String presidingId, Roll.Count count, Attribution opened) {}

    /**
     * How the voters voted.
     *
     * @param ballots votes by name
     * @param counted votes by count; null for a vote by name
     */
    @Buildable
    public record Polling(
            List<Ballot.Vote> ballots,
            Ballot.@Nullable Tally counted,
            List<Excused> excused,
            List<SeparateVote> separateVotes)
            implements SessionViewPollingBuilder.With {}

    /**
     * What was decided by a vote.
     *
     * @param closing what the votes amount to; null while it is open
     * @param castingVote what the presiding person decided on a tie; null where there was none
     * @param declared result as declared; null while it is not
     * @param doubtful true where a later correction of the roll casts doubt on the quorum
     */
    @Buildable
    public record VoteResult(
            @Nullable Closing closing,
            @Nullable CastingVote castingVote,
            Ballot.@Nullable Result declared,
            boolean doubtful)
            implements SessionViewVoteResultBuilder.With {}

    /** A member excused from a vote. */
    public record Excused(String memberId, String reason, Attribution act) {}

    /** A separate vote of a member. */
    public record SeparateVote(String memberId, Proposal.Document document, Attribution act) {}

    /** What the votes amount to. */
    public record Closing(Ballot.Tally tally, int present, Ballot.Result result, boolean unanimous, Attribution act) {}

    /** How a tie was broken. */
    public record CastingVote(String presidingId, Ballot.Choice choice, Attribution act) {}

    /**
     * A pause.
     *
     * @param resumed when it ended; null while it lasts
     */
    @Buildable
    public record Recess(String reason, Recorded<Instant> resumesAt, Attribution begun, @Nullable Attribution resumed)
            implements SessionViewRecessBuilder.With {}

    /** The session was called off. */
    public record Cancellation(String reason, Attribution act) {}

    /**
     * How the session ended.
     *
     * @param conclusion why it did not close; null where it closed
     * @param reason in words; null where it closed
     * @param pendingItemIds items that go to the next session
     */
    @Buildable
    public record End(
            SessionEvent.@Nullable Conclusion conclusion,
            @Nullable String reason,
            List<String> pendingItemIds,
            Attribution act)
            implements SessionViewEndBuilder.With {}

    /** The minutes through their life, every version kept. */
    @Buildable
    public record MinutesLife(
            Minutes.Stage stage,
            List<MinutesVersion> versions,
            List<Observation> observations,
            @Nullable String approvedInSessionId,
            List<String> signatoryIds,
            @Nullable String publishedIn,
            Recorded<String> address)
            implements SessionViewMinutesLifeBuilder.With {

        /** Before the first draft. */
        public static final MinutesLife NONE = SessionViewMinutesLifeBuilder.builder()
                .stage(Minutes.Stage.NONE)
                .address(Recorded.notOnRecord())
                .build();
    }

    /** The document of the minutes at a stage. */
    public record MinutesVersion(Minutes.Stage stage, Proposal.Document document, Attribution act) {}

    /** What a member observed in the draft. */
    public record Observation(String memberId, String observation, Attribution act) {}
}
