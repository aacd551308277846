package org.acuerda.command.agreement.state;

import static org.acuerda.command.decision.Copies.plus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
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

/**
 * State of an agreement: what later decisions need to know.
 *
 * @param adoption empty while there is no agreement
 * @param causes events of other aggregates that facts of this agreement follow from
 */
@Buildable
public record AgreementState(
        Optional<Adoption> adoption,
        PointStates points,
        Notices notices,
        FollowUps followUps,
        Course course,
        Set<String> causes)
        implements AgreementStateBuilder.With {

    public AgreementState {
        causes = Copies.of(causes);
    }

    /** What never changes once the agreement is adopted. */
    public record Adoption(String commissionId, Proposal.Type type, LocalDate adoptedOn, boolean standing) {}

    /**
     * Origin of an event.
     *
     * @param actor who acted or, where an automation did, whose act it followed
     * @param cause event that it follows from; empty where it follows from none
     */
    public record Origin(String actor, Optional<String> cause) {}

    public static AgreementState none() {
        return new AgreementState(
                Optional.empty(),
                new PointStates(List.of()),
                Notices.none(),
                FollowUps.none(),
                Course.begun(Recorded.notOnRecord()),
                Set.of());
    }

    public AgreementState evolve(AgreementEvent event, Origin origin) {
        return origin.cause().map(this::followedFrom).orElse(this).evolved(event, origin.actor());
    }

    private AgreementState evolved(AgreementEvent event, String actor) {
        return switch (event) {
            case AgreementAdopted adopted ->
                begun(adopted.commissionId(), adopted.proposal(), adopted.adoptedOn(), adopted.officialKey());
            case AgreementRecorded recorded ->
                begun(recorded.commissionId(), recorded.proposal(), recorded.adoptedOn(), recorded.officialKey());
            case InformativeAgreementRecorded recorded ->
                begun(recorded.commissionId(), recorded.proposal(), recorded.adoptedOn(), recorded.officialKey());
            case OfficialKeyGiven given -> withCourse(course.keyed(given.officialKey()));
            case AgreementNotified notified -> withNotices(notices.evolve(notified));
            case NoticeAcknowledged acknowledged -> withNotices(notices.evolve(acknowledged));
            case AgreementPublished published -> withNotices(notices.evolve(published));
            case ResponsibleAssigned assigned -> withPoints(points.evolve(assigned));
            case DueDateSet set -> withPoints(points.evolve(set));
            case TermStarted started -> withPoints(points.evolve(started));
            case AgreementRescheduled moved -> withPoints(points.evolve(moved));
            case FollowUpRecorded recorded -> withFollowUps(followUps.evolve(recorded, actor));
            case EvidenceAttached attached -> withFollowUps(followUps.evolve(attached));
            case FollowUpReviewed reviewed -> withFollowUps(followUps.evolve(reviewed));
            case AgreementFulfilled fulfilled -> withCourse(course.fulfilled());
            case AgreementCancelled cancelled -> withCourse(course.evolve(cancelled));
            case AgreementReopened reopened -> withCourse(course.reopened()).withFollowUps(followUps.overtaken());
            case AgreementElevated elevated -> withCourse(course.elevated());
            case CouncilAnswered answered -> withCourse(course.answered());
            case AgreementSuperseded superseded -> withCourse(course.evolve(superseded));
        };
    }

    private static AgreementState begun(
            String commissionId, Proposal proposal, LocalDate adoptedOn, Recorded<String> officialKey) {
        return new AgreementState(
                Optional.of(new Adoption(commissionId, proposal.type(), adoptedOn, proposal.standing())),
                PointStates.of(proposal),
                Notices.none(),
                FollowUps.none(),
                Course.begun(officialKey),
                Set.of());
    }

    private AgreementState followedFrom(String cause) {
        return withCauses(plus(causes, cause));
    }
}
