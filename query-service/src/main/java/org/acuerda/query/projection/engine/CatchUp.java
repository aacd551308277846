package org.acuerda.query.projection.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.JournalTopic;
import org.acuerda.query.projection.mongo.Progress;
import org.acuerda.query.projection.mongo.ProgressStore;

/** Catch-up: reads the journal for a group of subscribers, from the lowest stored position. */
final class CatchUp implements AutoCloseable {

    private static final int MAX_BATCH = 10_000;

    private final JournalTopic.Reader reader;
    private final ProgressStore store;
    private final Map<JournalSubscriber, Progress> progress;

    /** Opens the journal at the lowest position of the subscribers. */
    static CatchUp open(JournalTopic topic, ProgressStore store, Map<JournalSubscriber, Progress> progress) {
        Progress least = progress.values().stream()
                .min((one, other) -> Long.compare(one.position(), other.position()))
                .orElseThrow();
        return new CatchUp(topic.open(least.position(), least.source()), store, progress);
    }

    private CatchUp(JournalTopic.Reader reader, ProgressStore store, Map<JournalSubscriber, Progress> progress) {
        this.reader = reader;
        this.store = store;
        this.progress = new LinkedHashMap<>(progress);
    }

    /** The lowest position of the subscribers. */
    long position() {
        return progress.values().stream().mapToLong(Progress::position).min().orElse(0);
    }

    Collection<Progress> progress() {
        return progress.values();
    }

    /**
     * Reads on and passes the records to every subscriber. Documents are written before the progress, so that after a
     * crash between the two, records are read again and never skipped.
     *
     * @return the entries that were read
     */
    List<JournalEntry> advance(Duration wait) {
        List<JournalEntry> entries = reader.next(wait, MAX_BATCH);
        if (entries.isEmpty()) {
            return entries;
        }
        JournalEntry last = entries.getLast();
        List<Progress> from = new ArrayList<>();
        Map<JournalSubscriber, Progress> to = new LinkedHashMap<>();
        progress.forEach((follower, before) -> {
            if (before.position() < last.position()) {
                List<JournalEntry> concerning = entries.stream()
                        .filter(entry -> entry.position() > before.position() && follower.concerns(entry))
                        .toList();
                if (!concerning.isEmpty()) {
                    follower.follow(concerning);
                }
                from.add(before);
                to.put(follower, before.at(last, concerning.size()));
            }
        });
        store.move(from, List.copyOf(to.values()));
        progress.putAll(to);
        return entries;
    }

    /** Takes over the subscribers of another catch-up that have come at least as far. */
    void join(CatchUp other) {
        progress.putAll(other.progress);
    }

    /**
     * Sets versions live that are not live yet and may be.
     *
     * @return their progress
     */
    List<Progress> serve(Predicate<Progress> may) {
        List<Progress> served = new ArrayList<>();
        progress.replaceAll((follower, each) -> {
            if (each.serving() || !may.test(each)) {
                return each;
            }
            store.put(each.asServing());
            served.add(each.asServing());
            return each.asServing();
        });
        return served;
    }

    /** Checks that the journal can be reached and that no stored progress was lost. */
    void check() {
        reader.check();
        store.verify(progress.values());
    }

    void wake() {
        reader.wake();
    }

    @Override
    public void close() {
        reader.close();
    }
}
