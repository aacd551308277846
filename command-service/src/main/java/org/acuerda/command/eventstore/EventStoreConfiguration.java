package org.acuerda.command.eventstore;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.json.EventJson;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * Configuration of Axon on PostgreSQL, by hand. Axon 4.13.0 looks for Spring Boot's auto-configurations under their
 * Boot 3 names, so without JPA on the class path it starts with no event store and no transactions, and reports
 * nothing.
 */
@Configuration(proxyBeanMethods = false)
class EventStoreConfiguration {

    private static final String UNIQUE_VIOLATION = "23505";

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    /** Recognises PostgreSQL's duplicate keys; Axon's own JDBC resolver does not, and hides lost races from callers. */
    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return EventStoreConfiguration::isDuplicateKey;
    }

    /** Lets Axon read its own replay tokens (AxonFramework issue 4160) and see private fields. */
    @Bean
    Jackson3SerializerCustomizer jackson3SerializerCustomizer() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build())
                .changeDefaultVisibility(checker -> checker.withFieldVisibility(Visibility.ANY));
    }

    @Bean
    EventCatalog eventCatalog() {
        return EventCatalog.standard();
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer(EventCatalog catalog) {
        return new CatalogEventSerializer(
                Jackson3Serializer.builder().jsonMapperBuilderCustomizer(EventJson::customize), catalog);
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connectionProvider, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connectionProvider)
                .serializer(serializer)
                .build();
    }

    /**
     * Retries a failing event handler; Axon's default logs the failure and moves on. The pause before a processor looks
     * or tries again is measured by the machine's clock, not by the clock that dates the facts.
     */
    @Bean
    ConfigurerModule eventProcessing() {
        return configurer -> configurer
                .eventProcessing()
                .usingPooledStreamingEventProcessors((configuration, processor) -> processor.clock(Clock.systemUTC()))
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance());
    }

    @Bean
    EventStorageEngine eventStorageEngine(
            ConnectionProvider connectionProvider,
            TransactionManager transactionManager,
            PersistenceExceptionResolver persistenceExceptionResolver,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer snapshotSerializer,
            EventCatalog catalog,
            org.axonframework.config.Configuration configuration) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connectionProvider)
                .transactionManager(transactionManager)
                .persistenceExceptionResolver(persistenceExceptionResolver)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(snapshotSerializer)
                .snapshotFilter(configuration.snapshotFilter())
                .upcasterChain(new CatalogEventUpcaster(catalog))
                .build();
    }

    @Bean("eventBus")
    @Qualifier("eventStore") EmbeddedEventStore eventStore(
            EventStorageEngine storageEngine, org.axonframework.config.Configuration configuration) {
        return new WakingEventStore(EmbeddedEventStore.builder()
                .storageEngine(storageEngine)
                .messageMonitor(configuration.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(configuration.getComponent(EventBusSpanFactory.class)));
    }

    private static boolean isDuplicateKey(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
