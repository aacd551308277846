package org.acuerda.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Test of the repository with two instances over one store. */
class KeepingRepositoryTest {

    private static final AtomicInteger READ = new AtomicInteger();

    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Configuration one = instance();
    private final Configuration other = instance();

    private Configuration instance() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> store)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Counter.class)
                        .configureRepository(
                                configuration -> KeepingRepository.of(Counter.class, configuration, new KeptStates())))
                .start();
    }

    @BeforeEach
    void begin() {
        READ.set(0);
        add(one, 1);
    }

    @AfterEach
    void stop() {
        one.shutdown();
        other.shutdown();
    }

    @Test
    void goesOnWithoutReadingAgain() {
        assertThat(add(one, 1)).isEqualTo(2);
        assertThat(add(one, 1)).isEqualTo(3);

        assertThat(READ).hasValue(0);
    }

    @Test
    void readsOnlyWhatTheOtherInstanceStored() {
        assertThat(add(other, 10)).isEqualTo(11);
        assertThat(READ).hasValue(1);

        assertThat(add(one, 1)).isEqualTo(12);
        assertThat(add(one, 1)).isEqualTo(13);
        assertThat(READ).hasValue(2);
    }

    @Test
    void keepsWhatARejectionLeavesUnchanged() {
        assertThatThrownBy(() -> add(one, 0)).hasMessageContaining("nothing to add");

        assertThat(add(one, 1)).isEqualTo(2);
        assertThat(READ).hasValue(0);
    }

    @Test
    void forgetsWhatWasTakenBack() {
        assertThatThrownBy(() -> add(one, -5)).hasMessageContaining("below zero");

        assertThat(add(one, 1)).isEqualTo(2);
        assertThat(READ).hasValue(1);
    }

    private static int add(Configuration instance, int number) {
        return instance.commandGateway().<Integer>sendAndWait(new Add("counter", number));
    }

    private record Add(@TargetAggregateIdentifier String id, int number) {}

    private record Added(String id, int number) {}

    static final class Counter {

        @AggregateIdentifier
        @SuppressWarnings("UnusedVariable") // Axon reads it
        private @Nullable String id;

        private int sum;

        @CommandHandler
        @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
        int handle(Add add) {
            if (add.number() == 0) {
                throw new IllegalArgumentException("nothing to add");
            }
            AggregateLifecycle.apply(new Added(add.id(), add.number()));
            if (sum < 0) {
                throw new IllegalArgumentException("below zero");
            }
            return sum;
        }

        @EventSourcingHandler
        void on(Added added) {
            id = added.id();
            sum += added.number();
            if (!AggregateLifecycle.isLive()) {
                READ.incrementAndGet();
            }
        }
    }
}
