package org.acuerda.events.agreement;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/** Events of an agreement, from its adoption to its end. Its text never changes. */
public sealed interface AgreementEvent extends DomainEvent {

    String agreementId();

    @Override
    default String aggregateId() {
        return agreementId();
    }

    /** What a report says about an agreement. A session takes note of it; no percentage is typed. */
    enum ReportedStatus {
        NO_CHANGE,
        IN_PROGRESS,
        DONE
    }

    /** How an agreement ended without being fulfilled. */
    enum Ending {
        CANCELLED,
        MOOT
    }

    /**
     * The commission adopted the agreement in a session, under an item of its agenda.
     *
     * @param voteId the vote that carried it; not on record for an informative agreement of which the session took note
     * @param officialKey optional and not unique
     * @param adoptedOn day of the adoption in the commission's time zone
     */
    record AgreementAdopted(
            String agreementId,
            String commissionId,
            String sessionId,
            String itemId,
            Recorded<String> voteId,
            Recorded<String> officialKey,
            LocalDate adoptedOn,
            Proposal proposal)
            implements AgreementEvent {}

    /**
     * A resolutive agreement was recorded from a source.
     *
     * @param number place in the source's own list, counted from 1
     * @param typeAssumed true where the source does not name the type
     */
    record AgreementRecorded(
            String agreementId,
            String commissionId,
            String sessionId,
            String itemId,
            int number,
            Recorded<String> officialKey,
            LocalDate adoptedOn,
            Proposal proposal,
            boolean typeAssumed)
            implements AgreementEvent {}

    /** An informative agreement, presentation or review was recorded from a source: nothing is to be done. */
    record InformativeAgreementRecorded(
            String agreementId,
            String commissionId,
            String sessionId,
            String itemId,
            int number,
            Recorded<String> officialKey,
            LocalDate adoptedOn,
            Proposal proposal,
            boolean typeAssumed)
            implements AgreementEvent {}

    /** An official key was given after the adoption. */
    record OfficialKeyGiven(String agreementId, String officialKey) implements AgreementEvent {}

    /** The agreement was sent to those who must know it. */
    record AgreementNotified(
            String agreementId,
            String noticeId,
            String officeNumber,
            List<Proposal.Responsible> addressees,
            String medium)
            implements AgreementEvent {

        public AgreementNotified {
            addressees = List.copyOf(addressees);
        }
    }

    /** One addressee acknowledged a notice. */
    record NoticeAcknowledged(String agreementId, String noticeId, String addresseeId) implements AgreementEvent {}

    /** The agreement was published. */
    record AgreementPublished(String agreementId, String publishedIn, Recorded<String> address)
            implements AgreementEvent {}

    /** Someone became responsible for a point beside or instead of those the text names. */
    record ResponsibleAssigned(
            String agreementId, String pointId, Proposal.Responsible responsible, String authority, String reason)
            implements AgreementEvent {}

    /** A date was set for a point that had none. */
    record DueDateSet(String agreementId, String pointId, LocalDate dueOn, String authority)
            implements AgreementEvent {}

    /**
     * A term that counts from a fact began to run.
     *
     * @param triggeredOn day of the fact; the first day counted is the next
     * @param calendarVersion calendar the date was computed with; it does not move when the calendar changes
     */
    record TermStarted(
            String agreementId,
            String pointId,
            Term.Trigger trigger,
            LocalDate triggeredOn,
            Term.AfterEvent rule,
            String calendarVersion,
            LocalDate dueOn)
            implements AgreementEvent {}

    /** A point's date was moved; the first date is kept for ever. */
    record AgreementRescheduled(
            String agreementId, String pointId, LocalDate from, LocalDate to, String reason, String authority)
            implements AgreementEvent {}

    /** Someone reported how far the agreement is. */
    record FollowUpRecorded(
            String agreementId,
            String followUpId,
            Recorded<String> pointId,
            ReportedStatus status,
            String narrative,
            List<String> evidenceIds,
            Recorded<String> sessionId)
            implements AgreementEvent {

        public FollowUpRecorded {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    /** Evidence was attached; new evidence never replaces old. */
    record EvidenceAttached(String agreementId, Evidence evidence) implements AgreementEvent {}

    /** Someone other than the reporter reviewed a report. */
    record FollowUpReviewed(String agreementId, String followUpId, boolean accepted, String reason)
            implements AgreementEvent {}

    /**
     * The agreement was fulfilled: shown by evidence and found so by a reviewer other than the reporter.
     *
     * @param reporterId actor whose report was reviewed
     * @param reviewerId actor who found it fulfilled
     */
    record AgreementFulfilled(
            String agreementId, String followUpId, List<String> evidenceIds, String reporterId, String reviewerId)
            implements AgreementEvent {

        public AgreementFulfilled {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    /** The agreement ended without being fulfilled, by an authority and for a reason. */
    record AgreementCancelled(String agreementId, Ending ending, String reason, String authority)
            implements AgreementEvent {}

    /** An ended agreement is open again. */
    record AgreementReopened(String agreementId, String reason, String authority) implements AgreementEvent {}

    /** A committee report went up to the National Council. */
    record AgreementElevated(String agreementId, String elevatedTo, String officeNumber) implements AgreementEvent {}

    /** The National Council answered, with its key where it gave one. */
    record CouncilAnswered(String agreementId, String answer, Recorded<String> councilKey) implements AgreementEvent {}

    /** A later agreement modified or revoked this one. */
    record AgreementSuperseded(String agreementId, String supersededBy, Proposal.Change.Effect effect)
            implements AgreementEvent {}
}
