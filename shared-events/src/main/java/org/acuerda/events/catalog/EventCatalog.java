package org.acuerda.events.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.meeting.WorkingMeetingEvent;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.workplan.WorkPlanEvent;
import tools.jackson.databind.node.ObjectNode;

/**
 * Catalog of every event type that a store or a journal may hold, with the upcasters from its older versions to its newest.
 * Rows are changed only to raise a version: the class then reads the new shape, and an upcaster for the old one is added.
 * The contract files of all versions stay.
 */
public final class EventCatalog {

    private static final List<EventType> TYPES = List.of(
            new EventType("commission.established", 1, CommissionEvent.CommissionEstablished.class),
            new EventType("commission.mandate-opened", 1, CommissionEvent.MandateOpened.class),
            new EventType("commission.secretary-designated", 1, CommissionEvent.SecretaryDesignated.class),
            new EventType("commission.member-admitted", 1, CommissionEvent.MemberAdmitted.class),
            new EventType("commission.member-removed", 1, CommissionEvent.MemberRemoved.class),
            new EventType("commission.rule-set-adopted", 2, CommissionEvent.RuleSetAdopted.class),
            new EventType("commission.calendar-adopted", 1, CommissionEvent.CalendarAdopted.class),
            new EventType("commission.ordinal-given", 1, CommissionEvent.OrdinalGiven.class),
            new EventType("commission.short-name-given", 1, CommissionEvent.ShortNameGiven.class),
            new EventType("session.recorded", 1, SessionEvent.SessionRecorded.class),
            new EventType("session.convened", 2, SessionEvent.SessionConvened.class),
            new EventType("session.call-sent", 1, SessionEvent.CallSent.class),
            new EventType("session.call-acknowledged", 1, SessionEvent.CallAcknowledged.class),
            new EventType("session.call-amended", 1, SessionEvent.CallAmended.class),
            new EventType("session.notice-waived", 1, SessionEvent.NoticeWaived.class),
            new EventType("session.matters-taken-up", 1, SessionEvent.MattersTakenUp.class),
            new EventType("session.cancelled", 1, SessionEvent.SessionCancelled.class),
            new EventType("session.attendance-recorded", 1, SessionEvent.AttendanceRecorded.class),
            new EventType("session.attendance-corrected", 1, SessionEvent.AttendanceCorrected.class),
            new EventType("session.attendance-withdrawn", 1, SessionEvent.AttendanceWithdrawn.class),
            new EventType("session.quorum-declared", 1, SessionEvent.QuorumDeclared.class),
            new EventType("session.review-list-frozen", 1, SessionEvent.ReviewListFrozen.class),
            new EventType("session.review-list-continued", 1, SessionEvent.ReviewListContinued.class),
            new EventType("session.quorum-not-reached", 1, SessionEvent.QuorumNotReached.class),
            new EventType("session.second-call-issued", 1, SessionEvent.SecondCallIssued.class),
            new EventType("session.presidency-taken", 1, SessionEvent.PresidencyTaken.class),
            new EventType("session.agenda-approved", 1, SessionEvent.AgendaApproved.class),
            new EventType("session.agenda-changed", 1, SessionEvent.AgendaChanged.class),
            new EventType("session.agenda-continued", 1, SessionEvent.AgendaContinued.class),
            new EventType("session.item-presented", 1, SessionEvent.ItemPresented.class),
            new EventType("session.item-returned", 1, SessionEvent.ItemReturned.class),
            new EventType("session.item-reopened", 1, SessionEvent.ItemReopened.class),
            new EventType("session.member-excused", 1, SessionEvent.MemberExcused.class),
            new EventType("session.excuse-withdrawn", 1, SessionEvent.ExcuseWithdrawn.class),
            new EventType("session.agreement-reviewed", 1, SessionEvent.AgreementReviewed.class),
            new EventType("session.agreements-reviewed-en-bloc", 1, SessionEvent.AgreementsReviewedEnBloc.class),
            new EventType("session.vote-opened", 1, SessionEvent.VoteOpened.class),
            new EventType("session.votes-cast", 1, SessionEvent.VotesCast.class),
            new EventType("session.vote-corrected", 1, SessionEvent.VoteCorrected.class),
            new EventType("session.vote-called-off", 1, SessionEvent.VoteCalledOff.class),
            new EventType("session.vote-annulled", 1, SessionEvent.VoteAnnulled.class),
            new EventType("session.votes-doubted", 1, SessionEvent.VotesDoubted.class),
            new EventType("session.vote-confirmed", 1, SessionEvent.VoteConfirmed.class),
            new EventType("session.votes-counted", 1, SessionEvent.VotesCounted.class),
            new EventType("session.voter-excused", 1, SessionEvent.VoterExcused.class),
            new EventType("session.separate-vote-attached", 1, SessionEvent.SeparateVoteAttached.class),
            new EventType("session.vote-closed", 1, SessionEvent.VoteClosed.class),
            new EventType("session.casting-vote-given", 1, SessionEvent.CastingVoteGiven.class),
            new EventType("session.result-declared", 1, SessionEvent.ResultDeclared.class),
            new EventType("session.item-concluded", 1, SessionEvent.ItemConcluded.class),
            new EventType("session.recessed", 1, SessionEvent.SessionRecessed.class),
            new EventType("session.resumed", 1, SessionEvent.SessionResumed.class),
            new EventType("session.closed", 1, SessionEvent.SessionClosed.class),
            new EventType("session.concluded", 1, SessionEvent.SessionConcluded.class),
            new EventType("session.matter-dropped", 1, SessionEvent.MatterDropped.class),
            new EventType("session.minutes-drafted", 1, SessionEvent.MinutesDrafted.class),
            new EventType("session.minutes-observed", 1, SessionEvent.MinutesObserved.class),
            new EventType("session.minutes-approved", 1, SessionEvent.MinutesApproved.class),
            new EventType("session.minutes-signed", 1, SessionEvent.MinutesSigned.class),
            new EventType("session.minutes-published", 1, SessionEvent.MinutesPublished.class),
            new EventType("agreement.adopted", 1, AgreementEvent.AgreementAdopted.class),
            new EventType("agreement.recorded", 1, AgreementEvent.AgreementRecorded.class),
            new EventType("agreement.informative-recorded", 1, AgreementEvent.InformativeAgreementRecorded.class),
            new EventType("agreement.official-key-given", 1, AgreementEvent.OfficialKeyGiven.class),
            new EventType("agreement.notified", 1, AgreementEvent.AgreementNotified.class),
            new EventType("agreement.notice-acknowledged", 1, AgreementEvent.NoticeAcknowledged.class),
            new EventType("agreement.published", 1, AgreementEvent.AgreementPublished.class),
            new EventType("agreement.responsible-assigned", 1, AgreementEvent.ResponsibleAssigned.class),
            new EventType("agreement.due-date-set", 1, AgreementEvent.DueDateSet.class),
            new EventType("agreement.term-started", 1, AgreementEvent.TermStarted.class),
            new EventType("agreement.rescheduled", 1, AgreementEvent.AgreementRescheduled.class),
            new EventType("agreement.follow-up-recorded", 1, AgreementEvent.FollowUpRecorded.class),
            new EventType("agreement.evidence-attached", 1, AgreementEvent.EvidenceAttached.class),
            new EventType("agreement.follow-up-reviewed", 1, AgreementEvent.FollowUpReviewed.class),
            new EventType("agreement.fulfilled", 1, AgreementEvent.AgreementFulfilled.class),
            new EventType("agreement.cancelled", 1, AgreementEvent.AgreementCancelled.class),
            new EventType("agreement.reopened", 1, AgreementEvent.AgreementReopened.class),
            new EventType("agreement.elevated", 1, AgreementEvent.AgreementElevated.class),
            new EventType("agreement.council-answered", 1, AgreementEvent.CouncilAnswered.class),
            new EventType("agreement.superseded", 1, AgreementEvent.AgreementSuperseded.class),
            new EventType("provision.registered", 1, ProvisionEvent.ProvisionRegistered.class),
            new EventType("provision.superseded", 1, ProvisionEvent.ProvisionSuperseded.class),
            new EventType("body.registered", 1, BodyEvent.BodyRegistered.class),
            new EventType("body.renamed", 1, BodyEvent.BodyRenamed.class),
            new EventType("body.succeeded", 1, BodyEvent.BodySucceeded.class),
            new EventType("work-plan.presented", 1, WorkPlanEvent.WorkPlanPresented.class),
            new EventType("work-plan.approved", 1, WorkPlanEvent.WorkPlanApproved.class),
            new EventType("activity.logged", 1, ActivityEvent.ActivityLogged.class),
            new EventType("activity.photo-evidence-added", 1, ActivityEvent.PhotoEvidenceAdded.class),
            new EventType("working-meeting.held", 1, WorkingMeetingEvent.WorkingMeetingHeld.class),
            new EventType("source-document.registered", 1, SourceDocumentEvent.SourceDocumentRegistered.class),
            new EventType("source-document.section-recorded", 1, SourceDocumentEvent.SectionRecorded.class),
            new EventType("source-document.reference-recorded", 1, SourceDocumentEvent.ReferenceRecorded.class),
            new EventType("source-document.person-named", 1, SourceDocumentEvent.PersonNamed.class),
            new EventType("source-document.caption-recorded", 1, SourceDocumentEvent.CaptionRecorded.class),
            new EventType("remark.record-corrected", 1, RemarkEvent.RecordCorrected.class),
            new EventType("remark.record-annotated", 1, RemarkEvent.RecordAnnotated.class),
            new EventType("compliance-path.defined", 1, CompliancePathEvent.CompliancePathDefined.class),
            new EventType("compliance-path.revised", 1, CompliancePathEvent.PathRevised.class),
            new EventType(
                    "compliance-path.obliged-bodies-continued", 1, CompliancePathEvent.ObligedBodiesContinued.class),
            new EventType("compliance-path.step-term-started", 1, CompliancePathEvent.StepTermStarted.class),
            new EventType("compliance-path.decision-required", 1, CompliancePathEvent.PathDecisionRequired.class),
            new EventType("compliance-path.continued", 1, CompliancePathEvent.PathContinued.class),
            new EventType("compliance-path.remapped", 1, CompliancePathEvent.PathRemapped.class),
            new EventType("compliance-path.closed", 1, CompliancePathEvent.PathClosed.class),
            new EventType("body-compliance.step-reported", 1, BodyComplianceEvent.StepReported.class),
            new EventType("body-compliance.step-verified", 1, BodyComplianceEvent.StepVerified.class),
            new EventType("body-compliance.step-returned", 1, BodyComplianceEvent.StepReturned.class),
            new EventType("body-compliance.step-contested", 1, BodyComplianceEvent.StepContested.class),
            new EventType("body-compliance.contest-resolved", 1, BodyComplianceEvent.ContestResolved.class),
            new EventType("body-compliance.term-started", 1, BodyComplianceEvent.BodyTermStarted.class));

