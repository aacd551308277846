package org.acuerda.command.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.eventstore.StoredPayloads;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.springframework.stereotype.Component;

/**
 * Executor: imperative shell around the decision of every aggregate. It checks what the caller saw before any rule,
 * decides, applies the events, creates new aggregates in the same unit of work, keeps the files that the events name, and returns what changed.
 */
@Component
public class DecisionExecutor {

    private final StoredStreams streams;
    private final VersionCheck versions;
    private final SubjectLimit limit;
    private final AggregateRegistry aggregates;
    private final EvidenceFiles evidenceFiles;
    private final References references;
    private final EventCatalog catalog;
    private final JournalFormat format;

    DecisionExecutor(
            StoredStreams streams,
            StoredPayloads payloads,
            AggregateRegistry aggregates,
            EvidenceFiles evidenceFiles,
            References references,
            EventCatalog catalog,
            JournalFormat format) {
        this.streams = streams;
        this.versions = new VersionCheck(streams);
        this.limit = new SubjectLimit(payloads);
        this.aggregates = aggregates;
        this.evidenceFiles = evidenceFiles;
        this.references = references;
        this.catalog = catalog;
        this.format = format;
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
        versions.refuseOther(command, envelope.expectedVersion());
        versions.refuseChanged(command, envelope.expectedVersion(), scopes);
        Decision<E> decision = decide.get();
        Map<String, List<DomainEvent>> created = decision.newStreams();
        if (envelope.trace().isOfAPerson()) {
            refuseEmpty(command);
        }
        created.keySet().forEach(this::refuseTaken);
        references.refuseUnknown(command, envelope.circumstances());
        keepFiles(decision, envelope.circumstances().isLive());
        RecordSize size = new RecordSize(catalog, format, envelope);
        List<DomainEvent> events = size.fitting(decision.events());
        created.replaceAll((newId, first) -> size.fitting(first));
        if (envelope.trace().isOfAPerson()) {
            limit.refuseFull(command.aggregateId(), size, events);
        }
        return new Outcome(apply(command.aggregateId(), events, created), decision.warnings(), false);
    }

    /** After the rules, which say more than that a text is empty. What an automation passes on was accepted before. */
    private static void refuseEmpty(Command command) {
        CommandParts.of(command).filter(CommandParts.Part::isBlank).findFirst().ifPresent(empty -> {
            throw new EmptyText(empty.path());
        });
    }

    /** Axon sees only on commit that an identifier is taken, and reports it as a lost race of the deciding aggregate. */
    private void refuseTaken(String newId) {
        if (streams.lastSequence(newId).isPresent()) {
            throw new AggregateExists(newId);
        }
    }

    private void keepFiles(Decision<?> decision, boolean live) {
        decision.events().forEach(event -> evidenceFiles.keep(event, live));
        decision.created().forEach(first -> evidenceFiles.keep(first, live));
    }

    private List<Change> apply(String aggregateId, List<DomainEvent> events, Map<String, List<DomainEvent>> created) {
        List<Change> changes = new ArrayList<>();
        events.forEach(AggregateLifecycle::apply);
        if (!events.isEmpty()) {
            changes.add(new Change(aggregateId, AggregateLifecycle.getVersion()));
        }
        created.forEach((newId, first) -> {
            aggregates.create(first);
            changes.add(new Change(newId, first.size() - 1L));
        });
        return changes;
    }
}
