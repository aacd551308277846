package org.acuerda.query.projection.journal;

import static org.acuerda.query.projection.NamesProjection.registered;
import static org.acuerda.query.projection.NamesProjection.renamed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalKind;
import org.acuerda.parts.KafkaBroker;
import org.acuerda.query.TwoVersions;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalRejected;
import org.acuerda.query.projection.JournalTopic;
import org.acuerda.query.projection.JournalUnavailable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Test of the journal on a real broker: duplicates, gaps, rewritten and foreign topics, and a broker that goes away.
 */
class KafkaJournalIT {

    private static final Duration WAIT = Duration.ofMillis(200);
    private static final int MAX_RECORDS = 1000;

    private static final KafkaBroker BROKER = KafkaBroker.start();

    private final String topic = "journal-" + UUID.randomUUID();
    private final InMemoryJournal written = new InMemoryJournal();
    private final KafkaJournal journal = reading(JournalKind.RECORD, new JournalFormat());

    /** Records of a megabyte, as older versions wrote them, come in batches that a small heap holds. */
    @Test
    void readsLargeRecordsInSmallBatches() throws Exception {
        createTopic(1);
        List<JournalEntry> large = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            large.addAll(written.append(registered("bod-" + number, "a".repeat(1_000_000))));
        }
        publish(large);
        try (JournalTopic.Reader reader = journal.open(0, null)) {
            int read = 0;
            while (read < large.size()) {
                List<JournalEntry> batch = reader.next(WAIT, MAX_RECORDS);
                assertThat(batch).hasSizeLessThanOrEqualTo(10);
                read += batch.size();
            }
        }
    }

    @Test
    void readsEveryRecordOnceAndWaitsForMore() throws Exception {
        createTopic(1);
        List<JournalEntry> first = written.append(registered("bod-1", "Uno"), renamed("bod-1", "Dos"));
        publish(first);
        try (JournalTopic.Reader reader = journal.open(0, null)) {
            assertThat(lines(reader, 2)).isEqualTo(lines(first));
            assertThat(reader.next(WAIT, MAX_RECORDS)).isEmpty();

            List<JournalEntry> next = written.append(renamed("bod-1", "Tres"));
            publish(next);

            assertThat(lines(reader, 1)).isEqualTo(lines(next));
        }
    }

    @Test
    void readsOlderVersionsInTheNewest() throws Exception {
        createTopic(1);
        List<JournalEntry> both = TwoVersions.entries();
        publish(both);

        try (JournalTopic.Reader reader = reading(JournalKind.RECORD, new JournalFormat(TwoVersions.CATALOG))
                .open(0, null)) {
            assertThat(read(reader, 2))
                    .usingRecursiveFieldByFieldElementComparator()
                    .isEqualTo(both);
        }
    }

    @Test
    void skipsWhatWasDeliveredTwiceAndFindsItsPlaceBehindIt() throws Exception {
        createTopic(1);
        List<JournalEntry> all = written.append(
                registered("bod-1", "1"), renamed("bod-1", "2"), renamed("bod-1", "3"), renamed("bod-1", "4"));
        publish(all.subList(0, 3));
        publish(all.subList(1, 4));

        try (JournalTopic.Reader whole = journal.open(0, null);
                JournalTopic.Reader rest = journal.open(3, source())) {
            assertThat(lines(whole, 4)).isEqualTo(lines(all));
            assertThat(lines(rest, 1)).isEqualTo(lines(all.subList(3, 4)));
        }
    }

    @Test
    void readsOnInATopicThatWasWrittenAnew() throws Exception {
        createTopic(1);
        List<JournalEntry> all = written.append(registered("bod-1", "1"), renamed("bod-1", "2"), renamed("bod-1", "3"));
        publish(all.subList(0, 1));
        publish(all.subList(0, 2));
        deleteTopic();
        createTopic(1);
        publish(all);

        try (JournalTopic.Reader reader = journal.open(2, source())) {
            assertThat(lines(reader, 1)).isEqualTo(lines(all.subList(2, 3)));
        }
    }

    @Test
    void refusesATopicThatIsShorterThanWhatIsKnown() throws Exception {
        createTopic(1);
        publish(written.append(registered("bod-1", "1"), renamed("bod-1", "2")));

        assertRefused(() -> journal.open(5, source()), "ends after 2 records, but the read models hold 5");
    }

    @Test
    void refusesAnotherJournal() throws Exception {
        createTopic(1);
        publish(new InMemoryJournal().append(registered("bod-1", "1"), renamed("bod-1", "2")));

        try (JournalTopic.Reader reader = journal.open(1, "urn:acuerda:journal:ours")) {
            assertRefused(() -> lines(reader, 1), "but the read models hold urn:acuerda:journal:ours");
        }
    }

    @Test
    void refusesAJournalThatIsNoDemonstrationWhereOneIsShown() throws Exception {
        createTopic(1);
        publish(written.append(registered("bod-1", "1")));
        KafkaJournal shown = reading(JournalKind.DEMONSTRATION, new JournalFormat());

        try (JournalTopic.Reader reader = shown.open(0, null)) {
            assertRefused(() -> lines(reader, 1), "invented facts and real ones are kept apart");
        }
    }

    @Test
    void refusesATopicThatLacksARecord() throws Exception {
        createTopic(1);
        List<JournalEntry> all = written.append(registered("bod-1", "1"), renamed("bod-1", "2"), renamed("bod-1", "3"));
        publish(List.of(all.getFirst(), all.getLast()));

        try (JournalTopic.Reader reader = journal.open(0, null)) {
            assertRefused(() -> lines(reader, 2), "goes from record 1 to 3");
        }
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        createTopic(1);
        try (Producer<byte[], byte[]> producer = producer()) {
            producer.send(new ProducerRecord<>(topic, "{}".getBytes(StandardCharsets.UTF_8)))
                    .get();
        }

        try (JournalTopic.Reader reader = journal.open(0, null)) {
            assertRefused(() -> lines(reader, 1), "Offset 0 of " + topic + " cannot be read");
        }
    }

    @Test
    void refusesATopicOfSeveralPartitionsAndWaitsForOneThatIsMissing() throws Exception {
        assertThatExceptionOfType(JournalUnavailable.class)
                .isThrownBy(() -> journal.open(0, null))
                .withMessageContaining("has no topic");

        createTopic(2);

        assertRefused(() -> journal.open(0, null), "has 2 partitions");
    }

    @Test
    void noticesABrokerThatGoesAwayAndReadsOnWhenItIsBack() throws Exception {
        createTopic(1);
        List<JournalEntry> first = written.append(registered("bod-1", "1"));
        publish(first);
        try (JournalTopic.Reader reader = journal.open(0, null)) {
            assertThat(lines(reader, 1)).isEqualTo(lines(first));

            BROKER.stop();
            try {
                assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(reader::check);
                assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(() -> journal.open(1, source()));
                assertThat(reader.next(WAIT, MAX_RECORDS)).isEmpty();
            } finally {
                BROKER.restart();
            }

            List<JournalEntry> next = written.append(renamed("bod-1", "2"));
            publish(next);
            assertThat(lines(reader, 1)).isEqualTo(lines(next));
        }
    }

    private KafkaJournal reading(JournalKind kind, JournalFormat format) {
        return new KafkaJournal(BROKER.bootstrapServers(), topic, kind, format);
    }

    private void assertRefused(ThrowingCallable reading, String reason) {
        assertThatExceptionOfType(JournalRejected.class)
                .isThrownBy(reading::call)
                .withMessageContaining(reason);
    }

    private interface ThrowingCallable {
        void call() throws Exception;
    }

    private String source() {
        return written.entries().getFirst().record().source();
    }

    private static List<String> lines(JournalTopic.Reader reader, int count) {
        return lines(read(reader, count));
    }

    private static List<JournalEntry> read(JournalTopic.Reader reader, int count) {
        List<JournalEntry> read = new ArrayList<>();
        Awaitility.await(count + " records").atMost(Duration.ofSeconds(30)).until(() -> {
            read.addAll(reader.next(WAIT, MAX_RECORDS));
            return read.size() >= count;
        });
        return read;
    }

    private static List<String> lines(List<JournalEntry> entries) {
        return entries.stream()
                .map(entry -> new String(entry.line(), StandardCharsets.UTF_8))
                .toList();
    }

    private void publish(List<JournalEntry> entries) throws Exception {
        try (Producer<byte[], byte[]> producer = producer()) {
            for (JournalEntry entry : entries) {
                producer.send(new ProducerRecord<>(topic, entry.line())).get();
            }
        }
    }

    private void createTopic(int partitions) throws Exception {
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                    .all()
                    .get();
        }
    }

    private void deleteTopic() throws Exception {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(topic)).all().get();
            Awaitility.await("the topic is gone")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !admin.listTopics().names().get().contains(topic));
        }
    }

    private static Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.bootstrapServers()));
    }

    private static Producer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, BROKER.bootstrapServers()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
