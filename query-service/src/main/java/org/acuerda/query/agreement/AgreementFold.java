package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import java.util.function.BiFunction;
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
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Proposal.Change.Effect;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.AgreementView.Adoption;
import org.acuerda.query.agreement.AgreementView.Course;
import org.acuerda.query.agreement.AgreementView.Point;
import org.acuerda.query.agreement.AgreementView.Publicity;
import org.acuerda.query.agreement.AgreementView.Supersession;
import org.acuerda.query.agreement.AgreementView.Wording;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/** Fold of an agreement's events. */
final class AgreementFold {

    private AgreementFold() {}

    static AgreementView fold(@Nullable AgreementView before, AgreementEvent event, JournalRecord record) {
        return switch (event) {
            case AgreementAdopted adopted ->
                created(adopted.agreementId(), adoption(adopted), adopted.proposal(), false, record);
            case AgreementRecorded recorded ->
                created(
                        recorded.agreementId(),
                        adoption(recorded),
                        recorded.proposal(),
                        recorded.typeAssumed(),
                        record);
            case InformativeAgreementRecorded recorded ->
                created(
                        recorded.agreementId(),
                        adoption(recorded),
                        recorded.proposal(),
                        recorded.typeAssumed(),
                        record);
            case OfficialKeyGiven given ->
                changed(
                        before,
                        record,
                        (view, act) ->
                                view.withAdoption(view.adoption().withOfficialKey(Recorded.of(given.officialKey()))));
            case AgreementNotified notified ->
                publicity(before, record, (now, act) -> PublicityFold.notified(now, notified, act));
            case NoticeAcknowledged acknowledged ->
                publicity(before, record, (now, act) -> PublicityFold.acknowledged(now, acknowledged, act));
            case AgreementPublished published ->
                publicity(before, record, (now, act) -> PublicityFold.published(now, published, act));
            case ResponsibleAssigned assigned ->
                points(before, record, (now, act) -> PointFold.assigned(now, assigned, act));
            case DueDateSet set -> points(before, record, (now, act) -> PointFold.dated(now, set));
            case TermStarted started -> points(before, record, (now, act) -> PointFold.started(now, started, act));
            case AgreementRescheduled rescheduled ->
                points(before, record, (now, act) -> PointFold.rescheduled(now, rescheduled, act));
            case FollowUpRecorded recorded ->
                course(before, record, (now, act) -> CourseFold.reported(now, recorded, act));
            case EvidenceAttached attached ->
                course(before, record, (now, act) -> CourseFold.attached(now, attached, act));
            case FollowUpReviewed reviewed ->
                course(before, record, (now, act) -> CourseFold.reviewed(now, reviewed, act));
            case AgreementFulfilled fulfilled ->
                course(before, record, (now, act) -> CourseFold.fulfilled(now, fulfilled, act));
            case AgreementCancelled cancelled ->
                course(before, record, (now, act) -> CourseFold.cancelled(now, cancelled, act));
            case AgreementReopened reopened ->
                course(before, record, (now, act) -> CourseFold.reopened(now, reopened, act));
            case AgreementElevated elevated ->
                course(before, record, (now, act) -> CourseFold.elevated(now, elevated, act));
            case CouncilAnswered answered ->
                course(before, record, (now, act) -> CourseFold.answered(now, answered, act));
            case AgreementSuperseded superseded ->
                changed(before, record, (view, act) -> superseded(view, superseded, act));
        };
    }

    private static Adoption adoption(AgreementAdopted event) {
        return new Adoption(
                event.commissionId(),
                event.sessionId(),
                event.itemId(),
                null,
                event.voteId(),
                event.officialKey(),
                event.adoptedOn());
    }

    private static Adoption adoption(AgreementRecorded event) {
        return new Adoption(
                event.commissionId(),
                event.sessionId(),
                event.itemId(),
                event.number(),
                Recorded.notOnRecord(),
                event.officialKey(),
                event.adoptedOn());
    }