    private static final List<Upcaster> UPCASTERS = List.of(
            new Upcaster("commission.rule-set-adopted", 1, EventCatalog::withCastingVote),
            new Upcaster("session.convened", 1, EventCatalog::withCastingVote));

    private static final EventCatalog STANDARD = new EventCatalog(TYPES, UPCASTERS);

    private final List<EventType> types;
    private final UpcasterChain upcasters;
    private final Map<Class<?>, EventType> byClass;
    private final Map<String, EventType> byName;
    private final Map<String, EventType> byPublished;

    /**
     * A catalog of these types, whose every older version is read as the newest.
     *
     * @param types each name once, in its newest version
     * @param upcasters one from each older version of a type
     * @throws IllegalArgumentException when a step is missing, or one is there that leads to no type
     */
    public EventCatalog(List<EventType> types, List<Upcaster> upcasters) {
        this.types = List.copyOf(types);
        this.upcasters = new UpcasterChain(upcasters);
        byClass = by(EventType::type);
        byName = by(EventType::name);
        byPublished = by(EventType::published);
        Set<String> older = types.stream().flatMap(EventCatalog::older).collect(Collectors.toSet());
        Set<String> steps = upcasters.stream().map(Upcaster::published).collect(Collectors.toSet());
        if (!steps.equals(older)) {
            throw new IllegalArgumentException("Older versions are %s, but upcasters start from %s"
                    .formatted(new TreeSet<>(older), new TreeSet<>(steps)));
        }
    }

