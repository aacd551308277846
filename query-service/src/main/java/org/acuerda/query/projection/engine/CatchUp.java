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

/** One passage through the journal and those who follow it together. */
final class CatchUp implements AutoCloseable {

    private static final int MAX_BATCH = 10_000;

    private final JournalTopic.Reader reader;
    private final ProgressStore store;
    private final Map<JournalSubscriber, Progress> progress;

    /** Opens the journal where the one who is least far stands. */
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

    /** Where the one who is least far stands. */
    long reached() {
        return progress.values().stream().mapToLong(Progress::position).min().orElse(0);
    }

    Collection<Progress> progress() {
        return progress.values();
    }

    /**
     * Reads on and lets everyone follow: first the documents, then the progress, so that a crash between the two has
     * records read again and never passed over.
     *
     * @return what was read
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

    /** Takes in those who followed another passage and have come at least as far. */
    void join(CatchUp other) {
        progress.putAll(other.progress);
    }

    /**
     * Lets those answer who do not yet and may.
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

    /** Makes sure that the journal is still there and that nothing was lost where progress is kept. */
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
