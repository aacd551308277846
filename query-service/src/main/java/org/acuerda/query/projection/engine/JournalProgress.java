package org.acuerda.query.projection.engine;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.acuerda.query.answer.ProgressListener;
import org.acuerda.query.answer.ProjectionProgress;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.Projection;
import org.acuerda.query.projection.mongo.LiveVersions;
import org.acuerda.query.projection.mongo.StoredViews;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Progress of the read models: wakes readers that wait for an event when the batch that holds it has been written,
 * without polling.
 */
final class JournalProgress implements ProjectionProgress {

    /** Kept in memory; older ones are looked up. */
    private static final int MAX_SUBJECTS_KEPT = 10_000;

    private final List<Projection<?, ?>> projections;
    private final MongoDatabase database;
    private final LiveVersions liveVersions;
    private final List<ProgressListener> listeners;
    private final Map<String, Long> recent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MAX_SUBJECTS_KEPT;
        }
    };
    private long interruptions;

    JournalProgress(
            List<Projection<?, ?>> projections,
            MongoDatabase database,
            LiveVersions liveVersions,
            List<ProgressListener> listeners) {
        this.projections = List.copyOf(projections);
        this.database = database;
        this.liveVersions = liveVersions;
        this.listeners = List.copyOf(listeners);
    }

    /** Every answer reflects these entries now. */
    void reflected(List<JournalEntry> entries) {
        List<Arrival> arrived = entries.stream()
                .map(JournalEntry::record)
                .map(record -> new Arrival(record.subject(), record.sequence()))
                .toList();
        remember(arrived);
        long position = entries.getLast().record().position();
        listeners.forEach(listener -> listener.reflected(arrived, position));
    }

    private synchronized void remember(List<Arrival> arrived) {
        arrived.forEach(arrival -> recent.put(arrival.id(), arrival.sequence()));
        notifyAll();
    }

    /** Has the progress looked up again. */
    void interrupted() {
        forget();
        listeners.forEach(ProgressListener::interrupted);
    }

    private synchronized void forget() {
        recent.clear();
        interruptions++;
        notifyAll();
    }

    @Override
    public boolean await(Collection<Arrival> wanted, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            long seen = interruptions();
            List<Arrival> missing =
                    wanted.stream().filter(arrival -> !isStored(arrival)).toList();
            synchronized (this) {
                while (interruptions == seen) {
                    if (missing.stream().allMatch(this::isRecent)) {
                        return true;
                    }
                    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (left <= 0) {
                        return false;
                    }
                    try {
                        wait(left);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                        return false;
                    }
                }
            }
        }
    }

    private synchronized long interruptions() {
        return interruptions;
    }

    private synchronized boolean isRecent(Arrival arrival) {
        @Nullable Long newest = recent.get(arrival.id());
        return newest != null && newest >= arrival.sequence();
    }

    /** An aggregate may be folded by several projections; all of them must have reached the event. */
    private boolean isStored(Arrival arrival) {
        boolean found = false;
        for (Projection<?, ?> projection : projections) {
            @Nullable Document document = database.getCollection(liveVersions.collection(projection.name(), projection.version()))
                    .find(Filters.eq("_id", arrival.id()))
                    .projection(Projections.include(StoredViews.SEQUENCE))
                    .first();
            if (document != null && document.getLong(StoredViews.SEQUENCE) < arrival.sequence()) {
                return false;
            }
            found |= document != null;
        }
        return found;
    }
}
