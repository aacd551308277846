package org.acuerda.events.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.events.Divisible;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.RuleSet;

/** Events of a session. The hour of each act is the event's {@code occurredon}. */
public sealed interface SessionEvent extends DomainEvent {

    String sessionId();

    @Override
    default String aggregateId() {
        return sessionId();
    }

    /** Events with the whole agenda as it is from then on. */
    sealed interface OfAgenda extends Divisible {

        String sessionId();

        Agenda agenda();

        /** The same event with a part of its agenda. */
        SessionEvent with(Agenda portion);

        @Override
        default int elements() {
            return agenda().items().size();
        }

        @Override
        default List<DomainEvent> inPortionsOf(int most) {
            List<DomainEvent> events = new ArrayList<>();
            int from = 0;
            for (List<Agenda.Item> portion : Divisible.portions(agenda().items(), most)) {
                events.add(from == 0 ? with(new Agenda(portion)) : new AgendaContinued(sessionId(), from, portion));
                from += portion.size();
            }
            return events;
        }
    }

    /** Where and how a session is held. */
    record Venue(Format format, Recorded<String> place, Recorded<String> link) {

        /** In person, remote, or both at once. */
        public enum Format {
            IN_PERSON,
            REMOTE,
            MIXED
        }
    }

    /** An item as a source lists it, with the agreement made of it. */
    record RecordedItem(String itemId, int number, String text, String agreementId) {}

    /** Why a session was concluded without closing. */
    enum Conclusion {
        LACK_OF_QUORUM,
        PENDING_MATTERS
    }

    /** A session was recorded from a source. Nothing more can happen in it; call, roll, quorum and votes are not on record. */
    record SessionRecorded(
            String sessionId,
            String commissionId,
            CommissionEvent.Kind kind,
            Recorded<String> mandateId,
            Recorded<Integer> ordinal,
            String title,
            LocalDate heldOn,
            String venue,
            Recorded<String> city,
            List<RecordedItem> items)
            implements SessionEvent {

        public SessionRecorded {
            items = List.copyOf(items);
        }
    }

    /**
     * A session was convened. Its rule set and calendar no longer change.
     *
     * @param convenedBy member whose office convenes
     * @param requiredNoticeBusinessDays what the rule set asks
     * @param noticeWaiver why a shorter notice was accepted; not on record where none was needed
     */
    record SessionConvened(
            String sessionId,
            String commissionId,
            CommissionEvent.Kind kind,
            String mandateId,
            int ordinal,
            Instant startsAt,
            Venue venue,
            Agenda agenda,
            String convenedBy,
            RuleSet ruleSet,
            String calendarVersion,
            String timeZone,
            int requiredNoticeBusinessDays,
            Recorded<String> noticeWaiver)
            implements SessionEvent, OfAgenda {

        @Override
        public SessionEvent with(Agenda portion) {
            return new SessionConvened(
                    sessionId,
                    commissionId,
                    kind,
                    mandateId,
                    ordinal,
                    startsAt,
                    venue,
                    portion,
                    convenedBy,
                    ruleSet,
                    calendarVersion,
                    timeZone,
                    requiredNoticeBusinessDays,
                    noticeWaiver);
        }
    }

    /** The call went out to each member in office. */
    record CallSent(String sessionId, String callId, List<String> memberIds, String medium) implements SessionEvent {

        public CallSent {
            memberIds = List.copyOf(memberIds);
        }
    }

    /**
     * A member acknowledged the call.
     *
     * @param willAttend not on record where the member does not say
     */
    record CallAcknowledged(String sessionId, String memberId, Recorded<Boolean> willAttend, Recorded<Roll.Mode> mode)
            implements SessionEvent {}

    /** The call was supplemented (alcance): time, venue or agenda as they are from then on. */
    record CallAmended(String sessionId, Instant startsAt, Venue venue, Agenda agenda, String reason)
            implements SessionEvent, OfAgenda {

        @Override
        public SessionEvent with(Agenda portion) {
            return new CallAmended(sessionId, startsAt, venue, portion, reason);
        }
    }

