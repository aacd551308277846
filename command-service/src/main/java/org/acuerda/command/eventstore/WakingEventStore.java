package org.acuerda.command.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.jspecify.annotations.Nullable;

/**
 * Event store that wakes event processors the moment that events are committed here. Axon's own store offers pooled
 * processors no such call, so that they look for new events every 500 ms. Because of the call they read the table and
 * not a cache that another thread fills a little later.
 */
final class WakingEventStore extends EmbeddedEventStore {

    private final Set<WakingStream> streams = ConcurrentHashMap.newKeySet();

    WakingEventStore(Builder builder) {
        super(builder.optimizeEventConsumption(false));
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        streams.forEach(WakingStream::wake);
    }

    /** There are no snapshots in the store, so that none is asked for. */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        return readEvents(aggregateIdentifier, 0);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken trackingToken) {
        WakingStream stream = new WakingStream(super.openStream(trackingToken));
        streams.add(stream);
        return stream;
    }

    private final class WakingStream implements TrackingEventStream {

        private final TrackingEventStream stored;
        private volatile Runnable onAvailable = () -> {};

        private WakingStream(TrackingEventStream stored) {
            this.stored = stored;
        }

        private void wake() {
            onAvailable.run();
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            onAvailable = callback;
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stored.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stored.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stored.nextAvailable();
        }

        @Override
        public void close() {
            streams.remove(this);
            stored.close();
        }
    }
}
