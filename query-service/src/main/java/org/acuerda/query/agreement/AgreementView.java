package org.acuerda.query.agreement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/**
 * View of an agreement, folded from its own events.
 *
 * @param status derived from the events
 * @param history journal positions of its events, oldest first
 */
@Buildable
public record AgreementView(
        String agreementId,
        @JsonUnwrapped Adoption adoption,
        @JsonUnwrapped Wording wording,
        AgreementStatus status,
        @JsonUnwrapped Resolution resolution,
        @JsonUnwrapped Relations relations,
        @JsonUnwrapped Publicity publicity,
        @JsonUnwrapped Course course,
        Origin origin,
        List<Long> history)
        implements AgreementViewBuilder.With {

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return status.isOpen();
    }

    /** All persons and bodies responsible for a point, named by the text or later; each once. */
    public List<Proposal.Responsible> responsibles() {
        return resolution.points().stream()
                .flatMap(point -> point.allResponsible().stream())
                .distinct()
                .toList();
    }

    /** The last report with news; a review that found no change is none. Empty where there is none. */
    public Optional<FollowUp> lastReport() {
        return course.followUps().reversed().stream().filter(FollowUp::isNews).findFirst();
    }

    /** Whether a point was reported done and confirmed by a reviewer, by itself or with the whole agreement. */
    public boolean isMet(Point point) {
        return status == AgreementStatus.FULFILLED || Reports.of(course).haveConfirmed(point);
    }

    /**
     * Value: adoption of an agreement.
     *
     * @param number place in the list of its source, counted from 1; null where no source lists it
     * @param voteId the vote that carried it
     * @param officialKey key given by the commission; optional and not unique
     */
    @Buildable
    public record Adoption(
            String commissionId,
            String sessionId,
            String itemId,
            @Nullable Integer number,
            Recorded<String> voteId,
            Recorded<String> officialKey,
            LocalDate adoptedOn)
            implements AgreementViewAdoptionBuilder.With {}

    /**
     * Value: type and text of an agreement.
     *
     * @param typeAssumed true where the source does not name the type
     */
    public record Wording(Proposal.Type type, boolean typeAssumed, String text) {}

    /**
     * Value: legal basis of an agreement and what it asks for.
     *
     * @param standing true for a permanent one, which has no due date
     */
    @Buildable
    public record Resolution(
            boolean standing, List<Proposal.LegalBasis> legalBasis, List<Point> points, List<Proposal.Document> annexes)
            implements AgreementViewResolutionBuilder.With {}

    /**
     * Value: agreements that an agreement changes and those that change it.
     *
     * @param changes the earlier agreement that it modifies or revokes
     * @param supersededBy later agreements that modified or revoked it
     */
    @Buildable
    public record Relations(Recorded<Proposal.Change> changes, List<Supersession> supersededBy)
            implements AgreementViewRelationsBuilder.With {}

    /** Value: notices and publications of an agreement. */
    @Buildable
    public record Publicity(List<Notice> notices, List<Publication> publications)
            implements AgreementViewPublicityBuilder.With {}

    /**
     * Value: reports, evidence and ending of an agreement.
     *
     * @param ending how it ended; null while it is open
     * @param reopenings endings that were undone, oldest first
     */
    @Buildable
    public record Course(
            List<FollowUp> followUps,
            List<AttachedEvidence> evidence,
            @Nullable Ending ending,
            List<Reopening> reopenings,
            @Nullable Elevation elevation,
            @Nullable CouncilAnswer councilAnswer)
            implements AgreementViewCourseBuilder.With {

        /** The last report that says something new; null where there is none. */
        @JsonIgnore
        public @Nullable FollowUp lastNews() {
            return followUps.stream()
                    .filter(FollowUp::isNews)
                    .reduce((earlier, later) -> later)
                    .orElse(null);
        }
    }

    /**
     * Value: resolutive point.
     *
     * @param responsibles those the text names, in order of responsibility
     * @param assigned those named later
     */
    @Buildable
    public record Point(
            String pointId,
            String number,
            String text,
            List<Proposal.Responsible> responsibles,
            List<Assignment> assigned,
            Recorded<Term> term,
            Recorded<String> deliverable,
            @JsonUnwrapped Deadline deadline)
            implements AgreementViewPointBuilder.With {

        /** All persons and bodies responsible for it, named by the text or later; each once. */
        public List<Proposal.Responsible> allResponsible() {
            return Stream.concat(responsibles.stream(), assigned.stream().map(Assignment::responsible))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Value: deadline of a point.
     *
     * @param dueOn last day as of now; null where there is none (yet)
     * @param firstDueOn the date it had first, never changed
     * @param termStart the fact from which the term runs; null for a fixed date or a term that has not begun
     */
    @Buildable
    public record Deadline(
            @Nullable LocalDate dueOn,
            @Nullable LocalDate firstDueOn,
            @Nullable TermStart termStart,
            List<Rescheduling> reschedulings)
            implements AgreementViewDeadlineBuilder.With {}

    /** Value: person or body that became responsible after the adoption. */
    public record Assignment(Proposal.Responsible responsible, String authority, String reason, Attribution act) {}

    /** Value: fact that started a term and the calendar it was computed with. */
    public record TermStart(
            Term.Trigger trigger,
            LocalDate triggeredOn,
            Term.AfterEvent rule,
            String calendarVersion,
            LocalDate dueOn,
            Attribution act) {}

    /** Value: date that was moved. */
    public record Rescheduling(LocalDate from, LocalDate to, String reason, String authority, Attribution act) {}

    /** Value: later agreement that changed this one. */
    public record Supersession(String agreementId, Proposal.Change.Effect effect, Attribution act) {}

    /** Value: notice sent to its addressees, with their acknowledgements. */
    @Buildable
    public record Notice(
            String noticeId,
            String officeNumber,
            List<Proposal.Responsible> addressees,
            String medium,
            Attribution act,
            List<Acknowledgement> acknowledgements)
            implements AgreementViewNoticeBuilder.With {}

    /** Value: addressee's acknowledgement of a notice. */
    public record Acknowledgement(String addresseeId, Attribution act) {}

    /** Value: publication of an agreement. */
    public record Publication(String publishedIn, Recorded<String> address, Attribution act) {}

    /**
     * Value: report on an agreement or a point.
     *
     * @param review finding of a reviewer; null while there is no review
     */
    @Buildable
    public record FollowUp(
            String followUpId,
            Recorded<String> pointId,
            AgreementEvent.ReportedStatus status,
            String narrative,
            List<String> evidenceIds,
            Recorded<String> sessionId,
            Attribution act,
            @Nullable Review review)
            implements AgreementViewFollowUpBuilder.With {

        /** Whether it says something new; a review that found no change does not. */
        @JsonIgnore
        public boolean isNews() {
            return status != AgreementEvent.ReportedStatus.NO_CHANGE;
        }
    }

    /** Value: finding of a reviewer about a report. */
    public record Review(boolean accepted, String reason, Attribution act) {}

    /** Value: piece of evidence and who attached it. */
    public record AttachedEvidence(Evidence evidence, Attribution act) {}

    /**
     * Value: ending of an agreement.
     *
     * @param status fulfilled, cancelled, moot or revoked
     * @param reason why it ended unfulfilled; null for a fulfilled one and for one that a later agreement revoked
     * @param authority session or authority that decided; null in the same cases
     * @param reporterId whose report was reviewed; null unless fulfilled
     * @param reviewerId who found it fulfilled; null unless fulfilled
     * @param evidenceIds what shows the fulfilment
     */
    @Buildable
    public record Ending(
            AgreementStatus status,
            @Nullable String reason,
            @Nullable String authority,
            @Nullable String reporterId,
            @Nullable String reviewerId,
            List<String> evidenceIds,
            Attribution act)
            implements AgreementViewEndingBuilder.With {}

    /** Value: reopening of an agreement, with the ending before it. */
    public record Reopening(Ending endedBefore, String reason, String authority, Attribution act) {}

    /** Value: elevation of an agreement to the National Council. */
    public record Elevation(String elevatedTo, String officeNumber, Attribution act) {}

    /** Value: answer of the National Council. */
    public record CouncilAnswer(String answer, Recorded<String> councilKey, Attribution act) {}
}