    /**
     * A shorter notice was accepted for what the amendment before it changed.
     *
     * @param itemIds items that it added or changed
     * @param hour whether it brought the session forward
     */
    record NoticeWaived(String sessionId, List<String> itemIds, boolean hour, String reason) implements SessionEvent {

        public NoticeWaived {
            itemIds = List.copyOf(itemIds);
        }
    }

    /** The call took up matters that earlier sessions left pending. */
    record MattersTakenUp(String sessionId, List<Agenda.TakenUp> matters) implements SessionEvent {

        public MattersTakenUp {
            matters = List.copyOf(matters);
        }
    }

    /** A matter that this session left pending will not be taken up. */
    record MatterDropped(String sessionId, String itemId, String reason) implements SessionEvent {}

    /** The session will not take place; its ordinal stays taken. */
    record SessionCancelled(String sessionId, String reason) implements SessionEvent {}

    /** An entry was made on the roll. */
    record AttendanceRecorded(String sessionId, Roll.Entry entry) implements SessionEvent {}

    /**
     * An error in the roll was corrected. The correction counts from then on; declared results stay.
     *
     * @param entry replaces the attendee's last entry
     * @param doubtfulVoteIds votes that were held on the wrong roll
     */
    record AttendanceCorrected(String sessionId, Roll.Entry entry, String reason, List<String> doubtfulVoteIds)
            implements SessionEvent {

        public AttendanceCorrected {
            doubtfulVoteIds = List.copyOf(doubtfulVoteIds);
        }
    }

    /**
     * The roll's last entry for someone was withdrawn, because it was made by mistake. The entry before it holds again;
     * where there was none, the roll is silent about that person again.
     *
     * @param entry what was withdrawn
     * @param doubtfulVoteIds votes that were held on the wrong roll
     */
    record AttendanceWithdrawn(String sessionId, Roll.Entry entry, String reason, List<String> doubtfulVoteIds)
            implements SessionEvent {

        public AttendanceWithdrawn {
            doubtfulVoteIds = List.copyOf(doubtfulVoteIds);
        }
    }

    /** The session opened with quorum (instalación, R-05). */
    record QuorumDeclared(String sessionId, String presidingId, Roll.Count count) implements SessionEvent {}

    /**
     * An ordinary session opened, and these agreements of its commission were open then: each is to be reviewed before the
     * session closes.
     */
    record ReviewListFrozen(String sessionId, List<String> agreementIds) implements SessionEvent, Divisible {

        public ReviewListFrozen {
            agreementIds = List.copyOf(agreementIds);
        }

        @Override
        public int elements() {
            return agreementIds.size();
        }

        @Override
        public List<DomainEvent> inPortionsOf(int most) {
            List<DomainEvent> events = new ArrayList<>();
            for (List<String> portion : Divisible.portions(agreementIds, most)) {
                events.add(
                        events.isEmpty()
                                ? new ReviewListFrozen(sessionId, portion)
                                : new ReviewListContinued(sessionId, portion));
            }
            return events;
        }
    }

    /** The list of the event before it goes on: it was too long for one record. */
    record ReviewListContinued(String sessionId, List<String> agreementIds) implements SessionEvent {

        public ReviewListContinued {
            agreementIds = List.copyOf(agreementIds);
        }
    }

    /** Quorum was not reached at the hour of the call. */
    record QuorumNotReached(String sessionId, Roll.Count count) implements SessionEvent {}

    /** A second call was made after quorum was not reached. */
    record SecondCallIssued(String sessionId, Instant startsAt, Venue venue) implements SessionEvent {}

    /** Someone else presides from then on. */
    record PresidencyTaken(String sessionId, String presidingId, String reason) implements SessionEvent {}

    /** The agenda was approved as it was then. */
    record AgendaApproved(String sessionId, Agenda agenda) implements SessionEvent, OfAgenda {

        @Override
        public SessionEvent with(Agenda portion) {
            return new AgendaApproved(sessionId, portion);
        }
    }

    /** The approved agenda changed: order, withdrawn items, or general business. */
    record AgendaChanged(String sessionId, Agenda agenda, String reason) implements SessionEvent, OfAgenda {

