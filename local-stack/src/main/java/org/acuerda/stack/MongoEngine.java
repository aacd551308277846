package org.acuerda.stack;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Program of the embedded engine's process: one file, one port on the loopback address. */
final class MongoEngine {

    private static final int COMMIT_EVERY_MILLISECONDS = 100;

    private MongoEngine() {}

    /**
     * Runs until the process is asked to end.
     *
     * @param arguments the file and the port
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        WholeCommandsBackend backend = new WholeCommandsBackend(open(Path.of(arguments[0])));
        MongoServer server = new MongoServer(backend);
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            writer.close();
            server.shutdown();
        }));
        Future<?> writing = writer.scheduleWithFixedDelay(
                backend::commit, COMMIT_EVERY_MILLISECONDS, COMMIT_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
        server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
        endWith(writing);
    }

    /** An engine that can no longer write must end: its supervisor starts another. */
    private static void endWith(Future<?> writing) throws InterruptedException {
        try {
            writing.get();
        } catch (ExecutionException failed) {
            failed.printStackTrace();
            System.exit(1);
        } catch (CancellationException ending) {
            // The process ends in order.
            return;
        }
    }

    /** A file that a crash left unreadable is moved aside: read models are rebuilt from the journal. */
    private static MVStore open(Path file) throws IOException {
        try {
            return store(file);
        } catch (MVStoreException damaged) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            System.err.println("Unreadable, moved aside as " + aside + ": " + damaged.getMessage());
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return store(file);
        }
    }

    private static MVStore store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
    }
}
