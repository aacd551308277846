package org.acuerda.stack;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.AppInfoParser;

/** Part: one Kafka node that is broker and controller. */
final class Kafka implements Part {

    private static final int HEAP_MEGABYTES = 256;

    private final Settings settings;

    Kafka(Settings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String title() {
        return "Kafka " + AppInfoParser.getVersion();
    }

    @Override
    public List<StackPort> ports() {
        return List.of(StackPort.KAFKA, StackPort.KAFKA_CONTROLLER);
    }

    @Override
    public List<Part> needs() {
        return List.of();
    }

    @Override
    public void prepare() throws IOException {
        Properties node = new Properties();
        String controller = "127.0.0.1:" + settings.port(StackPort.KAFKA_CONTROLLER);
        node.put("process.roles", "broker,controller");
        node.put("node.id", "1");
        node.put("controller.quorum.voters", "1@" + controller);
        node.put("listeners", "BROKER://" + address() + ",CONTROLLER://" + controller);
        node.put("advertised.listeners", "BROKER://" + address());
        node.put("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        node.put("inter.broker.listener.name", "BROKER");
        node.put("controller.listener.names", "CONTROLLER");
        node.put("log.dirs", settings.data(name()).toString());
        node.put("auto.create.topics.enable", "false");
        node.put("offsets.topic.replication.factor", "1");
        node.put("transaction.state.log.replication.factor", "1");
        node.put("transaction.state.log.min.isr", "1");
        node.put("log.retention.ms", "-1");
        node.put("num.network.threads", "2");
        node.put("num.io.threads", "2");
        node.put("log.cleaner.dedupe.buffer.size", "4194304");
        Files.createDirectories(settings.data(name()));
        try (Writer out = Files.newBufferedWriter(configuration())) {
            node.store(out, null);
        }
    }

    @Override
    public List<String> command() {
        return Java.running(KafkaBroker.class, HEAP_MEGABYTES, configuration().toString());
    }

    @Override
    public boolean healthy() {
        if (!Health.listens(settings.port(StackPort.KAFKA))) {
            return false;
        }
        int patience = (int) Health.TIMEOUT.toMillis();
        Properties client = new Properties();
        client.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address());
        client.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
        client.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(patience, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException | KafkaException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    String address() {
        return "127.0.0.1:" + settings.port(StackPort.KAFKA);
    }

    private Path configuration() {
        return settings.processFile("kafka.properties");
    }
}
