package org.acuerda.command.journal;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Topic of the journal: one partition that keeps every record for ever, created by this service only. It holds nothing
 * that the journal does not, so a lost one is created again.
 */
final class JournalTopic {

    static final String NAME = "acuerda.journal.v1";
    static final TopicPartition PARTITION = new TopicPartition(NAME, 0);

    /** Above every record: the events of a command are bounded by the size of the command. */
    static final int MAX_RECORD_BYTES = 8 * 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(JournalTopic.class);
    private static final Duration BROKER_TIMEOUT = Duration.ofSeconds(10);
    private static final Map<String, String> SETTINGS = Map.of(
            TopicConfig.CLEANUP_POLICY_CONFIG,
            TopicConfig.CLEANUP_POLICY_DELETE,
            TopicConfig.RETENTION_MS_CONFIG,
            "-1",
            TopicConfig.RETENTION_BYTES_CONFIG,
            "-1",
            TopicConfig.MAX_MESSAGE_BYTES_CONFIG,
            Integer.toString(MAX_RECORD_BYTES));

    private final Admin admin;
    private final Consumer<String, byte[]> consumer;
    private final Journal journal;
    private final JournalFormat format;

    JournalTopic(Admin admin, Consumer<String, byte[]> consumer, Journal journal, JournalFormat format) {
        this.admin = admin;
        this.consumer = consumer;
        this.journal = journal;
        this.format = format;
    }

    /**
     * Creates the topic where it is missing, and finds out how far it goes.
     *
     * @return position of its last record; 0 where it is empty
     * @throws JournalRejected when it holds what is not in this journal
     */
    long lastPosition() throws ExecutionException, InterruptedException {
        make();
        Optional<Extent> extent = extent();
        if (extent.isEmpty()) {
            return 0;
        }
        refuseOther(extent.get());
        if (extent.get().isWhole()) {
            return extent.get().last().position();
        }
        LOG.warn("The topic {} lacks records; it is emptied and written again from the journal", NAME);
        admin.deleteRecords(Map.of(
                        PARTITION, RecordsToDelete.beforeOffset(extent.get().end())))
                .all()
                .get();
        return 0;
    }

    private void make() throws ExecutionException, InterruptedException {
        try {
            TopicDescription topic =
                    own(admin.describeTopics(List.of(NAME)).allTopicNames().get(), NAME);
            int partitions = topic.partitions().size();
            if (partitions != 1) {
                throw new JournalRejected(
                        "The topic %s has %d partitions; a journal is one order and needs exactly one. Remove the topic, and it is made again from the journal."
                                .formatted(NAME, partitions));
            }
            mendSettings();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw failure;
            }
            admin.createTopics(List.of(new NewTopic(NAME, Optional.of(1), Optional.empty()).configs(SETTINGS)))
                    .all()
                    .get();
            LOG.info("Created the topic {}", NAME);
        }
    }

    private void mendSettings() throws ExecutionException, InterruptedException {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, NAME);
        Config present = own(admin.describeConfigs(List.of(topic)).all().get(), topic);
        Collection<AlterConfigOp> mended = SETTINGS.entrySet().stream()
                .filter(setting ->
                        !setting.getValue().equals(present.get(setting.getKey()).value()))
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        if (!mended.isEmpty()) {
            LOG.warn("The topic {} was configured to lose records; corrected {}", NAME, mended);
            admin.incrementalAlterConfigs(Map.of(topic, mended)).all().get();
        }
    }

    /** From where to where the topic reaches, in records and in offsets; the end is the offset after the last. */
    @SuppressWarnings("ArrayRecordComponent") // extents are never compared
    private record Extent(JournalRecord first, JournalRecord last, byte[] lastBytes, long begin, long end) {

        /** Each position has a record; some may have more than one. */
        boolean isWhole() {
            return first.position() == 1 && end - begin >= last.position();
        }
    }

    private Optional<Extent> extent() {
        List<TopicPartition> partition = List.of(PARTITION);
        consumer.assign(partition);
        long begin = own(consumer.beginningOffsets(partition, BROKER_TIMEOUT), PARTITION);
        long end = own(consumer.endOffsets(partition, BROKER_TIMEOUT), PARTITION);
        if (begin == end) {
            return Optional.empty();
        }
        byte[] lastBytes = bytesAt(end - 1);
        return Optional.of(new Extent(read(bytesAt(begin)), read(lastBytes), lastBytes, begin, end));
    }

    private byte[] bytesAt(long offset) {
        consumer.seek(PARTITION, offset);
        for (ConsumerRecord<String, byte[]> record :
                consumer.poll(BROKER_TIMEOUT).records(PARTITION)) {
            return record.value();
        }
        throw new TimeoutException("The topic %s did not give its record at offset %d".formatted(NAME, offset));
    }

    private JournalRecord read(byte[] bytes) {
        try {
            return format.read(bytes);
        } catch (IllegalArgumentException unreadable) {
            throw new JournalRejected(
                    "The topic %s holds what is no record of a journal this version knows. Point the service at a Kafka of its own, or start the version that wrote it."
                            .formatted(NAME));
        }
    }

    private void refuseOther(Extent extent) {
        JournalRecord last = extent.last();
        String source = journal.source();
        if (!last.source().equals(source)) {
            throw new JournalRejected(
                    "The topic %s belongs to another journal (%s, not %s). Point the service at the database or the Kafka that goes with the other."
                            .formatted(NAME, last.source(), source));
        }
        JournalEntry own = journal.at(last.position())
                .orElseThrow(() -> new JournalRejected(
                        "The topic %s goes to position %d and the journal only to %d: the database is older than what was published. Restore the newer database."
                                .formatted(NAME, last.position(), journal.lastPosition())));
        if (!Arrays.equals(own.bytes(), extent.lastBytes())) {
            throw new JournalRejected(
                    "Position %d of the topic %s is not what the journal holds there: the database is not the one that was published. Restore the right database."
                            .formatted(last.position(), NAME));
        }
    }

    /** What a broker says of the one resource that it was asked about. */
    private static <K, V> V own(Map<K, V> answers, K asked) {
        return Objects.requireNonNull(answers.get(asked), () -> "No answer about " + asked);
    }
}
