package org.acuerda.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.provision.ProvisionEvent;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoredStreamsTest {

    private final EventStore eventStore = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StoredStreams streams = new StoredStreams(eventStore, new KeptStates());

    @BeforeEach
    void storeTwoFacts() {
        eventStore.publish(
                new GenericDomainEventMessage<>("body", "bod-1", 0, succeededBy("bod-2")),
                new GenericDomainEventMessage<>("body", "bod-1", 1, succeededBy("bod-3")));
    }

    @Test
    void foldsUpToTheLastEvent() {
        StoredStreams.Folded<Integer> folded =
                streams.fold("bod-1", BodyEvent.class, 0, (count, event, metaData) -> count + 1);

        assertThat(folded).isEqualTo(new StoredStreams.Folded<>(2, 1));
    }

    @Test
    void foldsOnFromWhatItKept() {
        List<Long> read = new ArrayList<>();
        StoredStreams.Step<Count, BodyEvent> step = (count, event, metaData) -> {
            read.add(count.events());
            return new Count(count.events() + 1);
        };

        assertThat(streams.foldOn("bod-1", BodyEvent.class, new Count(0), step).state())
                .isEqualTo(new Count(2));
        eventStore.publish(new GenericDomainEventMessage<>("body", "bod-1", 2, succeededBy("bod-4")));
        StoredStreams.Folded<Count> folded = streams.foldOn("bod-1", BodyEvent.class, new Count(0), step);

        assertThat(folded).isEqualTo(new StoredStreams.Folded<>(new Count(3), 2));
        assertThat(read).containsExactly(0L, 1L, 2L);
    }

    @Test
    void keepsNothingThatAUnitOfWorkTakesBack() {
        StoredStreams.Step<Count, BodyEvent> step = (count, event, metaData) -> new Count(count.events() + 1);
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        eventStore.publish(new GenericDomainEventMessage<>("body", "bod-1", 2, succeededBy("bod-4")));

        assertThat(streams.foldOn("bod-1", BodyEvent.class, new Count(0), step).state())
                .isEqualTo(new Count(3));
        work.rollback();

        assertThat(streams.foldOn("bod-1", BodyEvent.class, new Count(0), step).state())
                .isEqualTo(new Count(2));
    }

    private record Count(long events) {}

    @Test
    void foldsNothingOfAnotherFamilyNorOfAnUnknownIdentifier() {
        for (String id : List.of("bod-1", "prv-1")) {
            assertThat(streams.fold(id, ProvisionEvent.class, 0, (count, event, metaData) -> count + 1))
                    .isEqualTo(new StoredStreams.Folded<>(0, -1));
        }
        assertThat(streams.events("bod-1", ProvisionEvent.class)).isEmpty();
    }

    @Test
    void readsWhatCameAfter() {
        assertThat(streams.after("bod-1", 0)).singleElement().satisfies(message -> assertThat(message.getPayload())
                .isEqualTo(succeededBy("bod-3")));
        assertThat(streams.after("bod-1", 1)).isEmpty();
        assertThat(streams.messages("bod-1")).hasSize(2);
        assertThat(streams.lastSequence("bod-1")).contains(1L);
        assertThat(streams.lastSequence("prv-1")).isEmpty();
    }

    private static BodySucceeded succeededBy(String successorId) {
        return new BodySucceeded("bod-1", successorId, LocalDate.of(2025, 3, 20), "DOF");
    }
}
