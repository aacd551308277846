package org.acuerda.query.projection.engine;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.ServerHeartbeatFailedEvent;
import com.mongodb.event.ServerMonitorListener;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalKind;
import org.acuerda.query.answer.ProgressListener;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.JournalTopic;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.projection.ReadModel;
import org.acuerda.query.projection.journal.KafkaJournal;
import org.acuerda.query.projection.mongo.LiveVersions;
import org.acuerda.query.projection.mongo.MongoReadModels;
import org.acuerda.query.projection.mongo.ProgressStore;
import org.acuerda.query.projection.mongo.ProjectionSubscriber;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configuration of the engine: built from the features' read models and the other subscribers of the journal. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProjectionProperties.class)
class ProjectionConfiguration {

    private static final int CONNECT_SECONDS = 2;
    private static final int READ_SECONDS = 30;

    /** Set when MongoDB could not be reached for a moment, after which it may have forgotten its last writes. */
    private final AtomicBoolean storeWasAway = new AtomicBoolean();

    @Bean
    MongoClient mongoClient(ProjectionProperties properties, ObjectProvider<CommandListener> observers) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applicationName("acuerda-query-service")
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(CONNECT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(READ_SECONDS, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(CONNECT_SECONDS, TimeUnit.SECONDS)
                        .addServerMonitorListener(new ServerMonitorListener() {
                            @Override
                            public void serverHeartbeatFailed(ServerHeartbeatFailedEvent event) {
                                storeWasAway.set(true);
                            }
                        }))
                // Settings in the address itself take precedence over these.
                .applyConnectionString(new ConnectionString(properties.mongodbUri()));
        observers.forEach(settings::addCommandListener);
        return MongoClients.create(settings.build());
    }

    @Bean
    MongoDatabase readModelDatabase(MongoClient client, ProjectionProperties properties) {
        return client.getDatabase(properties.mongodbDatabase());
    }

    @Bean
    LiveVersions serving() {
        return new LiveVersions();
    }

    @Bean
    MongoReadModels readModels(List<ReadModel<?>> models, MongoDatabase database, LiveVersions liveVersions) {
        return new MongoReadModels(models, database, liveVersions);
    }

    @Bean
    JournalProgress journalArrivals(
            List<Projection<?, ?>> projections,
            MongoDatabase database,
            LiveVersions liveVersions,
            List<ProgressListener> listeners) {
        return new JournalProgress(projections, database, liveVersions, listeners);
    }

    @Bean
    EventCatalog eventCatalog() {
        return EventCatalog.standard();
    }

    @Bean
    KafkaJournal kafkaJournal(
            ProjectionProperties properties,
            @Value("${acuerda.demonstration:false}") boolean demonstration,
            EventCatalog catalog) {
        return new KafkaJournal(
                properties.kafkaBootstrap(),
                properties.topic(),
                JournalKind.of(demonstration),
                new JournalFormat(catalog));
    }

    @Bean
    JournalLoop journalLoop(
            List<ReadModel<?>> models,
            List<JournalSubscriber> otherFollowers,
            MongoDatabase database,
            JournalTopic topic,
            LiveVersions liveVersions,
            JournalProgress progress) {
        List<JournalSubscriber> followers = new ArrayList<>(otherFollowers);
        // Read models that join streams come first: a reader waits for the projections, and then finds both.
        models.stream()
                .sorted(Comparator.comparing((ReadModel<?> model) -> model instanceof Projection))
                .forEach(model -> followers.add(new ProjectionSubscriber<>(model, database)));
        return new JournalLoop(
                new JournalEngine(followers, topic, new ProgressStore(database), liveVersions, progress), storeWasAway);
    }
}
