package org.acuerda.command.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.json.EventJson;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publisher of the journal to Kafka, in order, each batch after the brokers have acknowledged the one before. The
 * topic's last record gives its position, so a crash of either side may publish records again but never leaves one out.
 */
@Component
class JournalPublisher implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JournalPublisher.class);
    private static final int BATCH = 500;
    private static final int BATCH_BYTES = 256 * 1024;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

    private final Journal journal;
    private final JournalProperties properties;
    private final JournalFormat format;
    private final JsonMapper json = EventJson.mapper();
    private final Semaphore appended = new Semaphore(0);
    private volatile boolean running;
    private volatile Progress progress = new Progress(Phase.CONNECTING, 0, "Not started yet");
    private volatile Thread thread = new Thread();

    JournalPublisher(Journal journal, JournalProperties properties, JournalFormat format) {
        this.journal = journal;
        this.properties = properties;
        this.format = format;
    }

    /** Phase of the publisher. */
    enum Phase {
        /** Looking for the brokers and its place in the topic. */
        CONNECTING,
        /** Publishing, or waiting for the next entry. */
        PUBLISHING,
        /** The topic is not this journal's; nothing is published. */
        REFUSED
    }

    /**
     * Progress of the publisher.
     *
     * @param position last position that the brokers acknowledged; 0 while unknown or none
     * @param word why it is not publishing; empty when it is
     */
    record Progress(Phase phase, long position, String word) {}

    Progress progress() {
        return progress;
    }

    /** Signals that the journal has grown. */
    void wake() {
        appended.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("journal-publisher").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(properties.acknowledgedWithin());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (running) {
            long before = progress.position();
            try {
                publish();
            } catch (InterruptedException | InterruptException interrupted) {
                return;
            } catch (JournalRejected refused) {
                say(Phase.REFUSED, refused.sentence());
            } catch (Exception failure) {
                say(
                        Phase.CONNECTING,
                        "Kafka at %s does not answer: %s".formatted(properties.bootstrapServers(), root(failure)));
            }
            pause = progress.position() > before ? FIRST_PAUSE : min(pause.multipliedBy(2), MAX_PAUSE);
            if (!rest(pause)) {
                return;
            }
        }
    }

    /** Connects, finds its place and publishes until something fails. */
    private void publish() throws InterruptedException, ExecutionException, TimeoutException {
        try (Clients clients = new Clients(producer(), Admin.create(bootstrap()), consumer())) {
            JournalTopic topic = new JournalTopic(clients.admin(), clients.consumer(), journal, format);
            while (running) {
                long position = topic.lastPosition();
                reached(position);
                do {
                    position = publishAfter(position, clients.producer());
                } while (appended.tryAcquire(properties.verifyEvery().toMillis(), TimeUnit.MILLISECONDS));
            }
        }
    }

    /** The connections of one attempt, dropped at once: a producer that went on trying could overtake the next one. */
    private record Clients(Producer<String, byte[]> producer, Admin admin, Consumer<String, byte[]> consumer)
            implements AutoCloseable {

        @Override
        public void close() {
            producer.close(Duration.ZERO);
            admin.close(Duration.ZERO);
            consumer.close(CloseOptions.timeout(Duration.ZERO));
        }
    }

    private long publishAfter(long position, Producer<String, byte[]> producer)
            throws InterruptedException, ExecutionException, TimeoutException {
        appended.drainPermits();
        long last = position;
        List<JournalEntry> entries = journal.after(last, BATCH);
        while (!entries.isEmpty()) {
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (JournalEntry entry : entries) {
                sent.add(producer.send(record(entry)));
            }
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get(properties.acknowledgedWithin().toMillis(), TimeUnit.MILLISECONDS);
            }
            last = entries.getLast().position();
            reached(last);
            entries = journal.after(last, BATCH);
        }
        return last;
    }

    /** Key, exact bytes, and the attributes once more as headers (CloudEvents binding for Kafka, structured mode). */
    private ProducerRecord<String, byte[]> record(JournalEntry entry) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                JournalTopic.NAME, JournalTopic.PARTITION.partition(), entry.subject(), entry.bytes());
        header(record, "content-type", "application/cloudevents+json; charset=UTF-8");
        for (Map.Entry<String, JsonNode> attribute :
                json.readTree(entry.bytes()).properties()) {
            if (attribute.getValue().isValueNode()) {
                header(record, "ce_" + attribute.getKey(), attribute.getValue().asString());
            }
        }
        header(record, "leafhash", entry.leafHash());
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, Object> bootstrap() {
        return Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, properties.bootstrapServers());
    }

    private Producer<String, byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        properties.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        BATCH_BYTES,
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        JournalTopic.MAX_RECORD_BYTES,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        (int) properties.acknowledgedWithin().toMillis(),
                        // A batch that the producer gave up while it still sent the next would leave a hole: it never
                        // gives up by itself, this class does.
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        Integer.MAX_VALUE),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private Consumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        properties.bootstrapServers(),
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "none",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void reached(long position) {
        if (progress.phase() != Phase.PUBLISHING) {
            LOG.info("Publishing the journal to {} after position {}", JournalTopic.NAME, position);
        }
        progress = new Progress(Phase.PUBLISHING, position, "");
    }

    private void say(Phase phase, String word) {
        if (!progress.word().equals(word)) {
            LOG.warn("The journal is not being published. {}", word);
        }
        progress = new Progress(phase, progress.position(), word);
    }

    private static boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + " " + cause.getMessage();
    }
}
