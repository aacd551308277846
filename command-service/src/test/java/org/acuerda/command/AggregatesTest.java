package org.acuerda.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.execution.CommandTrace;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.json.EventJson;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.FixedValueParameterResolver;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Test of the aggregates' wiring to Axon. */
class AggregatesTest {

    private static final MetaData META_DATA = EventMetaData.of(
            new Circumstances(
                    Instant.parse("2026-03-05T16:00:00Z"),
                    "mem-1",
                    "TECHNICAL_SECRETARY",
                    new EdtfDate("2026-03-05T10:00:00-06:00"),
                    Provenance.LIVE,
                    Optional.empty()),
            CommandTrace.root("test", "test"));

    private final Map<String, Class<?>> aggregates = aggregates();

    @Test
    void eachIsNamedAsItsEventsAre() {
        assertThat(aggregates.keySet())
                .isEqualTo(EventCatalog.standard().types().stream()
                        .map(event -> aggregateOf(event.name()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity.logged.v1",
                "agreement.adopted.v1",
                "body.registered.v1",
                "body-compliance.step-reported.v1",
                "commission.established.v1",
                "compliance-path.defined.v1",
                "provision.registered.v1",
                "remark.record-annotated.v1",
                "session.convened.v2",
                "source-document.registered.v1",
                "work-plan.presented.v1",
                "working-meeting.held.v1"
            })
    void eachTakesItsIdentifierFromItsFirstEvent(String published) {
        DomainEvent first = sample(published);

        assertThat(identifierAfter(first, Objects.requireNonNull(aggregates.get(aggregateOf(published)))))
                .isEqualTo(first.aggregateId());
    }

    private static <A> Object identifierAfter(DomainEvent first, Class<A> type) {
        AggregateModel<A> model = AnnotatedAggregateMetaModelFactory.inspectAggregate(
                type,
                new MultiParameterResolverFactory(
                        ClasspathParameterResolverFactory.forClass(type),
                        (method, parameters, index) -> new FixedValueParameterResolver<>("no bean")));
        A aggregate = BeanUtils.instantiateClass(type);
        model.publish(
                new GenericDomainEventMessage<>(model.type(), first.aggregateId(), 0, first, META_DATA), aggregate);
        return model.getIdentifier(aggregate);
    }

    private static Map<String, Class<?>> aggregates() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Aggregate.class));
        return scanner.findCandidateComponents("org.acuerda.command").stream()
                .<Class<?>>map(bean -> ClassUtils.resolveClassName(
                        Objects.requireNonNull(bean.getBeanClassName()), AggregatesTest.class.getClassLoader()))
                .collect(Collectors.toMap(
                        type -> type.getAnnotation(Aggregate.class).type(), Function.identity()));
    }

    private static String aggregateOf(String eventType) {
        return eventType.substring(0, eventType.indexOf('.'));
    }

    private static DomainEvent sample(String published) {
        try (InputStream contract = AggregatesTest.class.getResourceAsStream("/contracts/" + published + ".json")) {
            return EventJson.mapper()
                    .readValue(
                            contract,
                            EventCatalog.standard()
                                    .byPublished(published)
                                    .orElseThrow()
                                    .type());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
