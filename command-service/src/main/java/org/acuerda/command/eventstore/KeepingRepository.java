package org.acuerda.command.eventstore;

import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.RepositorySpanFactory;
import org.jspecify.annotations.Nullable;

/**
 * Axon repository that goes on from the aggregate of the last command. Under the aggregate's lock it takes it out of
 * the cache, reads the events stored since, and puts it back when the command has committed, or has changed nothing.
 */
final class KeepingRepository<T> extends EventSourcingRepository<T> {

    private final Configuration configuration;
    private final KeptStates states;

    private KeepingRepository(Builder<T> builder, Configuration configuration, KeptStates states) {
        super(builder);
        this.configuration = configuration;
        this.states = states;
    }

    static <T> KeepingRepository<T> of(Class<T> aggregate, Configuration configuration, KeptStates states) {
        return new KeepingRepository<>(
                EventSourcingRepository.builder(aggregate)
                        .parameterResolverFactory(configuration.parameterResolverFactory())
                        .handlerDefinition(configuration.handlerDefinition(aggregate))
                        .eventStore(configuration.eventStore())
                        .repositoryProvider(configuration::repository)
                        .spanFactory(configuration.getComponent(RepositorySpanFactory.class)),
                configuration,
                states);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String aggregateIdentifier, @Nullable Long expectedVersion) {
        EventSourcedAggregate<T> aggregate = states.take(getAggregateType(), aggregateIdentifier)
                .map(kept -> caughtUp(aggregateIdentifier, kept))
                .orElseGet(() -> super.doLoadWithLock(aggregateIdentifier, expectedVersion));
        long loaded = aggregate.version();
        CurrentUnitOfWork.get().onRollback(work -> {
            if (aggregate.version() == loaded) {
                keep(aggregate);
            }
        });
        return aggregate;
    }

    @Override
    protected void doSaveWithLock(EventSourcedAggregate<T> aggregate) {
        CurrentUnitOfWork.get().afterCommit(work -> keep(aggregate));
    }

    private EventSourcedAggregate<T> caughtUp(String identifier, KeptStates.Kept kept) {
        EventStore store = configuration.eventStore();
        EventSourcedAggregate<T> aggregate = EventSourcedAggregate.reconstruct(
                getAggregateType().cast(kept.state()),
                aggregateModel(),
                kept.sequence(),
                false,
                store,
                configuration::repository,
                NoSnapshotTriggerDefinition.TRIGGER);
        DomainEventStream since = store.readEvents(identifier, kept.sequence() + 1);
        if (since.hasNext()) {
            aggregate.initializeState(since);
        }
        return aggregate;
    }

    private void keep(EventSourcedAggregate<T> aggregate) {
        Optional.ofNullable(aggregate.version())
                .ifPresent(sequence -> states.keep(
                        getAggregateType(),
                        aggregate.identifierAsString(),
                        new KeptStates.Kept(aggregate.getAggregateRoot(), sequence)));
    }
}
