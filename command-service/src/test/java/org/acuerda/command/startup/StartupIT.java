package org.acuerda.command.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.json.EventJson;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Test of the store, its transactions and its processors. Axon falls back to parts that keep nothing and does not
 * report it (AxonFramework issue 4339).
 */
@OnRealParts
class StartupIT {

    @Autowired
    private EventBus eventBus;

    @Autowired
    private EventStorageEngine engine;

    @Autowired
    private TransactionManager transactions;

    @Autowired
    private TokenStore tokens;

    @Autowired
    @Qualifier("eventSerializer") private Serializer eventSerializer;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private PlatformTransactionManager transactionManager;

    @Autowired
    private JdbcTemplate database;

    @Test
    void eventsAreStoredInPostgresWithTransactions() {
        assertThat(eventBus).isInstanceOf(EmbeddedEventStore.class);
        assertThat(engine).isInstanceOf(JdbcEventStorageEngine.class);
        assertThat(transactions).isInstanceOf(SpringTransactionManager.class);
        assertThat(tokens).isInstanceOf(JdbcTokenStore.class);
        assertThat(eventSerializer.getClass().getSimpleName()).isEqualTo("CatalogEventSerializer");
    }

    @Test
    void everyProcessorIsPooledAndTriesAgainWhatFailed() {
        Map<String, EventProcessor> processors = processing.eventProcessors();

        assertThat(processors).containsKey("journal");
        assertThat(processors.values()).allSatisfy(processor -> {
            assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(processing.listenerInvocationErrorHandler(processor.getName()))
                    .isInstanceOf(PropagatingErrorHandler.class);
        });
    }

    @Test
    void everyProcessorThatMayGoBackDoes() {
        for (StreamingEventProcessor processor : resettable()) {
            processor.shutDown();
            processor.resetTokens();
            processor.start();
        }

        await().untilAsserted(() -> assertThat(resettable()).allSatisfy(processor -> {
            assertThat(processor.isError()).isFalse();
            assertThat(processor.processingStatus().values())
                    .isNotEmpty()
                    .allSatisfy(status -> assertThat(status.isReplaying()).isFalse());
        }));
    }

    static Stream<Arguments> contracts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "shared-events", "src", "test", "resources", "contracts"))) {
            return files.sorted().flatMap(StartupIT::newest).toList().stream();
        }
    }

    private static Stream<Arguments> newest(Path contract) {
        String file = contract.getFileName().toString();
        return EventCatalog.standard().types().stream()
                .filter(type -> file.startsWith(type.published() + "."))
                .map(type -> Arguments.of(contract, type));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyEventIsStoredInItsContractsShapeAndComesBackAsItWas(Path contract, EventType type) throws IOException {
        DomainEvent event = EventJson.mapper().readValue(Files.readAllBytes(contract), type.type());

        List<?> read = new TransactionTemplate(transactionManager).execute(transaction -> {
            transaction.setRollbackOnly();
            engine.appendEvents(new GenericDomainEventMessage<>("contract", "contract", 0, event));
            assertThat(database.queryForObject(
                            "select payload from domainevententry where aggregateidentifier = 'contract'",
                            byte[].class))
                    .isEqualTo(EventJson.mapper().writeValueAsBytes(event));
            return engine.readEvents("contract")
                    .asStream()
                    .map(Message::getPayload)
                    .toList();
        });

        assertThat(read).hasToString("[" + event + "]").isEqualTo(List.of(event));
    }

    @Test
    void transactionsEndBeforeTheJournalStopsWaitingForThem() {
        assertThat(database.queryForObject("show transaction_timeout", String.class))
                .isEqualTo("20s");
    }

    private Collection<StreamingEventProcessor> resettable() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .filter(StreamingEventProcessor::supportsReset)
                .toList();
    }
}