        @Override
        public SessionEvent with(Agenda portion) {
            return new AgendaChanged(sessionId, portion, reason);
        }
    }

    /**
     * The agenda of the event before it goes on: it was too long for one record.
     *
     * @param from how many items came before these
     */
    record AgendaContinued(String sessionId, int from, List<Agenda.Item> items) implements SessionEvent {

        public AgendaContinued {
            items = List.copyOf(items);
        }
    }

    /** An item was taken up, with a summary of what was said where given. */
    record ItemPresented(String sessionId, String itemId, Recorded<String> interventions) implements SessionEvent {}

    /** An item that was taken up by mistake was put back; it is pending again. */
    record ItemReturned(String sessionId, String itemId, String reason) implements SessionEvent {}

    /** An item that ended by mistake, without a vote and without an agreement, is open again. */
    record ItemReopened(String sessionId, String itemId, String reason) implements SessionEvent {}

    /** A member was excused from voting on an item before a vote on it opened. */
    record MemberExcused(String sessionId, String itemId, String memberId, String reason) implements SessionEvent {}

    /** An excuse given before a vote opened holds no longer. */
    record ExcuseWithdrawn(String sessionId, String itemId, String memberId, String reason) implements SessionEvent {}

    /**
     * The session took note of how far one open agreement is.
     *
     * @param pointId the point reviewed; not on record where it is the whole agreement
     * @param corrects earlier review of this session that this one corrects; not on record where there is none
     */
    record AgreementReviewed(
            String sessionId,
            String reviewId,
            String itemId,
            String agreementId,
            Recorded<String> pointId,
            AgreementEvent.ReportedStatus status,
            String narrative,
            Recorded<String> corrects)
            implements SessionEvent {}

    /**
     * The session took note, in one act, that nothing changed in every agreement not yet reviewed save the reserved ones
     * (R-29b).
     *
     * @param agreementIds agreements it is about
     * @param reservedIds agreements that were set apart to be reviewed one by one
     */
    record AgreementsReviewedEnBloc(
            String sessionId,
            String reviewId,
            String itemId,
            List<String> agreementIds,
            List<String> reservedIds,
            String narrative)
            implements SessionEvent, Divisible {

        public AgreementsReviewedEnBloc {
            agreementIds = List.copyOf(agreementIds);
            reservedIds = List.copyOf(reservedIds);
        }

        @Override
        public int elements() {
            return Math.max(agreementIds.size(), reservedIds.size());
        }

        /** Each says the same of other agreements, under the same review. */
        @Override
        public List<DomainEvent> inPortionsOf(int most) {
            List<List<String>> agreements = Divisible.portions(agreementIds, most);
            List<List<String>> reserved = Divisible.portions(reservedIds, most);
            return IntStream.range(0, Math.max(agreements.size(), reserved.size()))
                    .<DomainEvent>mapToObj(at -> new AgreementsReviewedEnBloc(
                            sessionId,
                            reviewId,
                            itemId,
                            at < agreements.size() ? agreements.get(at) : List.of(),
                            at < reserved.size() ? reserved.get(at) : List.of(),
                            narrative))
                    .toList();
        }
    }

    /** A vote opened on a text that is fixed from here on. */
    record VoteOpened(
            String sessionId,
            String voteId,
            String itemId,
            Proposal proposal,
            Ballot.Method method,
            List<String> voterIds,
            String presidingId,
            Roll.Count count)
            implements SessionEvent {

        public VoteOpened {
            voterIds = List.copyOf(voterIds);
        }
    }

    /** Votes were given by name. */
    record VotesCast(String sessionId, String voteId, List<Ballot.Vote> votes) implements SessionEvent {

        public VotesCast {
            votes = List.copyOf(votes);
        }
    }

    /**
     * A vote by name that was written down wrongly was corrected before the vote closed.
     *
     * @param before choice as it was written down
     * @param choice choice as it was
     */
    record VoteCorrected(
            String sessionId, String voteId, String voterId, Ballot.Choice before, Ballot.Choice choice, String reason)
            implements SessionEvent {}

