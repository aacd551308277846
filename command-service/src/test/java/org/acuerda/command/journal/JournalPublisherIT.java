package org.acuerda.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.RealParts;
import org.acuerda.command.journal.JournalPublisher.Phase;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.parts.KafkaBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnRealParts
class JournalPublisherIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final ConfigResource TOPIC = new ConfigResource(ConfigResource.Type.TOPIC, JournalTopic.NAME);

    @Autowired
    private Journal journal;

    @Autowired
    private JournalPublisher publisher;

    @Autowired
    private JournalCheck check;

    @LocalServerPort
    private int port;

    @Test
    void theTopicKeepsEverythingInOneOrder() throws Exception {
        publishedEverything();
        try (Admin admin = admin(RealParts.kafka())) {
            assertThat(Objects.requireNonNull(admin.describeTopics(List.of(JournalTopic.NAME))
                                    .allTopicNames()
                                    .get()
                                    .get(JournalTopic.NAME))
                            .partitions())
                    .hasSize(1);
            assertThat(settings(admin))
                    .containsEntry("cleanup.policy", "delete")
                    .containsEntry("retention.ms", "-1")
                    .containsEntry("retention.bytes", "-1");
        }
    }

    @Test
    void aRecordIsTheJournalsBytesWithItsAttributesAsHeaders() {
        String body = register();
        publishedEverything();

        JournalEntry entry = entries().stream()
                .filter(each -> each.subject().equals(body))
                .findFirst()
                .orElseThrow();
        ConsumerRecord<String, byte[]> record = topic().stream()
                .filter(each -> body.equals(each.key()))
                .findFirst()
                .orElseThrow();

        assertThat(record.value()).isEqualTo(entry.bytes());
        assertThat(headers(record))
                .containsEntry("ce_id", entry.eventId())
                .containsEntry("ce_type", "body.registered.v1")
                .containsEntry("ce_source", journal.source())
                .containsEntry("ce_subject", body)
                .containsEntry("ce_position", Long.toString(entry.position()))
                .containsEntry("ce_sequence", "0")
                .containsEntry("ce_actor", "mem-1")
                .containsEntry("leafhash", entry.leafHash())
                .doesNotContainKey("ce_data");
    }

    /** The delay is reported and not judged: a busy machine takes longer. */
    @Test
    @Tag("measurement")
    void freshness() {
        publishedEverything();
        long begun = System.nanoTime();
        String body = register();
        publishedEverything();

        System.out.printf("An act was in the topic after %s%n", Duration.ofNanos(System.nanoTime() - begun));
        assertThat(topic()).extracting(ConsumerRecord::key).contains(body);
    }

    @Test
    void aBrokerThatComesBackGetsWhatItMissed() {
        publishedEverything();
        RealParts.kafka().stop();
        List<String> bodies;
        try {
            bodies = List.of(register(), register(), register());
        } finally {
            RealParts.kafka().restart();
        }

        publishedEverything();
        assertTopicIsTheJournal();
        assertThat(topic()).extracting(ConsumerRecord::key).containsAll(bodies);
    }

    @Test
    void aLostTopicIsWrittenAgain() throws Exception {
        register();
        publishedEverything();
        try (Admin admin = admin(RealParts.kafka())) {
            admin.deleteTopics(List.of(JournalTopic.NAME)).all().get();
        }

        await().atMost(TIMEOUT).ignoreExceptions().untilAsserted(this::assertTopicIsTheJournal);
    }

    @Test
    void aTopicThatLostItsBeginningIsWrittenAgain() throws Exception {
        register();
        register();
        publishedEverything();
        try (Admin admin = admin(RealParts.kafka())) {
            long begin = topic().getFirst().offset();
            admin.deleteRecords(Map.of(JournalTopic.PARTITION, RecordsToDelete.beforeOffset(begin + 1)))
                    .all()
                    .get();
        }

        await().atMost(TIMEOUT).untilAsserted(this::assertTopicIsTheJournal);
    }

    @Test
    void aTopicThatWouldForgetIsMended() throws Exception {
        publishedEverything();
        try (Admin admin = admin(RealParts.kafka())) {
            admin.incrementalAlterConfigs(Map.of(
                            TOPIC,
                            List.of(new AlterConfigOp(
                                    new ConfigEntry("retention.ms", "600000"), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();

            await().atMost(TIMEOUT)
                    .untilAsserted(() -> assertThat(settings(admin)).containsEntry("retention.ms", "-1"));
        }
    }

    @Test
    void nothingIsPublishedWhereItDoesNotBelong() throws Exception {
        register();
        publishedEverything();
        JournalEntry first = entries().getFirst();
        String own = new String(first.bytes(), StandardCharsets.UTF_8);
        try (KafkaBroker broker = KafkaBroker.start()) {
            refuses(broker, 2, own, "has 2 partitions");
            refuses(
                    broker,
                    1,
                    own.replace(journal.source(), "urn:acuerda:journal:" + UUID.randomUUID()),
                    "another journal");
            refuses(
                    broker,
                    1,
                    own.replace("\"position\":1,", "\"position\":1000000,"),
                    "older than what was published");
            refuses(broker, 1, own.replace("\"actor\":\"", "\"actor\":\"x"), "is not what the journal holds");
            refuses(broker, 1, "{}", "no record of a journal");
        }
    }

    private void refuses(KafkaBroker broker, int partitions, String content, String sentence) throws Exception {
        try (Admin admin = admin(broker);
                KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", broker.bootstrapServers()),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            admin.createTopics(List.of(new NewTopic(JournalTopic.NAME, partitions, (short) 1)))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(JournalTopic.NAME, 0, "x", content.getBytes(StandardCharsets.UTF_8)))
                    .get();
            JournalPublisher other = new JournalPublisher(
                    journal,
                    new JournalProperties(broker.bootstrapServers(), Duration.ofSeconds(1), Duration.ofSeconds(10)),
                    new JournalFormat());
            other.start();
            try {
                await().atMost(TIMEOUT).until(() -> other.progress().phase() == Phase.REFUSED);
                assertThat(other.progress().word()).contains(sentence);
                assertThat(topic(broker)).hasSize(1);
            } finally {
                other.stop();
            }
            admin.deleteTopics(List.of(JournalTopic.NAME)).all().get();
            await().atMost(TIMEOUT).until(() -> admin.listTopics().names().get().isEmpty());
        }
    }

    private String register() {
        String id = "bod-" + UUID.randomUUID();
        Api.Answer answer = Api.on(port)
                .post(
                        "/api/v1/bodies",
                        """
                        {"bodyId":"%s","kind":"OTHER","name":"Instituto","acronymVerified":false,"source":"DOF"}
                        """
                                .formatted(id));
        assertThat(answer.status()).isEqualTo(201);
        return id;
    }

    private void publishedEverything() {
        await().atMost(TIMEOUT)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> check.behind() == 0
                        && publisher.progress().phase() == Phase.PUBLISHING
                        && publisher.progress().position() == journal.lastPosition());
    }

    private void assertTopicIsTheJournal() {
        List<String> inTopic = topic().stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .distinct()
                .toList();
        assertThat(inTopic)
                .isEqualTo(entries().stream()
                        .map(entry -> new String(entry.bytes(), StandardCharsets.UTF_8))
                        .toList());
    }

    private List<JournalEntry> entries() {
        return journal.after(0, Integer.MAX_VALUE);
    }

    private static List<ConsumerRecord<String, byte[]>> topic() {
        return topic(RealParts.kafka());
    }

    private static List<ConsumerRecord<String, byte[]>> topic(KafkaBroker broker) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "allow.auto.create.topics", false),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(JournalTopic.PARTITION));
            consumer.seekToBeginning(List.of(JournalTopic.PARTITION));
            long end = Objects.requireNonNull(
                    consumer.endOffsets(List.of(JournalTopic.PARTITION)).get(JournalTopic.PARTITION));
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            Instant deadline = Instant.now().plus(TIMEOUT);
            while (consumer.position(JournalTopic.PARTITION) < end
                    && Instant.now().isBefore(deadline)) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        return StreamSupport.stream(record.headers().spliterator(), false)
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }

    private static Map<String, String> settings(Admin admin) throws Exception {
        Config config = Objects.requireNonNull(
                admin.describeConfigs(List.of(TOPIC)).all().get().get(TOPIC));
        Map<String, String> settings = new HashMap<>();
        config.entries().forEach(entry -> settings.put(entry.name(), entry.value()));
        return settings;
    }

    private static Admin admin(KafkaBroker broker) {
        return Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }
}
