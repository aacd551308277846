package org.acuerda.command.acts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.acuerda.command.decision.AlreadyExists;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.events.DomainEvent;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/**
 * What every aggregate does around its decision: checks the sequence the caller saw before any rule speaks, decides,
 * applies the facts, brings new aggregates to life in the same unit of work, and says what changed.
 */
public final class AggregateShell {

    private AggregateShell() {}

    /**
     * Carries out a command that may bring other aggregates to life.
     *
     * @param decide the pure decision, given the circumstances
     * @param birth brings the aggregate of a first fact to life
     * @param eventStore where the identifier of a new aggregate may already be taken; Axon sees that only on commit, and
     *     then takes it for a lost race of the deciding aggregate
     * @throws ConflictingAggregateVersionException when the caller saw another sequence than the last
     * @throws AlreadyExists when the identifier of a new aggregate is taken
     */
    public static <E extends DomainEvent> List<Change> carryOut(
            String aggregateId,
            MetaData metaData,
            Function<Circumstances, Decision<E>> decide,
            Births birth,
            EventStore eventStore) {
        return carryOut(aggregateId, metaData, decide, first -> {
            if (eventStore.lastSequenceNumberFor(first.aggregateId()).isPresent()) {
                throw new AlreadyExists(first.aggregateId());
            }
            birth.bringToLife(first);
        });
    }

    /**
     * Carries out a command whose decision brings nothing else to life.
     *
     * @param decide the pure decision, given the circumstances
     * @throws ConflictingAggregateVersionException when the caller saw another sequence than the last
     */
    public static <E extends DomainEvent> List<Change> carryOut(
            String aggregateId, MetaData metaData, Function<Circumstances, Decision<E>> decide) {
        return carryOut(aggregateId, metaData, decide, first -> {
            throw new IllegalStateException("No aggregate is made from " + first.getClass());
        });
    }

    private static <E extends DomainEvent> List<Change> carryOut(
            String aggregateId, MetaData metaData, Function<Circumstances, Decision<E>> decide, Births birth) {
        refuseWhenChangedSince(aggregateId, metaData);
        Decision<E> decision = decide.apply(CommandMetaData.circumstances(metaData));
        List<Change> changes = new ArrayList<>();
        for (E event : decision.events()) {
            AggregateLifecycle.apply(event);
        }
        if (!decision.events().isEmpty()) {
            changes.add(new Change(aggregateId, AggregateLifecycle.getVersion()));
        }
        for (Decision.Birth born : decision.births()) {
            birth.bringToLife(born.first());
            changes.add(new Change(born.first().aggregateId(), 0));
        }
        return changes;
    }

    /** Makes the aggregate of a first fact, in the current unit of work. */
    @FunctionalInterface
    public interface Births {

        void bringToLife(DomainEvent first);
    }

    private static void refuseWhenChangedSince(String aggregateId, MetaData metaData) {
        @Nullable Long expected = CommandMetaData.expectedSequence(metaData);
        @Nullable Long last = AggregateLifecycle.getVersion();
        if (expected != null && !expected.equals(last)) {
            throw new ConflictingAggregateVersionException(aggregateId, expected, last == null ? -1 : last);
        }
    }
}
