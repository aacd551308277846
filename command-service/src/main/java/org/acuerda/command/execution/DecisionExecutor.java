package org.acuerda.command.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.ReferencesFiles;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Executor: imperative shell around the decision of every aggregate. It checks what the caller saw before any rule,
 * decides, applies the events, creates new aggregates in the same unit of work, and returns what changed.
 */
@Component
public class DecisionExecutor {

    private final StoredStreams streams;
    private final AggregateRegistry aggregates;
    private final EvidenceFiles evidenceFiles;

    DecisionExecutor(StoredStreams streams, AggregateRegistry aggregates, EvidenceFiles evidenceFiles) {
        this.streams = streams;
        this.aggregates = aggregates;
        this.evidenceFiles = evidenceFiles;
    }

    /**
     * Executes a command in its aggregate.
     *
     * @param scopes what the feature's commands depend on and its events affect
     * @param decide the pure decision
     * @throws ConflictingAggregateVersionException when the caller expects a last sequence and it is another one
     * @throws ChangedMeanwhile when something that the command depends on was recorded since the caller looked
     * @throws AggregateExists when the identifier of a new aggregate is taken
     */
    public <C extends Command, E extends DomainEvent> Outcome execute(
            CommandEnvelope<C> envelope, ConflictScopes<C, E> scopes, Supplier<Decision<E>> decide) {
        C command = envelope.command();
        rejectWhenNotLast(command, envelope.expectedVersion());
        rejectWhenChangedSince(command, envelope.expectedVersion(), scopes);
        Decision<E> decision = decide.get();
        newStreams(decision).keySet().forEach(this::rejectWhenTaken);
        keepReferencedFiles(decision);
        List<Change> changes = new ArrayList<>();
        decision.events().forEach(AggregateLifecycle::apply);
        if (!decision.events().isEmpty()) {
            changes.add(new Change(command.aggregateId(), AggregateLifecycle.getVersion()));
        }
        newStreams(decision).forEach((newId, events) -> {
            aggregates.create(events);
            changes.add(new Change(newId, events.size() - 1L));
        });
        return new Outcome(changes, false);
    }

    /** The first events of each new aggregate, in their order. */
    private static Map<String, List<DomainEvent>> newStreams(Decision<?> decision) {
        return decision.created().stream()
                .collect(Collectors.groupingBy(DomainEvent::aggregateId, LinkedHashMap::new, Collectors.toList()));
    }

    private static void rejectWhenNotLast(Command command, ExpectedVersion expectedVersion) {
        @Nullable Long last = AggregateLifecycle.getVersion();
        @Nullable Long expected = expectedVersion.last();
        if (expected != null && !expected.equals(last)) {
            throw new ConflictingAggregateVersionException(command.aggregateId(), expected, last == null ? -1 : last);
        }
    }

    /** A second command waits for the aggregate's lock, or loses the race and is decided again: no later event is missed. */
    private <C extends Command, E extends DomainEvent> void rejectWhenChangedSince(
            C command, ExpectedVersion expectedVersion, ConflictScopes<C, E> scopes) {
        @Nullable Long last = AggregateLifecycle.getVersion();
        @Nullable Long seen = expectedVersion.sequence();
        if (seen == null || last == null || last <= seen) {
            return;
        }
        List<ChangedMeanwhile.Later> conflicting = streams.after(command.aggregateId(), seen).stream()
                .filter(later -> conflicts(command, later, scopes))
                .map(ChangedMeanwhile.Later::of)
                .toList();
        if (!conflicting.isEmpty()) {
            throw new ChangedMeanwhile(conflicting);
        }
    }

    @SuppressWarnings("unchecked") // a stream holds events of its aggregate's family only
    private static <C extends Command, E extends DomainEvent> boolean conflicts(
            C command, DomainEventMessage<?> later, ConflictScopes<C, E> scopes) {
        return scopes.conflicts(command, (E) later.getPayload());
    }

    /**
     * Axon sees only on commit that an identifier is taken, and reports it as a lost race of the deciding aggregate.
     */
    private void rejectWhenTaken(String newId) {
        if (streams.lastSequence(newId).isPresent()) {
            throw new AggregateExists(newId);
        }
    }

    private void keepReferencedFiles(Decision<?> decision) {
        Stream.concat(decision.events().stream(), decision.created().stream())
                .filter(ReferencesFiles.class::isInstance)
                .map(ReferencesFiles.class::cast)
                .flatMap(event -> event.referencedFiles().stream())
                .forEach(evidenceFiles::markReferenced);
    }
}
