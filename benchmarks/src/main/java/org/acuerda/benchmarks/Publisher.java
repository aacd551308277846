package org.acuerda.benchmarks;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** Publisher of events to Kafka, like that of the journal: one partition, the exact bytes of the journal's format. */
final class Publisher implements AutoCloseable {

    private static final String TOPIC = "acuerda.journal.v1";
    private static final Instant BEGINNING = Instant.parse("2026-01-05T15:00:00Z");

    private final String source = "urn:acuerda:journal:" + UUID.randomUUID();
    private final JournalFormat format = new JournalFormat();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Producer<byte[], byte[]> producer;
    private long position;
    private @Nullable Future<RecordMetadata> newest;

    Publisher(String bootstrap) throws ExecutionException, InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.LINGER_MS_CONFIG, 20),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Writes live events, one second after the other. */
    void publish(DomainEvent... events) {
        for (DomainEvent event : events) {
            newest = producer.send(new ProducerRecord<>(TOPIC, format.write(record(event))));
        }
    }

    /** Waits until Kafka has every event, and returns their number. */
    long written() throws ExecutionException, InterruptedException {
        if (newest != null) {
            newest.get();
        }
        return position;
    }

    private JournalRecord record(DomainEvent event) {
        position++;
        long sequence = sequences.merge(event.aggregateId(), 0L, (last, none) -> last + 1);
        return new JournalRecord(
                position,
                "event-" + position,
                source,
                sequence,
                BEGINNING.plusSeconds(position),
                EdtfDate.NOT_ON_RECORD,
                "mem-1",
                "technical-secretary",
                "command-" + position,
                "benchmark.act",
                "command-" + position,
                Optional.empty(),
                Provenance.LIVE,
                Optional.empty(),
                EventCatalog.standard().of(event).published(),
                event);
    }

    @Override
    public void close() {
        producer.close();
    }
}
