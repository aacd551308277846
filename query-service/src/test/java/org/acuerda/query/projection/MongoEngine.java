package org.acuerda.query.projection;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.acuerda.parts.MongoDb;
import org.junit.jupiter.api.Assumptions;

/**
 * Engines of the tests' read models, each started once per test run: the embedded one that is the default, and
 * MongoDB's own. Where Node.js 20 or npm is missing, tests report it and leave the second out, but never in continuous
 * integration, which sets {@code CI}.
 */
public enum MongoEngine {
    EMBEDDED {
        @Override
        String start() {
            MongoServer server = new MongoServer(H2Backend.inMemory());
            String address = server.bindAndGetConnectionString();
            Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
            return address;
        }
    },
    MONGODB {
        @Override
        String start() {
            assumeNode();
            return MongoDb.start().address();
        }

        private static void assumeNode() {
            boolean there = succeeds("node", "-e", "process.exit(process.versions.node.split('.')[0] < 20 ? 1 : 0)")
                    && succeeds("npm", "--version");
            if (System.getenv("CI") == null) {
                Assumptions.assumeTrue(there, "Node.js 20 or npm is missing: left out on MongoDB's own engine");
            } else if (!there) {
                throw new IllegalStateException("Node.js 20 and npm must be there in continuous integration");
            }
        }

        private static boolean succeeds(String... command) {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (IOException missing) {
                return false;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    };

    private static final Map<MongoEngine, String> ADDRESSES = new ConcurrentHashMap<>();
    private static final Map<MongoEngine, MongoClient> CLIENTS = new ConcurrentHashMap<>();
    private static final Map<MongoEngine, Integer> HANDED_OUT = new ConcurrentHashMap<>();

    /** MongoDB keeps a file open for each collection and each index, also of a database that was dropped. */
    private static final int DATABASES_OF_ONE_PROCESS = 100;

    abstract String start();

    /** The engine's connection string. */
    public String address() {
        return ADDRESSES.computeIfAbsent(this, MongoEngine::start);
    }

    /** A new database of this engine, used by one test only. */
    public MongoDatabase newDatabase() {
        int number = HANDED_OUT.merge(this, 1, Integer::sum);
        if (number % DATABASES_OF_ONE_PROCESS == 1) {
            Optional.ofNullable(CLIENTS.put(this, MongoClients.create(number == 1 ? address() : start())))
                    .ifPresent(MongoClient::close);
        }
        return Objects.requireNonNull(CLIENTS.get(this)).getDatabase(newDatabaseName());
    }

    /** The name of a database used by one test only. */
    public static String newDatabaseName() {
        return "test-" + UUID.randomUUID();
    }
}