    private static Adoption adoption(InformativeAgreementRecorded event) {
        return new Adoption(
                event.commissionId(),
                event.sessionId(),
                event.itemId(),
                event.number(),
                Recorded.notOnRecord(),
                event.officialKey(),
                event.adoptedOn());
    }

    private static AgreementView created(
            String agreementId, Adoption adoption, Proposal proposal, boolean typeAssumed, JournalRecord record) {
        return AgreementViewBuilder.builder()
                .agreementId(agreementId)
                .adoption(adoption)
                .wording(new Wording(proposal.type(), typeAssumed, proposal.text()))
                .status(unreported(proposal.type(), adoption.number()))
                .resolution(AgreementViewResolutionBuilder.builder()
                        .standing(proposal.standing())
                        .legalBasis(proposal.legalBasis())
                        .points(proposal.points().stream().map(PointFold::of).toList())
                        .annexes(proposal.annexes())
                        .build())
                .relations(AgreementViewRelationsBuilder.builder()
                        .changes(proposal.changes())
                        .build())
                .publicity(AgreementViewPublicityBuilder.builder().build())
                .course(AgreementViewCourseBuilder.builder().build())
                .origin(Origin.of(record))
                .history(List.of(record.position()))
                .build();
    }

    private static AgreementView publicity(
            @Nullable AgreementView before,
            JournalRecord record,
            BiFunction<Publicity, Attribution, Publicity> change) {
        return changed(before, record, (view, act) -> view.withPublicity(change.apply(view.publicity(), act)));
    }

    private static AgreementView points(
            @Nullable AgreementView before,
            JournalRecord record,
            BiFunction<List<Point>, Attribution, List<Point>> change) {
        return changed(
                before,
                record,
                (view, act) -> view.withResolution(view.resolution()
                        .withPoints(change.apply(view.resolution().points(), act))));
    }

    private static AgreementView course(
            @Nullable AgreementView before, JournalRecord record, BiFunction<Course, Attribution, Course> change) {
        return changed(before, record, (view, act) -> view.withCourse(change.apply(view.course(), act)));
    }

    private static AgreementView changed(
            @Nullable AgreementView before,
            JournalRecord record,
            BiFunction<AgreementView, Attribution, AgreementView> change) {
        AgreementView now = change.apply(begun(before, record), Attribution.of(record));
        return now.with(view -> view.status(status(now)).history(plus(now.history(), record.position())));
    }

    private static AgreementView superseded(AgreementView view, AgreementSuperseded event, Attribution act) {
        Supersession supersession = new Supersession(event.supersededBy(), event.effect(), act);
        return view.with(now -> now.relations(
                        view.relations().withSupersededBy(plus(view.relations().supersededBy(), supersession)))
                .course(CourseFold.superseded(view.course(), event, act)));
    }

    /** A revocation takes precedence over everything, an ending over the reports. */
    private static AgreementStatus status(AgreementView view) {
        if (view.relations().supersededBy().stream().anyMatch(later -> later.effect() == Effect.REVOKES)) {
            return AgreementStatus.REVOKED;
        }
        if (view.course().ending() != null) {
            return view.course().ending().status();
        }
        AgreementStatus unreported =
                unreported(view.wording().type(), view.adoption().number());
        return unreported.isOpen()
                ? Reports.of(view.course()).status(unreported, view.resolution().points())
                : unreported;
    }

    /**
     * The status of an agreement on which there is no report.
     *
     * @param number place in the list of a source; null for a live agreement
     */
    private static AgreementStatus unreported(Proposal.Type type, @Nullable Integer number) {
        if (!type.isFollowedToItsEnd()) {
            return AgreementStatus.PRESENTED;
        }
        return number == null ? AgreementStatus.ADOPTED : AgreementStatus.NOT_ON_RECORD;
    }
}
