package org.acuerda.command.agreement;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.agreement.AgreementCommand.AcknowledgeNotice;
import org.acuerda.command.agreement.AgreementCommand.AssignResponsible;
import org.acuerda.command.agreement.AgreementCommand.AttachEvidence;
import org.acuerda.command.agreement.AgreementCommand.CancelAgreement;
import org.acuerda.command.agreement.AgreementCommand.DeclareFulfilled;
import org.acuerda.command.agreement.AgreementCommand.ElevateAgreement;
import org.acuerda.command.agreement.AgreementCommand.GiveOfficialKey;
import org.acuerda.command.agreement.AgreementCommand.MarkSuperseded;
import org.acuerda.command.agreement.AgreementCommand.NoteReview;
import org.acuerda.command.agreement.AgreementCommand.NotifyAgreement;
import org.acuerda.command.agreement.AgreementCommand.PublishAgreement;
import org.acuerda.command.agreement.AgreementCommand.RecordCouncilAnswer;
import org.acuerda.command.agreement.AgreementCommand.RecordFollowUp;
import org.acuerda.command.agreement.AgreementCommand.ReopenAgreement;
import org.acuerda.command.agreement.AgreementCommand.RescheduleAgreement;
import org.acuerda.command.agreement.AgreementCommand.ReviewFollowUp;
import org.acuerda.command.agreement.AgreementCommand.SetDueDate;
import org.acuerda.command.agreement.AgreementCommand.StartTerms;
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

/**
 * Each point, notice, report and piece of evidence, and what an agreement has one of: its course, by which it is open or
 * has ended and on which nearly every act relies, its key, and what the National Council says.
 */
final class AgreementThings implements Things<AgreementCommand, AgreementEvent> {

    private static final String COURSE = "course";
    private static final String KEY = "key";
    private static final String COUNCIL = "council";

    /** What a report is about that names no point. */
    private static final String WHOLE = "whole";

    @Override
    public Set<String> touchedBy(AgreementCommand command) {
        return switch (command) {
            case GiveOfficialKey give -> Things.of(KEY);
            case NotifyAgreement notify -> Things.of(COURSE, notify.noticeId());
            case AcknowledgeNotice acknowledge ->
                Things.of(COURSE, reply(acknowledge.noticeId(), acknowledge.addresseeId()));
            case PublishAgreement publish -> Things.of(place(publish.publishedIn()));
            case AssignResponsible assign -> Things.of(COURSE, assign.pointId());
            case SetDueDate set -> Things.of(COURSE, set.pointId());
            case RescheduleAgreement reschedule -> Things.of(COURSE, reschedule.pointId());
            case RecordFollowUp follow -> Things.of(COURSE, subject(follow.pointId()));
            case NoteReview note -> Things.of(COURSE, subject(note.pointId()));
            case AttachEvidence attach -> Things.of(COURSE, attach.evidence().evidenceId());
            case ReviewFollowUp review -> Things.of(COURSE, review.followUpId());
            case DeclareFulfilled declare -> Things.of(COURSE, declare.followUpId());
            case CancelAgreement cancel -> Things.of(COURSE);
            case ReopenAgreement reopen -> Things.of(COURSE);
            case ElevateAgreement elevate -> Things.of(COURSE, COUNCIL);
            case RecordCouncilAnswer answer -> Things.of(COURSE, COUNCIL);
            case StartTerms start -> Things.of(COURSE);
            case MarkSuperseded mark -> Things.of(COURSE);
        };
    }

    @Override
    public Set<String> changedBy(AgreementEvent event) {
        return switch (event) {
            case AgreementAdopted adopted -> Things.of(COURSE);
            case AgreementRecorded recorded -> Things.of(COURSE);
            case InformativeAgreementRecorded recorded -> Things.of(COURSE);
            case OfficialKeyGiven given -> Things.of(KEY);
            case AgreementNotified notified -> Things.of(notified.noticeId());
            case NoticeAcknowledged acknowledged ->
                Things.of(reply(acknowledged.noticeId(), acknowledged.addresseeId()));
            case AgreementPublished published -> Things.of(place(published.publishedIn()));
            case ResponsibleAssigned assigned -> Things.of(assigned.pointId());
            case DueDateSet set -> Things.of(set.pointId());
            case TermStarted started -> Things.of(started.pointId());
            case AgreementRescheduled moved -> Things.of(moved.pointId());
            case FollowUpRecorded recorded -> Things.of(recorded.followUpId(), subject(recorded.pointId()));
            case EvidenceAttached attached -> Things.of(attached.evidence().evidenceId());
            case FollowUpReviewed reviewed -> Things.of(reviewed.followUpId());
            case AgreementFulfilled fulfilled -> Things.of(COURSE);
            case AgreementCancelled cancelled -> Things.of(COURSE);
            case AgreementReopened reopened -> Things.of(COURSE);
            case AgreementElevated elevated -> Things.of(COUNCIL);
            case CouncilAnswered answered -> Things.of(COUNCIL);
            case AgreementSuperseded superseded -> Things.of(COURSE);
        };
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
