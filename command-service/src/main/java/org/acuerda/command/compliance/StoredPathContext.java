package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.membership.Memberships;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.provision.ProvisionEvent;
import org.acuerda.events.session.SessionEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Context of decisions about a path, from the event store at each question. */
@Component
class StoredPathContext implements PathContext {

    private final StoredStreams streams;
    private final Memberships memberships;

    StoredPathContext(StoredStreams streams, Memberships memberships) {
        this.streams = streams;
        this.memberships = memberships;
    }

    @Override
    public Optional<Agreement> agreement(String agreementId) {
        AgreementGathering gathering = streams.fold(
                        agreementId,
                        AgreementEvent.class,
                        new AgreementGathering(),
                        (known, event, metaData) -> known.and(event, EventMetaData.occurredOn(metaData)))
                .state();
        @Nullable String sessionId = gathering.sessionId;
        if (sessionId != null) {
            sessionEnd(sessionId).ifPresent(when -> gathering.happenedOn.put(Term.Trigger.SESSION_END, when));
        }
        return gathering.gathered(memberships);
    }

    @Override
    public Optional<Provision> provision(String provisionId) {
        return streams.fold(
                        provisionId,
                        ProvisionEvent.class,
                        Optional.<Provision>empty(),
                        (known, event, metaData) -> Optional.of(provision(event)))
                .state();
    }

    @Override
    public CompliancePathState route(String pathId) {
        return foldedRoute(pathId).state();
    }

    @Override
    public BodyComplianceState standing(String bodyComplianceId) {
        return foldedStanding(bodyComplianceId).state();
    }

    /** A path with the sequence of its last stored event. */
    Folded<CompliancePathState> foldedRoute(String pathId) {
        return streams.foldOn(
                pathId,
                CompliancePathEvent.class,
                CompliancePathState.none(),
                (route, event, metaData) -> route.evolve(event));
    }

    /** A body on a path with the sequence of its last stored event. */
    Folded<BodyComplianceState> foldedStanding(String bodyComplianceId) {
        return streams.foldOn(
                bodyComplianceId,
                BodyComplianceEvent.class,
                BodyComplianceState.none(),
                (state, event, metaData) -> state.evolve(event, EventMetaData.occurredOn(metaData)));
    }

    @Override
    public Membership membership(String commissionId) {
        return memberships.of(commissionId);
    }

    private static Provision provision(ProvisionEvent last) {
        return switch (last) {
            case ProvisionEvent.ProvisionRegistered registered -> new Provision(Recorded.notOnRecord());
            case ProvisionEvent.ProvisionSuperseded superseded ->
                new Provision(Recorded.of(
                        new Supersession(superseded.successorIds(), superseded.supersededOn(), superseded.source())));
        };
    }

    private Optional<EdtfDate> sessionEnd(String sessionId) {
        return streams.fold(
                        sessionId,
                        SessionEvent.class,
                        Optional.<EdtfDate>empty(),
                        (known, event, metaData) -> event instanceof SessionEvent.SessionClosed
                                        || event instanceof SessionEvent.SessionConcluded
                                ? Optional.of(EventMetaData.occurredOn(metaData))
                                : known)
                .state();
    }

    /** Fold of what a path must know of an agreement. */
    private static final class AgreementGathering {

        private final Map<Term.Trigger, EdtfDate> happenedOn = new EnumMap<>(Term.Trigger.class);
        private @Nullable String commissionId;
        private @Nullable String sessionId;
        private @Nullable LocalDate adoptedOn;
        private @Nullable Proposal proposal;
        private boolean ended;

        AgreementGathering and(AgreementEvent event, EdtfDate when) {
            switch (event) {
                case AgreementEvent.AgreementAdopted adopted ->
                    begin(adopted.commissionId(), adopted.sessionId(), adopted.adoptedOn(), adopted.proposal());
                case AgreementEvent.AgreementRecorded recorded ->
                    begin(recorded.commissionId(), recorded.sessionId(), recorded.adoptedOn(), recorded.proposal());
                case AgreementEvent.InformativeAgreementRecorded recorded ->
                    begin(recorded.commissionId(), recorded.sessionId(), recorded.adoptedOn(), recorded.proposal());
                case AgreementEvent.AgreementNotified notified -> happenedOn.put(Term.Trigger.NOTIFICATION, when);
                case AgreementEvent.AgreementPublished published -> happenedOn.put(Term.Trigger.PUBLICATION, when);
                case AgreementEvent.AgreementFulfilled fulfilled -> ended = true;
                case AgreementEvent.AgreementCancelled cancelled -> ended = true;
                case AgreementEvent.AgreementSuperseded superseded ->
                    ended |= superseded.effect() == Proposal.Change.Effect.REVOKES;
                case AgreementEvent.AgreementReopened reopened -> ended = false;
                case AgreementEvent.OfficialKeyGiven ignored -> {}
                case AgreementEvent.NoticeAcknowledged ignored -> {}
                case AgreementEvent.ResponsibleAssigned ignored -> {}
                case AgreementEvent.DueDateSet ignored -> {}
                case AgreementEvent.TermStarted ignored -> {}
                case AgreementEvent.AgreementRescheduled ignored -> {}
                case AgreementEvent.FollowUpRecorded ignored -> {}
                case AgreementEvent.EvidenceAttached ignored -> {}
                case AgreementEvent.FollowUpReviewed ignored -> {}
                case AgreementEvent.AgreementElevated ignored -> {}
                case AgreementEvent.CouncilAnswered ignored -> {}
            }
            return this;
        }

        private void begin(String commission, String session, LocalDate day, Proposal adopted) {
            adoptedOn = day;
            commissionId = commission;
            sessionId = session;
            proposal = adopted;
        }

        private Map<Term.Trigger, LocalDate> days(ZoneId zone) {
            Map<Term.Trigger, LocalDate> days = new EnumMap<>(Term.Trigger.class);
            happenedOn.forEach((trigger, when) -> when.day(zone).ifPresent(day -> days.put(trigger, day)));
            return days;
        }

        Optional<Agreement> gathered(Memberships memberships) {
            if (commissionId == null || adoptedOn == null || proposal == null) {
                return Optional.empty();
            }
            Set<String> provisions = proposal.legalBasis().stream()
                    .flatMap(basis -> basis.provisionId().known().stream())
                    .collect(Collectors.toUnmodifiableSet());
            return Optional.of(new Agreement(
                    commissionId,
                    adoptedOn,
                    proposal.type().isFollowedToItsEnd(),
                    ended,
                    provisions,
                    days(memberships.of(commissionId).zone())));
        }
    }
}
