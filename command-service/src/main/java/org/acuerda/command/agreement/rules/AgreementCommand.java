package org.acuerda.command.agreement.rules;

import java.time.LocalDate;
import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;

/** Commands of an adopted agreement; the session adopts it. */
public sealed interface AgreementCommand extends Command {

    String agreementId();

    @Override
    default String aggregateId() {
        return agreementId();
    }

    /** Gives the official key, where the adoption gave none. */
    record GiveOfficialKey(String agreementId, String officialKey) implements AgreementCommand {}

    /** Records that the agreement was notified; terms that count from it start. */
    record NotifyAgreement(
            String agreementId,
            String noticeId,
            String officeNumber,
            List<Proposal.Responsible> addressees,
            String medium)
            implements AgreementCommand {

        public NotifyAgreement {
            addressees = List.copyOf(addressees);
        }
    }

    /** Records that one addressee acknowledged a notice. */
    record AcknowledgeNotice(String agreementId, String noticeId, String addresseeId) implements AgreementCommand {}

    /** Records that the agreement was published; terms that count from it start. */
    record PublishAgreement(String agreementId, String publishedIn, Recorded<String> address)
            implements AgreementCommand {}

    /** Makes someone responsible for a point beside those who already are. */
    record AssignResponsible(
            String agreementId, String pointId, Proposal.Responsible responsible, String authority, String reason)
            implements AgreementCommand {}

    /** Sets a date for a point that has none. */
    record SetDueDate(String agreementId, String pointId, LocalDate dueOn, String authority)
            implements AgreementCommand {}

    /** Moves a point's date to a later day. */
    record RescheduleAgreement(String agreementId, String pointId, LocalDate to, String reason, String authority)
            implements AgreementCommand {}

    /**
     * Reports the status of the agreement or of one of its points.
     *
     * @param evidenceIds what the agreement has already and the report is shown by
     * @param evidence what the report brings; it is attached to the agreement by the same act
     */
    record RecordFollowUp(
            String agreementId,
            String followUpId,
            Recorded<String> pointId,
            AgreementEvent.ReportedStatus status,
            String narrative,
            List<String> evidenceIds,
            @RefersTo(Registry.SESSION) Recorded<String> sessionId,
            Recorded<List<Evidence>> evidence)
            implements AgreementCommand {

        public RecordFollowUp {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    /**
     * Records what a session noted when it reviewed the agreement; only automations send it.
     *
     * @param pointId the point reviewed; not on record where it is the whole agreement
     */
    record NoteReview(
            String agreementId,
            String followUpId,
            Recorded<String> pointId,
            AgreementEvent.ReportedStatus status,
            String narrative,
            String sessionId)
            implements AgreementCommand {}

    /** Attaches evidence beside what is already there. */
    record AttachEvidence(String agreementId, Evidence evidence) implements AgreementCommand {}

    /** Accepts or returns someone else's report. */
    record ReviewFollowUp(String agreementId, String followUpId, boolean accepted, String reason)
            implements AgreementCommand {}

    /**
     * Finds the agreement fulfilled, on an accepted report and evidence.
     *
     * @param acceptance why the report is accepted by the same act; not on record where it was accepted before
     */
    record DeclareFulfilled(
            String agreementId, String followUpId, List<String> evidenceIds, Recorded<String> acceptance)
            implements AgreementCommand {

        public DeclareFulfilled {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    /** Ends the agreement without its being fulfilled. */
    record CancelAgreement(String agreementId, AgreementEvent.Ending ending, String reason, String authority)
            implements AgreementCommand {}

    /** Opens an ended agreement again. */
    record ReopenAgreement(String agreementId, String reason, String authority) implements AgreementCommand {}

    /** Sends a committee report up to the National Council. */
    record ElevateAgreement(String agreementId, String elevatedTo, String officeNumber) implements AgreementCommand {}

    /** Records what the National Council answered. */
    record RecordCouncilAnswer(String agreementId, String answer, Recorded<String> councilKey)
            implements AgreementCommand {}

    /** Starts the terms that count from a fact outside the agreement; only automations send it. */
    record StartTerms(String agreementId, Term.Trigger trigger) implements AgreementCommand {}

    /** Records in the agreement that a later one modified or revoked it; only automations send it. */
    record MarkSuperseded(String agreementId, String supersededBy, Proposal.Change.Effect effect)
            implements AgreementCommand {}
}
