package org.acuerda.query.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** View of a session, folded from its own events. */
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

    /** Agreements of the review list without a review yet; they return in the next ordinary session. */
    public List<String> unreviewedIds() {
        return deliberation.reviewList().stream()
                .filter(agreementId -> deliberation.reviews().stream()
                        .noneMatch(review -> review.agreementId().equals(agreementId)))
                .toList();
    }

    /** Matters that it left to a later session and that were not dropped; another may have taken them up. */
    public List<Item> left() {
        return business.agenda().stream()
                .filter(item ->
                        item.matter().known().filter(Agenda.Matter::comesBack).isPresent())
                .filter(item -> business.dropped().stream()
                        .noneMatch(dropped -> dropped.itemId().equals(item.itemId())))
                .filter(this::isLeft)
                .toList();
    }

    private boolean isLeft(Item item) {
        if (item.outcome() == null) {
            return closure.cancellation() != null
                    || (closure.end() != null && closure.end().pendingItemIds().contains(item.itemId()));
        }
        return item.outcome()
                .outcome()
                .known()
                .filter(outcome -> outcome == Agenda.Outcome.POSTPONED || outcome == Agenda.Outcome.WITHDRAWN)
                .isPresent();
    }

    /** Items of earlier sessions that it takes up; none once it is called off. */
    public List<Agenda.Reference> takenUp() {
        return closure.cancellation() != null
                ? List.of()
                : business.agenda().stream()
                        .flatMap(item -> item.comesFrom().known().stream())
                        .toList();
    }

    /** The reference to it for other views. */
    public SessionReference reference() {
        return new SessionReference(
                sessionId, designation.kind(), designation.ordinal(), designation.title(), schedule.heldOn());
    }

    /**
     * Value: name of a session.
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
     * Value: day, place and call of a session.
     *
     * @param heldOn the day, in the commission's time zone
     * @param startsAt the hour it was called for
     */
    @Buildable
    public record Schedule(LocalDate heldOn, Recorded<Instant> startsAt, Place place, Recorded<Convocation> convocation)
            implements SessionViewScheduleBuilder.With {}

    /**
     * Value: agenda of a session and its changes.
     *
     * @param agenda items in their present order
     * @param agendaApproval when the agenda was approved; null while it is not
     * @param dropped matters that it left and that will not be taken up
     */
    @Buildable
    public record OrderOfBusiness(
            List<Item> agenda,
            @Nullable Attribution agendaApproval,
            List<AgendaChange> agendaChanges,
            List<DroppedMatter> dropped)
            implements SessionViewOrderOfBusinessBuilder.With {}

    /**
     * Value: attendance of a session.
     *
     * @param roll what the roll call says, oldest first
     * @param quorum every count of the quorum, oldest first
     * @param presiding who presided, oldest first
     */
    @Buildable
    public record Attendance(List<RollEntry> roll, List<QuorumCount> quorum, List<Presiding> presiding)
            implements SessionViewAttendanceBuilder.With {

        /** The entries that hold: a correction takes the place of the person's entry before it, a withdrawal takes it away. */
        public List<RollEntry> valid() {
            List<RollEntry> valid = new ArrayList<>();
            for (RollEntry recorded : roll) {
                if (recorded.correction() != null || recorded.withdrawal() != null) {
                    valid.reversed().stream()
                            .filter(entry -> entry.entry()
                                    .attendeeId()
                                    .equals(recorded.entry().attendeeId()))
                            .findFirst()
                            .ifPresent(valid::remove);
                }
                if (recorded.withdrawal() == null) {
                    valid.add(recorded);
                }
            }
            return List.copyOf(valid);
        }
    }

    /**
     * Value: reviews and votes of a session.
     *
     * @param reviewList agreements that were open when an ordinary session opened; empty where none were, before it opens
     *     and in any other session
     * @param reviews reviews of them, oldest first; one for each agreement reviewed en bloc
     */
    @Buildable
    public record Deliberation(List<String> reviewList, List<Review> reviews, List<Vote> votes)
            implements SessionViewDeliberationBuilder.With {}

    /**
     * Value: recesses and end of a session.
     *
     * @param cancellation why it was called off; null where it was not
     * @param end how it ended; null while it goes on
     */
    @Buildable
    public record Closure(List<Recess> recesses, @Nullable Cancellation cancellation, @Nullable End end)
            implements SessionViewClosureBuilder.With {}

    /** Value: minutes and agreements of a session. */
    @Buildable
    public record Outcome(MinutesLife minutes, List<String> agreementIds) implements SessionViewOutcomeBuilder.With {}

    /** Value: place of a session. */
    public record Place(
            Recorded<SessionEvent.Venue.Format> format,
            Recorded<String> venue,
            Recorded<String> city,
            Recorded<String> link) {}

    /** Value: convocation and the rules that it fixed. */
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

    /** Value: messages to the members and their answers. */
    @Buildable
    public record Correspondence(
            List<Call> calls,
            List<Acknowledgement> acknowledgements,
            List<Amendment> amendments,
            List<SecondCall> secondCalls)
            implements SessionViewCorrespondenceBuilder.With {}

    /**
     * Value: call as sent.
     *
     * @param late whether it was recorded only once the session had begun
     */
    public record Call(String callId, List<String> memberIds, String medium, boolean late, Attribution act) {}

    /** Value: member's acknowledgement of the call. */
    public record Acknowledgement(
            String memberId, Recorded<Boolean> willAttend, Recorded<Roll.Mode> mode, Attribution act) {}

    /**
     * Value: supplement to the call.
     *
     * @param before hour and place until then
     * @param items what changed on the agenda
     * @param noticeWaiver why a shorter notice was accepted for it; not on record where none was needed
     */
    @Buildable
    public record Amendment(
            Instant startsAt,
            Place place,
            Appointment before,
            List<ItemChange> items,
            String reason,
            Recorded<String> noticeWaiver,
            Attribution act)
            implements SessionViewAmendmentBuilder.With {}

    /**
     * Value: second call after quorum was not reached.
     *
     * @param before hour and place of the first
     */
    public record SecondCall(Instant startsAt, Place place, Appointment before, Attribution act) {}

    /** Value: hour and place for which a session was called. */
    public record Appointment(Instant startsAt, Place place) {}

    /**
     * Value: difference in one item of the agenda.
     *
     * @param before as it was; null for an item that was added
     * @param after as it is from then on; null for an item that was taken off
     */
    public record ItemChange(Agenda.@Nullable Item before, Agenda.@Nullable Item after) {}

    /**
     * Value: agenda item and its course.
     *
     * @param matter what it is for; not on record where a source only lists it
     * @param comesFrom item of an earlier session that left the matter pending; not on record for a new matter
     * @param presentations each time it was taken up, oldest first
     * @param outcome how it ended; null while it has not
     * @param remedies what was put right in it, and who was excused from it before its vote
     */
    @Buildable
    public record Item(
            String itemId,
            String number,
            Recorded<Agenda.Matter> matter,
            String title,
            Recorded<String> parentId,
            List<Proposal.Document> documents,
            Recorded<Agenda.Reference> comesFrom,
            List<Presentation> presentations,
            @Nullable ItemOutcome outcome,
            ItemRemedies remedies)
            implements SessionViewItemBuilder.With {

        /** The item as a call has it; empty where only a source lists it. */
        Optional<Agenda.Item> called() {
            return matter.known().map(kind -> new Agenda.Item(itemId, number, kind, title, parentId, documents));
        }
    }

    /**
     * Value: act on an item that was undone.
     *
     * @param presentation how it had been taken up; null where its outcome was undone
     * @param outcome how it had ended; null where it had only been taken up
     */
    public record PutRight(
            @Nullable Presentation presentation, @Nullable ItemOutcome outcome, String reason, Attribution act) {}

    /**
     * Value: excuse of a member from an item, before its vote.
     *
     * @param withdrawal null while the excuse holds
     */
    public record ItemExcuse(String memberId, String reason, Attribution act, @Nullable ExcuseWithdrawal withdrawal) {}

    /** Value: withdrawal of an excuse. */
    public record ExcuseWithdrawal(String reason, Attribution act) {}

    /** Value: what was put right in an item, oldest first, and who was excused from it. */
    public record ItemRemedies(List<PutRight> putRight, List<ItemExcuse> excuses) {

        public static final ItemRemedies NONE = new ItemRemedies(List.of(), List.of());

        public ItemRemedies {
            putRight = List.copyOf(putRight);
            excuses = List.copyOf(excuses);
        }
    }

    /** Value: item taken up. */
    public record Presentation(Recorded<String> interventions, Attribution act) {}

    /**
     * Value: outcome of an item.
     *
     * @param outcome not on record where a source lists the item without saying how it ended
     * @param agreementId agreement that resulted from it
     */
    public record ItemOutcome(
            Recorded<Agenda.Outcome> outcome, Recorded<String> agreementId, Recorded<String> note, Attribution act) {}

    /** Value: matter that will not be taken up. */
    public record DroppedMatter(String itemId, String reason, Attribution act) {}

    /** Value: change of the approved agenda, item by item. */
    public record AgendaChange(List<ItemChange> items, String reason, Attribution act) {}

    /**
     * Value: entry of the roll.
     *
     * @param correction reason why this entry corrects an earlier one; null for an ordinary entry
     * @param withdrawal reason why the entry was withdrawn; null where this records an entry
     */
    public record RollEntry(
            Roll.Entry entry, @Nullable String correction, @Nullable String withdrawal, Attribution act) {}

    /** Value: occasion on which the quorum was counted. */
    public enum QuorumOccasion {
        DECLARED,
        NOT_REACHED,
        VOTE,
        RESUMED
    }

    /** Value: count of the quorum. */
    public record QuorumCount(QuorumOccasion occasion, Roll.Count count, boolean reached, Attribution act) {}

    /**
     * Value: person who presides from an act on.
     *
     * @param reason why it changed; null for the person who opened the session
     */
    public record Presiding(String presidingId, @Nullable String reason, Attribution act) {}

    /**
     * Value: review of an open agreement by the session.
     *
     * @param pointId the point reviewed; not on record where it is the whole agreement
     * @param corrects earlier review that this one corrects; not on record where there is none
     * @param enBloc whether one act reviewed several agreements
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
     * Value: vote.
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
            @JsonUnwrapped VoteResult result,
            @JsonUnwrapped Remedies remedies)
            implements SessionViewVoteBuilder.With {

        /** Whether it is open, or waits for its declaration. */
        public boolean pending() {
            return result.declared() == null && remedies.voiding() == null;
        }
    }

    /**
     * Value: what was put right in a vote, and what is in doubt.
     *
     * @param ballotCorrections votes by name that had been written down wrongly, oldest first
     * @param voiding why it has no result; null where it was neither called off nor annulled
     * @param doubts who took part and, as was found later, should not have, oldest first
     * @param confirmations why it was confirmed although it was in doubt, oldest first
     */
    @Buildable
    public record Remedies(
            List<BallotCorrection> ballotCorrections,
            @Nullable Voiding voiding,
            List<Doubt> doubts,
            List<Confirmation> confirmations)
            implements SessionViewRemediesBuilder.With {}

    /** Value: vote by name that had been written down wrongly. */
    public record BallotCorrection(
            String voterId, Ballot.Choice before, Ballot.Choice choice, String reason, Attribution act) {}

    /**
     * Value: end of a vote without a result.
     *
     * @param authority who annulled it; null where it was called off while it was open
     */
    public record Voiding(String reason, @Nullable String authority, Attribution act) {}

    /** Value: cause of a doubt. */
    public enum DoubtCause {
        ROLL,
        MEMBERSHIP
    }

    /** Value: doubt about the part of one person in a vote. */
    public record Doubt(String personId, DoubtCause cause, Attribution act) {}

    /**
     * Value: confirmation of a doubtful vote.
     *
     * @param count of those present, with the members who are on record now
     */
    public record Confirmation(
            List<String> doubtedIds, Roll.Count count, String reason, String authority, Attribution act) {}

    /** Value: opening of a vote. */
    public record Opening(
            Ballot.Method method, List<String> voterIds, String presidingId, Roll.Count count, Attribution opened) {}

    /**
     * Value: votes cast.
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
     * Value: result of a vote.
     *
     * @param closing count of the votes; null while the vote is open
     * @param castingVote decision of the presiding person on a tie; null where there was none
     * @param declared result as declared; null while it is not
     * @param doubtful true where a later record casts doubt on who took part, and the vote was not confirmed since
     */
    @Buildable
    public record VoteResult(
            @Nullable Closing closing,
            @Nullable CastingVote castingVote,
            Ballot.@Nullable Result declared,
            boolean doubtful)
            implements SessionViewVoteResultBuilder.With {}

    /** Value: member excused from a vote. */
    public record Excused(String memberId, String reason, Attribution act) {}

    /** Value: separate vote of a member. */
    public record SeparateVote(String memberId, Proposal.Document document, Attribution act) {}

    /** Value: count of the votes and their result. */
    public record Closing(Ballot.Tally tally, int present, Ballot.Result result, boolean unanimous, Attribution act) {}

    /** Value: decision that broke a tie. */
    public record CastingVote(String presidingId, Ballot.Choice choice, Attribution act) {}

    /**
     * Value: pause.
     *
     * @param resumed when it ended; null while it lasts
     */
    @Buildable
    public record Recess(String reason, Recorded<Instant> resumesAt, Attribution begun, @Nullable Attribution resumed)
            implements SessionViewRecessBuilder.With {}

    /** Value: cancellation of a session. */
    public record Cancellation(String reason, Attribution act) {}

    /**
     * Value: end of a session.
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

    /** Value: minutes at all stages, with every version. */
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

    /** Value: document of the minutes at a stage. */
    public record MinutesVersion(Minutes.Stage stage, Proposal.Document document, Attribution act) {}

    /** Value: observation of a member on the draft. */
    public record Observation(String memberId, String observation, Attribution act) {}
}
