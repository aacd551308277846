package org.acuerda.command.execution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.eventstore.StoredPayloads;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Executor: imperative shell around the decision of every aggregate. It checks what the caller saw before any rule,
 * decides, applies the events, creates new aggregates in the same unit of work, keeps the files that the events name, and returns what changed.
 */
@Component
public class DecisionExecutor {

    /** A read model shows a subject as one document, and no store takes one of more than 16 MB. */
    private static final long MAX_SUBJECT_BYTES = 8 * 1024 * 1024;

    /** Fewer events have fewer bytes, the older ones too. */
    private static final long MIN_EVENTS_OF_A_FULL_SUBJECT = 7;

    private final StoredStreams streams;
    private final AggregateRegistry aggregates;
    private final EvidenceFiles evidenceFiles;
    private final References references;
    private final StoredPayloads payloads;
    private final EventCatalog catalog;

    DecisionExecutor(
            StoredStreams streams,
            StoredPayloads payloads,
            AggregateRegistry aggregates,
            EvidenceFiles evidenceFiles,
            References references,
            EventCatalog catalog) {
        this.streams = streams;
        this.payloads = payloads;
        this.aggregates = aggregates;
        this.catalog = catalog;
        this.evidenceFiles = evidenceFiles;
        this.references = references;
    }

    /**
     * Executes a command in its aggregate.
     *
     * @param scopes what the feature's commands depend on and its events affect
     * @param decide the pure decision
     * @throws ConflictingAggregateVersionException when the caller expects a last sequence and it is another one
     * @throws ChangedMeanwhile when something that the command depends on was recorded since the caller looked
     * @throws EmptyText when a person's command says nothing in one of its texts
     * @throws SubjectFull when the aggregate takes only short records, and this would be a longer one
     * @throws RecordTooLarge when what was decided is too large for a record
     * @throws AggregateExists when the identifier of a new aggregate is taken
     * @throws Rejected by the decision, or when a live event names a file that is not stored
     */
    public <C extends Command, E extends DomainEvent> Outcome execute(
            CommandEnvelope<C> envelope, ConflictScopes<C, E> scopes, Supplier<Decision<E>> decide) {
        C command = envelope.command();
        rejectWhenNotLast(command, envelope.expectedVersion());
        rejectWhenChangedSince(command, envelope.expectedVersion(), scopes);
        Decision<E> decision = decide.get();
        if (envelope.trace().causationId().isEmpty()) {
            rejectWhenEmpty(command);
        }
        newStreams(decision).keySet().forEach(this::rejectWhenTaken);
        references.refuseUnknown(command, envelope.circumstances());
        boolean live = envelope.circumstances().isLive();
        decision.events().forEach(event -> evidenceFiles.keep(event, live));
        decision.created().forEach(first -> evidenceFiles.keep(first, live));
        RecordSize size = new RecordSize(catalog, envelope);
        List<DomainEvent> events = decision.events().stream()
                .flatMap(event -> size.fitting(event).stream())
                .toList();
        rejectWhenFull(envelope, size, events);
        Map<String, List<DomainEvent>> created = newStreams(decision);
        created.replaceAll((newId, first) ->
                first.stream().flatMap(event -> size.fitting(event).stream()).toList());
        List<Change> changes = new ArrayList<>();
        events.forEach(AggregateLifecycle::apply);
        if (!events.isEmpty()) {
            changes.add(new Change(command.aggregateId(), AggregateLifecycle.getVersion()));
        }
        created.forEach((newId, first) -> {
            aggregates.create(first);
            changes.add(new Change(newId, first.size() - 1L));
        });
        return new Outcome(changes, decision.warnings(), false);
    }

    /** After the rules, which say more than that a text is empty. What an automation passes on was accepted before. */
    private static void rejectWhenEmpty(Command command) {
        CommandParts.of(command).filter(CommandParts.Part::isBlank).findFirst().ifPresent(empty -> {
            throw new EmptyText(empty.path());
        });
    }

    /** The first events of each new aggregate, in their order. */
    private static Map<String, List<DomainEvent>> newStreams(Decision<?> decision) {
        return decision.created().stream()
                .collect(Collectors.groupingBy(DomainEvent::aggregateId, LinkedHashMap::new, Collectors.toList()));
    }

    /** What an automation records is short, and follows from what was accepted. */
    private void rejectWhenFull(CommandEnvelope<?> envelope, RecordSize size, List<DomainEvent> events) {
        String subjectId = envelope.command().aggregateId();
        @Nullable Long last = AggregateLifecycle.getVersion();
        if (last != null
                && last >= MIN_EVENTS_OF_A_FULL_SUBJECT
                && envelope.trace().causationId().isEmpty()
                && !size.areShort(events)
                && payloads.bytesOf(subjectId) >= MAX_SUBJECT_BYTES) {
            throw new SubjectFull(subjectId);
        }
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
}
