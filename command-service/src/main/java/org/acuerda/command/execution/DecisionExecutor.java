package org.acuerda.command.execution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.events.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every aggregate does around its decision: checks what the caller saw before any rule speaks, decides,
 * applies the facts, brings new aggregates to life in the same unit of work, and says what changed.
 */
@Component
public class DecisionExecutor {

    private final StoredStreams streams;

    DecisionExecutor(StoredStreams streams) {
        this.streams = streams;
    }

    /** Makes the aggregate of a first fact, in the current unit of work. */
    @FunctionalInterface
    public interface Births {

        void createNew(DomainEvent first);
    }

    /**
     * Carries out a command whose decision brings nothing else to life.
     *
     * @param scopes what the feature's commands and events are about
     * @param decide the pure decision, given the circumstances
     * @throws ConflictingAggregateVersionException when the caller saw another sequence than the last, and it must be the last
     * @throws ChangedMeanwhile when something was recorded, since the caller looked, about what the command is about
     * @throws DryRunSucceeded when the command was only to be checked and nothing stands against it
     */
    public <C extends Command, E extends DomainEvent> List<Change> carryOut(
            C command, MetaData metaData, ConflictScopes<C, E> scopes, Function<Circumstances, Decision<E>> decide) {
        return carryOut(command, metaData, scopes, decide, first -> {
            throw new IllegalStateException("No aggregate is made from " + first.getClass());
        });
    }

    /**
     * Carries out a command that may bring other aggregates to life.
     *
     * @param scopes what the feature's commands and events are about
     * @param decide the pure decision, given the circumstances
     * @param birth brings the aggregate of a first fact to life
     * @throws ConflictingAggregateVersionException when the caller saw another sequence than the last, and it must be the last
     * @throws ChangedMeanwhile when something was recorded, since the caller looked, about what the command is about
     * @throws AggregateExists when the identifier of a new aggregate is taken
     * @throws DryRunSucceeded when the command was only to be checked and nothing stands against it
     */
    public <C extends Command, E extends DomainEvent> List<Change> carryOut(
            C command,
            MetaData metaData,
            ConflictScopes<C, E> scopes,
            Function<Circumstances, Decision<E>> decide,
            Births birth) {
        String aggregateId = command.aggregateId();
        ExpectedVersion seen = CommandMetaData.seen(metaData);
        refuseWhenNotLast(aggregateId, seen);
        refuseWhenTouchedSince(command, seen, scopes);
        Decision<E> decision = decide.apply(CommandMetaData.circumstances(metaData));
        decision.births().forEach(born -> refuseWhenTaken(born.first().aggregateId()));
        if (CommandMetaData.isCheckedOnly(metaData)) {
            throw new DryRunSucceeded();
        }
        List<Change> changes = new ArrayList<>();
        for (E event : decision.events()) {
            AggregateLifecycle.apply(event);
        }
        if (!decision.events().isEmpty()) {
            changes.add(new Change(aggregateId, AggregateLifecycle.getVersion()));
        }
        for (Decision.Birth born : decision.births()) {
            birth.createNew(born.first());
            changes.add(new Change(born.first().aggregateId(), 0));
        }
        return changes;
    }

    private static void refuseWhenNotLast(String aggregateId, ExpectedVersion seen) {
        @Nullable Long last = AggregateLifecycle.getVersion();
        if (seen.last() != null && !seen.last().equals(last)) {
            throw new ConflictingAggregateVersionException(aggregateId, seen.last(), last == null ? -1 : last);
        }
    }

    /** Whoever comes second waits for the aggregate's lock, or loses the race and decides again: no later fact is missed. */
    private <C extends Command, E extends DomainEvent> void refuseWhenTouchedSince(
            C command, ExpectedVersion seen, ConflictScopes<C, E> scopes) {
        @Nullable Long last = AggregateLifecycle.getVersion();
        if (seen.sequence() == null || last == null || last <= seen.sequence()) {
            return;
        }
        List<ChangedMeanwhile.Later> touched = streams.after(command.aggregateId(), seen.sequence()).stream()
                .filter(later -> conflicts(command, later, scopes))
                .map(ChangedMeanwhile.Later::of)
                .toList();
        if (!touched.isEmpty()) {
            throw new ChangedMeanwhile(touched);
        }
    }

    @SuppressWarnings("unchecked") // a stream holds events of its aggregate's family only
    private static <C extends Command, E extends DomainEvent> boolean conflicts(
            C command, DomainEventMessage<?> later, ConflictScopes<C, E> scopes) {
        return scopes.conflicts(command, (E) later.getPayload());
    }

    /** Axon sees that an identifier is taken only on commit, and then takes it for a lost race of the deciding aggregate. */
    private void refuseWhenTaken(String newId) {
        if (streams.lastSequence(newId).isPresent()) {
            throw new AggregateExists(newId);
        }
    }
}
