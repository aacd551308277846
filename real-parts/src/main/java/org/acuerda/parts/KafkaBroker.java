package org.acuerda.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * Kafka broker with its controller (KRaft) in this process, on free loopback ports. It never makes a topic by itself. When it is
 * stopped and started again it has the same ports and data.
 */
public final class KafkaBroker implements AutoCloseable {

    private static final int NODE = 1;
    private static final String CONTROLLER = "CONTROLLER";

    private final Path directory;
    private final KafkaConfig configuration;
    private final int port;
    private KafkaRaftServer server;

    private KafkaBroker(Path directory, int port, int controllerPort) throws Exception {
        this.directory = directory;
        this.port = port;
        this.configuration = new KafkaConfig(configuration(directory, port, controllerPort));
        new Formatter()
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NODE)
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(CONTROLLER)
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setHasDynamicQuorum(false)
                .run();
        this.server = started(configuration);
    }

    /** A new, empty broker that keeps its data in a temporary directory and ends with the process. */
    public static KafkaBroker start() {
        try {
            List<Integer> ports = freePorts();
            KafkaBroker broker =
                    new KafkaBroker(Files.createTempDirectory("kafka-broker-"), ports.getFirst(), ports.getLast());
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
            return broker;
        } catch (Exception failure) {
            throw new IllegalStateException("The Kafka broker did not start", failure);
        }
    }

    /** Where clients connect, for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Stops the broker; its data stays. */
    public void stop() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Starts the stopped broker again, at the same address and with its data. */
    public void restart() {
        server = started(configuration);
    }

    /** Stops the broker and deletes its data. */
    @Override
    public void close() {
        stop();
        try {
            Utils.delete(directory.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static KafkaRaftServer started(KafkaConfig configuration) {
        KafkaRaftServer server = new KafkaRaftServer(configuration, Time.SYSTEM);
        server.startup();
        return server;
    }

    /** Two ports, one for clients and one for the controller; both are held until both are known. */
    private static List<Integer> freePorts() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket first = new ServerSocket(0, 1, loopback);
                ServerSocket second = new ServerSocket(0, 1, loopback)) {
            return List.of(first.getLocalPort(), second.getLocalPort());
        }
    }

    private static Map<String, Object> configuration(Path directory, int port, int controllerPort) {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", NODE),
                Map.entry(
                        "listeners",
                        "BROKER://127.0.0.1:%d,%s://127.0.0.1:%d".formatted(port, CONTROLLER, controllerPort)),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT," + CONTROLLER + ":PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", CONTROLLER),
                Map.entry("controller.quorum.voters", "%d@127.0.0.1:%d".formatted(NODE, controllerPort)),
                Map.entry("log.dirs", directory.toString()),
                Map.entry("auto.create.topics.enable", false),
                Map.entry("offsets.topic.replication.factor", (short) 1),
                Map.entry("offsets.topic.num.partitions", 1),
                Map.entry("transaction.state.log.replication.factor", (short) 1),
                Map.entry("transaction.state.log.min.isr", 1),
                Map.entry("group.initial.rebalance.delay.ms", 0));
    }
}
