package org.acuerda.command.execution;

import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.events.DomainEvent;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.jspecify.annotations.Nullable;

/** Check of what the caller saw of the deciding aggregate. */
final class VersionCheck {

    private final StoredStreams streams;

    VersionCheck(StoredStreams streams) {
        this.streams = streams;
    }

    /** Refuses when the last sequence is another than the caller requires. */
    void refuseOther(Command command, ExpectedVersion expectedVersion) {
        @Nullable Long last = AggregateLifecycle.getVersion();
        @Nullable Long expected = expectedVersion.last();
        if (expected != null && !expected.equals(last)) {
            throw new ConflictingAggregateVersionException(command.aggregateId(), expected, last == null ? -1 : last);
        }
    }

    /**
     * Refuses when something that the command depends on was recorded since the caller looked. A second command waits for
     * the aggregate's lock, or loses the race and is decided again: no later event is missed.
     */
    <C extends Command, E extends DomainEvent> void refuseChanged(
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
}
