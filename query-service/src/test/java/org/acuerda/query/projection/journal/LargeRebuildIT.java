package org.acuerda.query.projection.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalKind;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.parts.KafkaBroker;
import org.acuerda.parts.SmallService;
import org.acuerda.query.QueryServiceApplication;
import org.acuerda.query.projection.MongoEngine;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Test of 600 records of 700 kB and more, as older versions wrote them, that wait for a service with the heap
 * that it has in the local stack and no read models yet. One subject has 17 photographs of a megabyte, more than a
 * document of the store may hold: it is set aside, and everything else is shown.
 */
class LargeRebuildIT {

    private static final int HEAP_MEGABYTES = 384;
    private static final int RECORDS = 600;
    private static final int PHOTOGRAPHS = 17;
    private static final int LARGEST = 8 * 1024 * 1024;
    private static final String TOPIC = "acuerda.journal.v1";
    private static final String DESCRIPTION = "a".repeat(700_000);
    private static final String CAPTION = "a".repeat(1_000_000);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();

    private final String source = JournalKind.RECORD.source(UUID.randomUUID());
    private final JournalFormat format = new JournalFormat();
    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void isDoneOfEverythingButASubjectThatIsTooLarge() throws Exception {
        String mongoDb = MongoEngine.MONGODB.address();
        String database = MongoEngine.newDatabaseName();
        try (KafkaBroker broker = KafkaBroker.start()) {
            fill(broker);
            try (SmallService service = SmallService.start(
                    QueryServiceApplication.class,
                    HEAP_MEGABYTES,
                    "--acuerda.projection.kafka-bootstrap=" + broker.bootstrapServers(),
                    "--acuerda.projection.mongodb-uri=" + mongoDb,
                    "--acuerda.projection.mongodb-database=" + database)) {
                await().atMost(LONGEST)
                        .failFast(() ->
                                assertThat(service.isAlive()).as(service.log()).isTrue())
                        .ignoreExceptionsInstanceOf(IOException.class)
                        .untilAsserted(() -> assertThat(
                                        journal(service).path("position").asInt())
                                .isEqualTo(RECORDS));

                assertThat(journal(service).path("setAside").toString()).contains("act-1");
                assertThat(get(service, "/api/v1/activities/act-1").statusCode())
                        .isEqualTo(503);
                assertThat(get(service, "/api/v1/activities/act-600").statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private void fill(KafkaBroker broker) throws Exception {
        Map<String, Object> brokers = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers());
        try (Admin admin = Admin.create(brokers)) {
            NewTopic topic = new NewTopic(TOPIC, 1, (short) 1)
                    .configs(Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(LARGEST)));
            admin.createTopics(List.of(topic)).all().get();
        }
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        broker.bootstrapServers(),
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        LARGEST),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (int position = 1; position <= RECORDS; position++) {
                producer.send(new ProducerRecord<>(TOPIC, format.write(record(position))))
                        .get();
            }
        }
    }

    private JournalRecord record(int position) {
        boolean isPhotograph = position > 1 && position <= 1 + PHOTOGRAPHS;
        ActivityEvent event = isPhotograph
                ? new PhotoEvidenceAdded("act-1", "pho-" + position, CAPTION, Recorded.notOnRecord())
                : logged("act-" + position);
        return new JournalRecord(
                position,
                "evt-" + position,
                source,
                isPhotograph ? position - 1 : 0,
                Instant.parse("2018-03-01T00:00:00Z"),
                new EdtfDate("2018-03"),
                "mem-1",
                "SECRETARY",
                "cmd-" + position,
                "activity.log",
                "cmd-" + position,
                Optional.empty(),
                Provenance.HISTORIC,
                Optional.empty(),
                EventCatalog.standard().of(event).published(),
                event);
    }

    private static ActivityLogged logged(String activityId) {
        return new ActivityLogged(
                activityId,
                "com-1",
                ActivityEvent.Section.OTHER_ACTIONS,
                "Foro",
                DESCRIPTION,
                Recorded.notOnRecord(),
                List.of("30"),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private JsonNode journal(SmallService service) throws IOException, InterruptedException {
        return JSON.readTree(get(service, "/actuator/health").body()).at("/components/journal/details");
    }

    private HttpResponse<String> get(SmallService service, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
