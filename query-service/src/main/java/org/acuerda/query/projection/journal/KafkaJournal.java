package org.acuerda.query.projection.journal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalKind;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalRejected;
import org.acuerda.query.projection.JournalTopic;
import org.acuerda.query.projection.JournalUnavailable;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/**
 * Journal on its Kafka topic of one partition. No offset is stored in Kafka: since each position takes at least one
 * offset, the record of a position is never before the offset that is one less, and the search for it begins there.
 */
public final class KafkaJournal implements JournalTopic {

    private static final Duration BROKER_TIMEOUT = Duration.ofSeconds(5);

    /** Records may be large: a batch ends where it has as many bytes. */
    private static final long MAX_BATCH_BYTES = 8 * 1024 * 1024;

    private final String bootstrap;
    private final String topic;
    private final JournalKind kind;
    private final JournalFormat format;

    /** Reads a topic; it must hold the kind of journal that this service shows. */
    public KafkaJournal(String bootstrap, String topic, JournalKind kind, JournalFormat format) {
        this.bootstrap = bootstrap;
        this.topic = topic;
        this.kind = kind;
        this.format = format;
    }

    @Override
    public Reader open(long after, @Nullable String source) {
        KafkaReader reader = new KafkaReader(after, source);
        try {
            reader.seek();
            return reader;
        } catch (RuntimeException failed) {
            reader.close();
            throw failed;
        }
    }

    private final class KafkaReader implements Reader {

        private final KafkaConsumer<byte[], byte[]> consumer;
        private final TopicPartition partition = new TopicPartition(topic, 0);
        private long last;
        private @Nullable String source;

        private KafkaReader(long after, @Nullable String source) {
            this.last = after;
            this.source = source;
            try {
                consumer = new KafkaConsumer<>(
                        Map.of(
                                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                bootstrap,
                                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                                "none",
                                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                                false,
                                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                                false,
                                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                                2000,
                                ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                                1000,
                                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                (int) BROKER_TIMEOUT.toMillis(),
                                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                (int) BROKER_TIMEOUT.toMillis()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer());
            } catch (KafkaException unusable) {
                throw new JournalUnavailable("Kafka's address %s cannot be used".formatted(bootstrap), unusable);
            }
        }

        private void seek() {
            try {
                List<PartitionInfo> partitions = consumer.partitionsFor(topic);
                if (partitions.isEmpty()) {
                    throw new JournalUnavailable("Kafka at %s has no topic %s yet".formatted(bootstrap, topic));
                }
                if (partitions.size() > 1) {
                    throw new JournalRejected("The topic %s has %d partitions; a journal has one order and so one"
                            .formatted(topic, partitions.size()));
                }
                consumer.assign(List.of(partition));
                refuseIfShorter();
                long beginning = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
                consumer.seek(partition, Math.max(beginning, last - 1));
            } catch (TimeoutException away) {
                throw away(away);
            }
        }

        @Override
        public List<JournalEntry> next(Duration wait, int most) {
            List<JournalEntry> entries = new ArrayList<>();
            long bytes = 0;
            try {
                ConsumerRecords<byte[], byte[]> polled = consumer.poll(wait);
                while (!polled.isEmpty()) {
                    for (ConsumerRecord<byte[], byte[]> record : polled) {
                        JournalEntry entry = read(record);
                        if (isNext(entry)) {
                            entries.add(entry);
                            bytes += entry.line().length;
                        }
                    }
                    boolean goesOn = entries.size() < most && bytes < MAX_BATCH_BYTES;
                    polled = goesOn ? consumer.poll(Duration.ZERO) : ConsumerRecords.empty();
                }
                return entries;
            } catch (OffsetOutOfRangeException cut) {
                throw new JournalRejected("The topic %s no longer has the record after %d".formatted(topic, last), cut);
            } catch (WakeupException woken) {
                return List.of();
            }
        }

        @Override
        public void check() {
            try {
                refuseIfShorter();
            } catch (TimeoutException away) {
                throw away(away);
            }
        }

        @Override
        public void wake() {
            consumer.wakeup();
        }

        @Override
        public void close() {
            consumer.close();
        }

        private void refuseIfShorter() {
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            if (end < last) {
                throw new JournalRejected(("The topic %s ends after %d records, but the read models hold %d. It is"
                                + " followed again as soon as the command service has written it anew.")
                        .formatted(topic, end, last));
            }
        }

        private JournalEntry read(ConsumerRecord<byte[], byte[]> record) {
            byte @Nullable [] line = record.value();
            if (line == null) {
                throw new JournalRejected("Offset %d of %s is empty".formatted(record.offset(), topic));
            }
            try {
                return new JournalEntry(format.read(line), line);
            } catch (IllegalArgumentException unreadable) {
                throw new JournalRejected(
                        "Offset %d of %s cannot be read, perhaps because this service is older than the journal: %s"
                                .formatted(record.offset(), topic, unreadable.getMessage()),
                        unreadable);
            }
        }

        /** Rejects records of another journal and gaps, and leaves out records that were delivered before. */
        private boolean isNext(JournalEntry entry) {
            JournalRecord record = entry.record();
            if (!kind.isKindOf(record.source())) {
                throw new JournalRejected(
                        ("The topic %s carries %s, which is no journal of this service's kind: invented"
                                        + " facts and real ones are kept apart. Point the service to the right Kafka, or set"
                                        + " ACUERDA_DEMONSTRATION accordingly.")
                                .formatted(topic, record.source()));
            }
            if (source == null) {
                source = record.source();
            }
            if (!source.equals(record.source())) {
                throw new JournalRejected(("The topic %s carries the journal %s, but the read models hold %s. Point the"
                                + " service to the right Kafka, or empty its MongoDB database to follow the other journal.")
                        .formatted(topic, record.source(), source));
            }
            if (record.position() > last + 1) {
                throw new JournalRejected(
                        "The topic %s goes from record %d to %d".formatted(topic, last, record.position()));
            }
            if (record.position() <= last) {
                return false;
            }
            last = record.position();
            return true;
        }

        private JournalUnavailable away(TimeoutException cause) {
            return new JournalUnavailable("Kafka at %s does not answer".formatted(bootstrap), cause);
        }
    }
}