    /** An open vote was called off, without a result. Its item can be voted on again. */
    record VoteCalledOff(String sessionId, String voteId, String reason) implements SessionEvent {}

    /**
     * A closed vote was annulled before its result was declared. Its item can be voted on again.
     *
     * @param authority who decided it, in words
     */
    record VoteAnnulled(String sessionId, String voteId, String reason, String authority) implements SessionEvent {}

    /** Votes became doubtful, because someone who took part in them was no member with a vote on their day. */
    record VotesDoubted(String sessionId, String memberId, List<String> voteIds) implements SessionEvent {

        public VotesDoubted {
            voteIds = List.copyOf(voteIds);
        }
    }

    /**
     * A doubtful vote was confirmed, so that its result can be declared.
     *
     * @param doubtedIds persons whose part in it was in doubt
     * @param count quorum of the vote, counted again over the membership of its day
     * @param authority who decided it, in words
     */
    record VoteConfirmed(
            String sessionId, String voteId, List<String> doubtedIds, Roll.Count count, String reason, String authority)
            implements SessionEvent {

        public VoteConfirmed {
            doubtedIds = List.copyOf(doubtedIds);
        }
    }

    /** Votes were counted by show of hands. */
    record VotesCounted(String sessionId, String voteId, Ballot.Tally tally) implements SessionEvent {}

    /** A member was excused from voting. */
    record VoterExcused(String sessionId, String voteId, String memberId, String reason) implements SessionEvent {}

    /** A member attached a separate vote (voto particular). */
    record SeparateVoteAttached(String sessionId, String voteId, String memberId, Proposal.Document document)
            implements SessionEvent {}

    /**
     * A vote closed: no more votes are taken, and the result is derived.
     *
     * @param present voting units present when it closed
     * @param unanimous derived, never typed
     */
    record VoteClosed(
            String sessionId, String voteId, Ballot.Tally tally, int present, Ballot.Result result, boolean unanimous)
            implements SessionEvent {}

    /** The presiding person broke a tie (voto de calidad). */
    record CastingVoteGiven(String sessionId, String voteId, String presidingId, Ballot.Choice choice)
            implements SessionEvent {}

    /** The result was declared. */
    record ResultDeclared(String sessionId, String voteId, Ballot.Result result) implements SessionEvent {}

    /**
     * An item ended.
     *
     * @param agreementId agreement made of it; not on record where none was
     */
    record ItemConcluded(
            String sessionId,
            String itemId,
            Agenda.Outcome outcome,
            Recorded<String> agreementId,
            Recorded<String> note)
            implements SessionEvent {}

    /** The session paused; nothing is decided until it resumes. */
    record SessionRecessed(String sessionId, String reason, Recorded<Instant> resumesAt) implements SessionEvent {}

    /** The session went on, quorum checked again. */
    record SessionResumed(String sessionId, Roll.Count count) implements SessionEvent {}

    /** Everything had its outcome and the session closed (clausura, R-11, R-56). */
    record SessionClosed(String sessionId) implements SessionEvent {}

    /** The session ended otherwise; what was open is deferred to the next one. */
    record SessionConcluded(String sessionId, Conclusion conclusion, String reason, List<String> pendingItemIds)
            implements SessionEvent {

        public SessionConcluded {
            pendingItemIds = List.copyOf(pendingItemIds);
        }
    }

    /** A draft of the minutes exists. */
    record MinutesDrafted(String sessionId, Proposal.Document document) implements SessionEvent {}

    /** A member observed the draft. */
    record MinutesObserved(String sessionId, String memberId, String observation) implements SessionEvent {}

    /** A later session approved the minutes as in the document. */
    record MinutesApproved(String sessionId, String approvedInSessionId, Proposal.Document document)
            implements SessionEvent {}

    /** Members signed the minutes as in the document. */
    record MinutesSigned(String sessionId, List<String> signatoryIds, Proposal.Document document)
            implements SessionEvent {

        public MinutesSigned {
            signatoryIds = List.copyOf(signatoryIds);
        }
    }

    /** The minutes were published. */
    record MinutesPublished(String sessionId, String publishedIn, Recorded<String> address, Proposal.Document document)
            implements SessionEvent {}
}
