package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Test that the embedded engine comes back from any kill with whole documents, each in every index or in none. */
class MongoEngineIT {

    private static final int BATCH = 200;

    private final Path file;
    private final int port = freePort();
    private volatile int written;

    MongoEngineIT(@TempDir Path folder) throws IOException {
        file = folder.resolve("read-models.h2");
    }

    @RepeatedTest(5)
    void comesBackWithWholeDocuments() throws IOException, InterruptedException {
        Process engine = start();
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port)) {
            MongoCollection<Document> documents = documents(client);
            documents.createIndex(Indexes.ascending("twin"), new IndexOptions().unique(true));
            Thread killer = Thread.ofVirtual().start(() -> {
                await().pollInterval(Duration.ofMillis(1)).until(() -> written >= 20 * BATCH);
                engine.destroyForcibly();
            });
            writeUntilItDies(documents);
            killer.join();
        }
        engine.waitFor();

        Process again = start();
        try (MongoClient client = MongoClients.create("mongodb://127.0.0.1:" + port)) {
            MongoCollection<Document> documents = documents(client);
            long kept = documents.countDocuments();
            assertThat(kept).isPositive();
            for (int number = 0; number < written + BATCH; number++) {
                Document document = new Document("_id", number).append("twin", number);
                boolean byId = documents.find(Filters.eq("_id", number)).first() != null;
                boolean byTwin = documents.find(Filters.eq("twin", number)).first() != null;
                assertThat(byId).as("document %d by either index", number).isEqualTo(byTwin);
                if (!byId) {
                    documents.insertOne(document);
                }
            }
            assertThat(documents.countDocuments()).isEqualTo(written + BATCH);
        } finally {
            again.destroyForcibly().waitFor();
        }
    }

    private void writeUntilItDies(MongoCollection<Document> documents) {
        try {
            while (written < 1000 * BATCH) {
                int first = written;
                documents.insertMany(IntStream.range(first, first + BATCH)
                        .mapToObj(number -> new Document("_id", number).append("twin", number))
                        .toList());
                written = first + BATCH;
            }
        } catch (MongoException killed) {
            assertThat(written).isGreaterThanOrEqualTo(20 * BATCH);
        }
    }

    private Process start() throws IOException {
        Process engine = new ProcessBuilder(Java.running(MongoEngine.class, 256, file.toString(), "" + port))
                .redirectErrorStream(true)
                .redirectOutput(file.resolveSibling("engine.log").toFile())
                .start();
        await().atMost(Duration.ofSeconds(30)).until(() -> Health.listens(port));
        return engine;
    }

    private static MongoCollection<Document> documents(MongoClient client) {
        return client.getDatabase("test").getCollection("documents");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