    /** The catalog of the services. */
    public static EventCatalog standard() {
        return STANDARD;
    }

    /** All types in their newest version, in the order of the life of a commission. */
    public List<EventType> types() {
        return types;
    }

    /** The steps from every older stored version to the newest. */
    public UpcasterChain upcasters() {
        return upcasters;
    }

    public Optional<EventType> byClass(Class<?> type) {
        return Optional.ofNullable(byClass.get(type));
    }

    /** The newest version of a type, by its name without a version. */
    public Optional<EventType> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The type whose newest version is published as, for example, {@code agreement.adopted.v1}. */
    public Optional<EventType> byPublished(String published) {
        return Optional.ofNullable(byPublished.get(published));
    }

    /**
     * The type of an event.
     *
     * @throws IllegalArgumentException when the event's class is not in the catalog
     */
    public EventType of(DomainEvent event) {
        return byClass(event.getClass())
                .orElseThrow(() -> new IllegalArgumentException("Not in the catalog: " + event.getClass()));
    }

    /** Rules once said only whether there is a casting vote: since then it follows the presiding person's own vote. */
    private static ObjectNode withCastingVote(ObjectNode data) {
        ObjectNode majority = (ObjectNode) data.path("ruleSet").path("majority");
        CastingVote castingVote =
                majority.path("castingVote").booleanValue() ? CastingVote.FOLLOWS_OWN_VOTE : CastingVote.NONE;
        majority.put("castingVote", castingVote.name());
        return data;
    }

    private <K> Map<K, EventType> by(Function<EventType, K> key) {
        return types.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private static Stream<String> older(EventType type) {
        return type.versions().stream().limit(type.version() - 1L);
    }
}
