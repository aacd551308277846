package org.acuerda.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Program of the Kafka process: formats its folder the first time, then runs Kafka. */
final class KafkaBroker {

    private KafkaBroker() {}

    /**
     * Runs until the process is asked to end.
     *
     * @param arguments the node's properties file
     */
    public static void main(String[] arguments) throws IOException {
        String configuration = arguments[0];
        Properties node = new Properties();
        try (InputStream in = Files.newInputStream(Path.of(configuration))) {
            node.load(in);
        }
        if (!Files.exists(Path.of(node.getProperty("log.dirs"), "meta.properties"))) {
            String[] format = {"format", "-t", Uuid.randomUuid().toString(), "-c", configuration};
            int failed = StorageTool.execute(format, System.out);
            if (failed != 0) {
                System.exit(failed);
            }
        }
        kafka.Kafka.main(arguments);
    }
}
