package org.acuerda.command.agreement;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerda.command.agreement.rules.AgreementCommand;
import org.acuerda.command.agreement.rules.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.rules.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.rules.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.rules.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.rules.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.rules.AgreementCommand.MarkSuperseded;
import org.acuerda.command.agreement.rules.AgreementCommand.NoteReview;
import org.acuerda.command.agreement.rules.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.rules.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.rules.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.rules.AgreementCommand.SetDueDate;
import org.acuerda.command.agreement.rules.AgreementCommand.StartTerms;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.AgreementEvent.AgreementAdopted;
import org.acuerda.events.agreement.AgreementEvent.AgreementCancelled;
import org.acuerda.events.agreement.AgreementEvent.AgreementElevated;
import org.acuerda.events.agreement.AgreementEvent.AgreementFulfilled;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementReopened;
import org.acuerda.events.agreement.AgreementEvent.AgreementRescheduled;
import org.acuerda.events.agreement.AgreementEvent.AgreementSuperseded;
import org.acuerda.events.agreement.AgreementEvent.CouncilAnswered;
import org.acuerda.events.agreement.AgreementEvent.DueDateSet;
import org.acuerda.events.agreement.AgreementEvent.EvidenceAttached;
import org.acuerda.events.agreement.AgreementEvent.FollowUpRecorded;
import org.acuerda.events.agreement.AgreementEvent.FollowUpReviewed;
import org.acuerda.events.agreement.AgreementEvent.InformativeAgreementRecorded;
import org.acuerda.events.agreement.AgreementEvent.NoticeAcknowledged;
import org.acuerda.events.agreement.AgreementEvent.OfficialKeyGiven;
import org.acuerda.events.agreement.AgreementEvent.ResponsibleAssigned;
import org.acuerda.events.agreement.AgreementEvent.TermStarted;
import org.acuerda.events.agreement.Evidence;

/**
 * Conflict scopes of an agreement: each point, notice, report and piece of evidence; its course, which says whether the
 * agreement is open or has ended and on which nearly every act depends; its key; and the National Council's answer.
 */
final class AgreementConflictScopes implements ConflictScopes<AgreementCommand, AgreementEvent> {

    private static final String COURSE = "course";
    private static final String KEY = "key";
    private static final String COUNCIL = "council";

    /** Scope of a report that names no point. */
    private static final String WHOLE = "whole";

    @Override
    public Set<String> dependsOn(AgreementCommand command) {
        return switch (command) {
            case GiveOfficialKey give -> ConflictScopes.of(KEY);
            case NotifyAgreement notify -> ConflictScopes.of(COURSE, notify.noticeId());
            case AcknowledgeNotice acknowledge ->
                ConflictScopes.of(COURSE, reply(acknowledge.noticeId(), acknowledge.addresseeId()));
            case PublishAgreement publish -> ConflictScopes.of(place(publish.publishedIn()));
            case AssignResponsible assign -> ConflictScopes.of(COURSE, assign.pointId());
            case SetDueDate set -> ConflictScopes.of(COURSE, set.pointId());
            case RescheduleAgreement reschedule -> ConflictScopes.of(COURSE, reschedule.pointId());
            case RecordFollowUp follow -> ConflictScopes.of(reported(follow));
            case NoteReview note -> ConflictScopes.of(COURSE, subject(note.pointId()));
            case AttachEvidence attach ->
                ConflictScopes.of(COURSE, attach.evidence().evidenceId());
            case ReviewFollowUp review -> ConflictScopes.of(COURSE, review.followUpId());
            case DeclareFulfilled declare -> ConflictScopes.of(COURSE, declare.followUpId());
            case CancelAgreement cancel -> ConflictScopes.of(COURSE);
            case ReopenAgreement reopen -> ConflictScopes.of(COURSE);
            case ElevateAgreement elevate -> ConflictScopes.of(COURSE, COUNCIL);
            case RecordCouncilAnswer answer -> ConflictScopes.of(COURSE, COUNCIL);
            case StartTerms start -> ConflictScopes.of(COURSE);
            case MarkSuperseded mark -> ConflictScopes.of(COURSE);
        };
    }

    @Override
    public Set<String> affects(AgreementEvent event) {
        return switch (event) {
            case AgreementAdopted adopted -> ConflictScopes.of(COURSE);
            case AgreementRecorded recorded -> ConflictScopes.of(COURSE);
            case InformativeAgreementRecorded recorded -> ConflictScopes.of(COURSE);
            case OfficialKeyGiven given -> ConflictScopes.of(KEY);
            case AgreementNotified notified -> ConflictScopes.of(notified.noticeId());
            case NoticeAcknowledged acknowledged ->
                ConflictScopes.of(reply(acknowledged.noticeId(), acknowledged.addresseeId()));
            case AgreementPublished published -> ConflictScopes.of(place(published.publishedIn()));
            case ResponsibleAssigned assigned -> ConflictScopes.of(assigned.pointId());
            case DueDateSet set -> ConflictScopes.of(set.pointId());
            case TermStarted started -> ConflictScopes.of(started.pointId());
            case AgreementRescheduled moved -> ConflictScopes.of(moved.pointId());
            case FollowUpRecorded recorded -> ConflictScopes.of(recorded.followUpId(), subject(recorded.pointId()));
            case EvidenceAttached attached ->
                ConflictScopes.of(attached.evidence().evidenceId());
            case FollowUpReviewed reviewed -> ConflictScopes.of(reviewed.followUpId());
            case AgreementFulfilled fulfilled -> ConflictScopes.of(COURSE);
            case AgreementCancelled cancelled -> ConflictScopes.of(COURSE);
            case AgreementReopened reopened -> ConflictScopes.of(COURSE);
            case AgreementElevated elevated -> ConflictScopes.of(COUNCIL);
            case CouncilAnswered answered -> ConflictScopes.of(COUNCIL);
            case AgreementSuperseded superseded -> ConflictScopes.of(COURSE);
        };
    }

    private static String[] reported(RecordFollowUp follow) {
        return Stream.concat(
                        Stream.of(COURSE, subject(follow.pointId())),
                        follow.evidence().known().stream().flatMap(List::stream).map(Evidence::evidenceId))
                .toArray(String[]::new);
    }

    private static String subject(Recorded<String> pointId) {
        return pointId.known().orElse(WHOLE);
    }

    private static String place(String publishedIn) {
        return "published in " + publishedIn;
    }

    private static String reply(String noticeId, String addresseeId) {
        return noticeId + " " + addresseeId;
    }
}
