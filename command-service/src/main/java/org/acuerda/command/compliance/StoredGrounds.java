package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.acuerda.command.acts.CommandMetaData;
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
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Folds the grounds from the event store at each question: each stream has tens of events. */
@Component
class StoredGrounds implements Grounds {

    private final EventStore eventStore;
    private final Memberships memberships;

    StoredGrounds(EventStore eventStore, Memberships memberships) {
        this.eventStore = eventStore;
        this.memberships = memberships;
    }

    @Override
    public Optional<Agreement> agreement(String agreementId) {
        AgreementGathering gathering = new AgreementGathering();
        DomainEventStream stored = eventStore.readEvents(agreementId);
        while (stored.hasNext()) {
            DomainEventMessage<?> message = stored.next();
            if (message.getPayload() instanceof AgreementEvent event) {
                gathering.take(event, dayOf(message));
            }
        }
        @Nullable String sessionId = gathering.sessionId;
        if (sessionId != null) {
            sessionEnd(sessionId).ifPresent(day -> gathering.happenedOn.put(Term.Trigger.SESSION_END, day));
        }
        return gathering.gathered();
    }

    @Override
    public Optional<Provision> provision(String provisionId) {
        @Nullable Provision provision = null;
        DomainEventStream stored = eventStore.readEvents(provisionId);
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof ProvisionEvent event) {
                provision = switch (event) {
                    case ProvisionEvent.ProvisionRegistered registered -> new Provision(Recorded.notOnRecord());
                    case ProvisionEvent.ProvisionSuperseded superseded ->
                        new Provision(Recorded.of(new Supersession(
                                superseded.successorIds(), superseded.supersededOn(), superseded.source())));
                };
            }
        }
        return Optional.ofNullable(provision);
    }

    @Override
    public Route route(String pathId) {
        Route route = Route.none();
        DomainEventStream stored = eventStore.readEvents(pathId);
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof CompliancePathEvent event) {
                route = route.evolve(event);
            }
        }
        return route;
    }

    @Override
    public BodyStanding standing(String bodyComplianceId) {
        BodyStanding standing = BodyStanding.none();
        DomainEventStream stored = eventStore.readEvents(bodyComplianceId);
        while (stored.hasNext()) {
            if (stored.next().getPayload() instanceof BodyComplianceEvent event) {
                standing = standing.evolve(event);
            }
        }
        return standing;
    }

    @Override
    public Membership membership(String commissionId) {
        return memberships.of(commissionId);
    }

    private Optional<LocalDate> sessionEnd(String sessionId) {
        DomainEventStream stored = eventStore.readEvents(sessionId);
        while (stored.hasNext()) {
            DomainEventMessage<?> message = stored.next();
            if (message.getPayload() instanceof SessionEvent.SessionClosed
                    || message.getPayload() instanceof SessionEvent.SessionConcluded) {
                return dayOf(message);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> dayOf(DomainEventMessage<?> message) {
        return Optional.ofNullable((String) message.getMetaData().get(CommandMetaData.OCCURRED_ON))
                .flatMap(text -> new EdtfDate(text).latest());
    }

    /** Collects what a path must know of an agreement while its events go by. */
    private static final class AgreementGathering {

        private final Map<Term.Trigger, LocalDate> happenedOn = new EnumMap<>(Term.Trigger.class);
        private @Nullable String commissionId;
        private @Nullable String sessionId;
        private @Nullable Proposal proposal;
        private boolean ended;

        void take(AgreementEvent event, Optional<LocalDate> day) {
            switch (event) {
                case AgreementEvent.AgreementAdopted adopted ->
                    begin(adopted.commissionId(), adopted.sessionId(), adopted.proposal());
                case AgreementEvent.AgreementRecorded recorded ->
                    begin(recorded.commissionId(), recorded.sessionId(), recorded.proposal());
                case AgreementEvent.InformativeAgreementRecorded recorded ->
                    begin(recorded.commissionId(), recorded.sessionId(), recorded.proposal());
                case AgreementEvent.AgreementNotified notified ->
                    day.ifPresent(on -> happenedOn.put(Term.Trigger.NOTIFICATION, on));
                case AgreementEvent.AgreementPublished published ->
                    day.ifPresent(on -> happenedOn.put(Term.Trigger.PUBLICATION, on));
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
        }

        private void begin(String commission, String session, Proposal adopted) {
            commissionId = commission;
            sessionId = session;
            proposal = adopted;
        }

        Optional<Agreement> gathered() {
            if (commissionId == null || proposal == null) {
                return Optional.empty();
            }
            Set<String> provisions = proposal.legalBasis().stream()
                    .flatMap(basis -> basis.provisionId().known().stream())
                    .collect(Collectors.toUnmodifiableSet());
            return Optional.of(new Agreement(
                    commissionId, proposal.type().isFollowedToItsEnd(), ended, provisions, Map.copyOf(happenedOn)));
        }
    }
}
