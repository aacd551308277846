package org.acuerda.stack;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The process of the embedded engine: one file, one port on the loopback address. */
final class MongoEngine {

    private static final int COMMIT_EVERY_MILLISECONDS = 100;

    private MongoEngine() {}

    /**
     * Runs until the process is asked to end.
     *
     * @param arguments the file and the port
     */
    public static void main(String[] arguments) throws IOException {
        MVStore store = open(Path.of(arguments[0]));
        store.setAutoCommitDelay(COMMIT_EVERY_MILLISECONDS);
        MongoServer server = new MongoServer(new H2Backend(store));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        server.bind("127.0.0.1", Integer.parseInt(arguments[1]));
    }

    /** A file that a crash left unreadable is put aside: read models are rebuilt from the journal. */
    private static MVStore open(Path file) throws IOException {
        try {
            return MVStore.open(file.toString());
        } catch (MVStoreException damaged) {
            Path aside = file.resolveSibling(file.getFileName() + ".damaged");
            System.err.println("Unreadable, put aside as " + aside + ": " + damaged.getMessage());
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return MVStore.open(file.toString());
        }
    }
}
