package org.acuerda.command.execution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.events.DomainEvent;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** Registry of the aggregates by their event families: the first event of a new aggregate says which class it is of. */
@Component
class AggregateRegistry {

    private final Map<Class<? extends DomainEvent>, Class<?>> aggregates;

    AggregateRegistry(ListableBeanFactory beans) {
        this.aggregates = Arrays.stream(beans.getBeanNamesForAnnotation(Aggregate.class))
                .<Class<?>>map(name -> required(beans.getType(name), name))
                .collect(Collectors.toUnmodifiableMap(AggregateRegistry::family, Function.identity()));
    }

    /**
     * Creates an aggregate by its first events, in the unit of work of the aggregate that decided it.
     *
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException on commit when the identifier is taken
     */
    void create(List<DomainEvent> events) {
        create(aggregateOf(events.getFirst()), events);
    }

    private static <A> void create(Class<A> type, List<DomainEvent> events) {
        try {
            AggregateLifecycle.createNew(type, () -> {
                A aggregate = BeanUtils.instantiateClass(type);
                events.forEach(AggregateLifecycle::apply);
                return aggregate;
            });
        } catch (RuntimeException unchecked) {
            throw unchecked;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
    }

    private Class<?> aggregateOf(DomainEvent event) {
        return aggregates.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(event))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No aggregate applies " + event.getClass()))
                .getValue();
    }

    /** The family of events that an aggregate applies: each has one handler of them all. */
    private static Class<? extends DomainEvent> family(Class<?> aggregate) {
        return Arrays.stream(aggregate.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No events are applied by " + aggregate))
                .getParameterTypes()[0]
                .asSubclass(DomainEvent.class);
    }

    private static Class<?> required(@Nullable Class<?> type, String bean) {
        if (type == null) {
            throw new IllegalStateException("No class is known of the aggregate " + bean);
        }
        return type;
    }
}
