package org.acuerda.stack;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.mvstore.MVStore;

/**
 * Back end of the embedded engine, written to disk between commands only. By default the store writes at any time: killed
 * between a document and its index entry it would come back with half a write, which can be neither read nor repeated.
 */
final class WholeCommandsBackend extends H2Backend {

    private static final int COMPACT_BELOW_PERCENT = 50;
    private static final int COMPACT_AT_ONCE_BYTES = 4_000_000;

    private final ReadWriteLock commands = new ReentrantReadWriteLock(true);

    /**
     * A back end on a store.
     *
     * @param store with its own commits disabled
     */
    WholeCommandsBackend(MVStore store) {
        super(store);
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        commands.readLock().lock();
        try {
            return super.handleMessage(message);
        } finally {
            commands.readLock().unlock();
        }
    }

    /** Writes all changes so far to disk, when no command runs. */
    @Override
    public void commit() {
        commands.writeLock().lock();
        try {
            super.commit();
            getMvStore().compact(COMPACT_BELOW_PERCENT, COMPACT_AT_ONCE_BYTES);
        } finally {
            commands.writeLock().unlock();
        }
    }
}
