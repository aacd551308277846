package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.function.BiConsumer;
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
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.AgreementView.Acknowledgement;
import org.acuerda.query.agreement.AgreementView.AttachedEvidence;
import org.acuerda.query.agreement.AgreementView.CouncilAnswer;
import org.acuerda.query.agreement.AgreementView.Elevation;
import org.acuerda.query.agreement.AgreementView.Ending;
import org.acuerda.query.agreement.AgreementView.FollowUp;
import org.acuerda.query.agreement.AgreementView.Notice;
import org.acuerda.query.agreement.AgreementView.Publication;
import org.acuerda.query.agreement.AgreementView.Reopening;
import org.acuerda.query.agreement.AgreementView.Review;
import org.acuerda.query.agreement.AgreementView.Supersession;
import org.acuerda.query.answer.Attribution;
import org.jspecify.annotations.Nullable;

/** Tells an agreement from its events. */
final class AgreementFold {

    private AgreementFold() {}

    static AgreementView fold(@Nullable AgreementView before, AgreementEvent event, JournalRecord record) {
        return switch (event) {
            case AgreementAdopted adopted -> AgreementBeginning.adopted(adopted, record);
            case AgreementRecorded recorded -> AgreementBeginning.recorded(recorded, record);
            case InformativeAgreementRecorded recorded -> AgreementBeginning.recorded(recorded, record);
            case OfficialKeyGiven given ->
                then(before, record, (now, act) -> now.officialKey = Recorded.of(given.officialKey()));
            case AgreementNotified notified -> then(before, record, (now, act) -> notified(now, notified, act));
            case NoticeAcknowledged acknowledged ->
                then(before, record, (now, act) -> acknowledged(now, acknowledged, act));
            case AgreementPublished published -> then(before, record, (now, act) -> published(now, published, act));
            case ResponsibleAssigned assigned ->
                then(before, record, (now, act) -> now.points = PointFold.assigned(now.points, assigned, act));
            case DueDateSet set -> then(before, record, (now, act) -> now.points = PointFold.dated(now.points, set));
            case TermStarted started ->
                then(before, record, (now, act) -> now.points = PointFold.started(now.points, started, act));
            case AgreementRescheduled rescheduled ->
                then(before, record, (now, act) -> now.points = PointFold.rescheduled(now.points, rescheduled, act));
            case FollowUpRecorded recorded -> then(before, record, (now, act) -> reported(now, recorded, act));
            case EvidenceAttached attached -> then(before, record, (now, act) -> attached(now, attached, act));
            case FollowUpReviewed reviewed -> then(before, record, (now, act) -> reviewed(now, reviewed, act));
            case AgreementFulfilled fulfilled -> then(before, record, (now, act) -> fulfilled(now, fulfilled, act));
            case AgreementCancelled cancelled -> then(before, record, (now, act) -> cancelled(now, cancelled, act));
            case AgreementReopened reopened -> then(before, record, (now, act) -> reopened(now, reopened, act));
            case AgreementElevated elevated -> then(before, record, (now, act) -> elevated(now, elevated, act));
            case CouncilAnswered answered -> then(before, record, (now, act) -> answered(now, answered, act));
            case AgreementSuperseded superseded -> then(before, record, (now, act) -> superseded(now, superseded, act));
        };
    }

    private static AgreementView then(
            @Nullable AgreementView before, JournalRecord record, BiConsumer<AgreementDraft, Attribution> change) {
        AgreementDraft draft = new AgreementDraft(begun(before, record));
        change.accept(draft, Attribution.of(record));
        return draft.at(record.position());
    }

    private static void notified(AgreementDraft now, AgreementNotified event, Attribution act) {
        Notice notice =
                new Notice(event.noticeId(), event.officeNumber(), event.addressees(), event.medium(), act, List.of());
        now.notices = plus(now.notices, notice);
    }

    private static void acknowledged(AgreementDraft now, NoticeAcknowledged event, Attribution act) {
        Acknowledgement acknowledgement = new Acknowledgement(event.addresseeId(), act);
        now.notices = replaced(
                now.notices,
                notice -> notice.noticeId().equals(event.noticeId()),
                notice -> new Notice(
                        notice.noticeId(),
                        notice.officeNumber(),
                        notice.addressees(),
                        notice.medium(),
                        notice.act(),
                        plus(notice.acknowledgements(), acknowledgement)));
    }

    private static void published(AgreementDraft now, AgreementPublished event, Attribution act) {
        now.publications = plus(now.publications, new Publication(event.publishedIn(), event.address(), act));
    }

    private static void attached(AgreementDraft now, EvidenceAttached event, Attribution act) {
        now.evidence = plus(now.evidence, new AttachedEvidence(event.evidence(), act));
    }

    private static void elevated(AgreementDraft now, AgreementElevated event, Attribution act) {
        now.elevation = new Elevation(event.elevatedTo(), event.officeNumber(), act);
    }

    private static void answered(AgreementDraft now, CouncilAnswered event, Attribution act) {
        now.councilAnswer = new CouncilAnswer(event.answer(), event.councilKey(), act);
    }

    private static void reported(AgreementDraft now, FollowUpRecorded event, Attribution act) {
        FollowUp followUp = new FollowUp(
                event.followUpId(),
                event.pointId(),
                event.status(),
                event.narrative(),
                event.evidenceIds(),
                event.sessionId(),
                act,
                null);
        now.followUps = plus(now.followUps, followUp);
    }

    private static void reviewed(AgreementDraft now, FollowUpReviewed event, Attribution act) {
        Review review = new Review(event.accepted(), event.reason(), act);
        now.followUps = replaced(
                now.followUps,
                followUp -> followUp.followUpId().equals(event.followUpId()),
                followUp -> new FollowUp(
                        followUp.followUpId(),
                        followUp.pointId(),
                        followUp.status(),
                        followUp.narrative(),
                        followUp.evidenceIds(),
                        followUp.sessionId(),
                        followUp.act(),
                        review));
    }

    private static void fulfilled(AgreementDraft now, AgreementFulfilled event, Attribution act) {
        now.ending = new Ending(
                AgreementStatus.FULFILLED,
                null,
                null,
                event.reporterId(),
                event.reviewerId(),
                event.evidenceIds(),
                act);
    }

    private static void cancelled(AgreementDraft now, AgreementCancelled event, Attribution act) {
        AgreementStatus status =
                switch (event.ending()) {
                    case CANCELLED -> AgreementStatus.CANCELLED;
                    case MOOT -> AgreementStatus.MOOT;
                };
        now.ending = new Ending(status, event.reason(), event.authority(), null, null, List.of(), act);
    }

    private static void reopened(AgreementDraft now, AgreementReopened event, Attribution act) {
        if (now.ending != null) {
            now.reopenings = plus(now.reopenings, new Reopening(now.ending, event.reason(), event.authority(), act));
            now.ending = null;
        }
    }

    /** A revocation ends what had not ended by then; how it had ended before stays on record. */
    private static void superseded(AgreementDraft now, AgreementSuperseded event, Attribution act) {
        now.supersededBy = plus(now.supersededBy, new Supersession(event.supersededBy(), event.effect(), act));
        if (event.effect() == Effect.REVOKES && now.ending == null) {
            now.ending = new Ending(AgreementStatus.REVOKED, null, null, null, null, List.of(), act);
        }
    }
}
