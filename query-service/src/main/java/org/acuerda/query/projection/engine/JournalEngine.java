package org.acuerda.query.projection.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalRejected;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.JournalTopic;
import org.acuerda.query.projection.SequenceGap;
import org.acuerda.query.projection.mongo.LiveVersions;
import org.acuerda.query.projection.mongo.Progress;
import org.acuerda.query.projection.mongo.ProgressStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Engine of the read models: keeps every one of them up to date. Subscribers that have come equally far follow the
 * journal together at the front; a subscriber that is new, or has lost something, reads from the first record on at the
 * rear until it has caught up. One thread drives the engine and starts again from what MongoDB holds whenever something
 * is not as expected.
 */
final class JournalEngine {

    private static final Logger LOG = LoggerFactory.getLogger(JournalEngine.class);
    private static final Duration FIRST_RECORD = Duration.ofSeconds(1);

    private final List<JournalSubscriber> followers;
    private final Set<String> own;
    private final JournalTopic topic;
    private final ProgressStore store;
    private final LiveVersions liveVersions;
    private final JournalProgress progress;
    private final Map<String, Integer> gaps = new HashMap<>();
    private volatile @Nullable CatchUp front;
    private @Nullable CatchUp rear;

    JournalEngine(
            List<JournalSubscriber> followers,
            JournalTopic topic,
            ProgressStore store,
            LiveVersions liveVersions,
            JournalProgress progress) {
        this.followers = List.copyOf(followers);
        this.own = followers.stream().map(JournalSubscriber::collection).collect(Collectors.toUnmodifiableSet());
        this.topic = topic;
        this.store = store;
        this.liveVersions = liveVersions;
        this.progress = progress;
    }

    /**
     * Drops what is kept in memory and starts from the stored progress, or from the first record where there is none
     * (R-41).
     *
     * @param complete whether to check that the documents are as complete as the progress says
     */
    void begin(boolean complete) {
        Map<String, Progress> stored = new HashMap<>();
        store.all().forEach(each -> stored.put(each.collection(), each));
        boolean thorough = complete || hasGoneBack(stored);
        close();
        Map<JournalSubscriber, Progress> current = new LinkedHashMap<>();
        for (JournalSubscriber subscriber : followers) {
            subscriber.forget();
            if (thorough) {
                subscriber.prepare();
            }
            current.put(subscriber, begin(subscriber, stored, thorough));
        }
        current.forEach((subscriber, each) -> stored.put(subscriber.collection(), each));
        liveVersions.show(stored.values(), own);
        progress.interrupted();
        open(current);
    }

    /**
     * Reads the available records, or waits a moment for the next one.
     *
     * @return whether a record was read
     */
    boolean step() {
        CatchUp ahead = opened();
        CatchUp behind = rear;
        List<JournalEntry> news = ahead.advance(behind == null ? FIRST_RECORD : Duration.ZERO);
        boolean caughtUp = behind == null;
        List<JournalEntry> old = List.of();
        if (behind != null) {
            old = behind.advance(Duration.ofMillis(100));
            if (behind.position() >= ahead.position()) {
                ahead.join(behind);
                rear = null;
                behind.close();
                progress.interrupted();
            }
        }
        if (!news.isEmpty() || !old.isEmpty()) {
            gaps.clear();
            takeOver();
        }
        if (caughtUp && !news.isEmpty()) {
            progress.reflected(news);
        }
        return !news.isEmpty() || !old.isEmpty();
    }

    /** Checks, while no record comes, that nothing was lost. */
    void check() {
        opened().check();
    }

    boolean hasBegun() {
        return front != null;
    }

    /** Whether a subscriber reads from the first record on. */
    boolean isRebuilding() {
        return rear != null;
    }

    /**
     * Handles an event without its predecessor: the first time it is read again, the second time its read model is
     * rebuilt from the first record.
     *
     * @throws JournalRejected when the journal itself lacks the predecessor
     */
    void mend(SequenceGap gap) {
        JournalSubscriber subscriber = gap.follower();
        int times = gaps.merge(subscriber.collection(), 1, Integer::sum);
        if (times > 2) {
            throw new JournalRejected("The journal lacks an event. " + gap.getMessage(), gap);
        }
        if (times == 2) {
            LOG.warn(
                    "{} has lost something and reads from the first record on. {}",
                    subscriber.name(),
                    gap.getMessage());
            store.restart(subscriber.collection());
        }
    }

    /** Ends a wait in {@link #step} from another thread. */
    void wake() {
        CatchUp ahead = front;
        if (ahead != null) {
            ahead.wake();
        }
    }

    void close() {
        List<CatchUp> open = readings();
        front = null;
        rear = null;
        open.forEach(CatchUp::close);
    }

    private Progress begin(JournalSubscriber subscriber, Map<String, Progress> stored, boolean thorough) {
        @Nullable Progress known = stored.get(subscriber.collection());
        if (known == null) {
            boolean first =
                    stored.values().stream().noneMatch(each -> each.name().equals(subscriber.name()));
            Progress none = Progress.none(subscriber, first);
            store.put(none);
            return none;
        }
        if (thorough) {
            long storedEntries = subscriber.stored();
            if (storedEntries < known.entries()) {
                LOG.warn(
                        "{} keeps {} of {} records and reads from the first one on",
                        subscriber.collection(),
                        storedEntries,
                        known.entries());
                Progress none = Progress.none(subscriber, known.serving());
                store.put(none);
                return none;
            }
        }
        return known;
    }

    private void open(Map<JournalSubscriber, Progress> current) {
        long newest =
                current.values().stream().mapToLong(Progress::position).max().orElse(0);
        Map<JournalSubscriber, Progress> ahead = new LinkedHashMap<>(current);
        Map<JournalSubscriber, Progress> behind = new LinkedHashMap<>(current);
        ahead.values().removeIf(each -> each.position() < newest);
        behind.values().removeIf(each -> each.position() == newest);
        front = CatchUp.open(topic, store, ahead);
        rear = behind.isEmpty() ? null : CatchUp.open(topic, store, behind);
    }

    /** Sets versions live once they have come as far as the version that they replace. */
    private void takeOver() {
        List<Progress> replaced = new ArrayList<>();
        for (CatchUp reading : readings()) {
            for (Progress taking : reading.serve(liveVersions::isOvertakenBy)) {
                replaced.addAll(store.olderThan(taking));
                LOG.info("{} answers from now on", taking.collection());
            }
        }
        show();
        if (!replaced.isEmpty()) {
            store.drop(replaced);
            progress.interrupted();
        }
    }

    private void show() {
        Map<String, Progress> known = new HashMap<>();
        liveVersions.shown().forEach(each -> known.put(each.collection(), each));
        followed().forEach(each -> known.put(each.collection(), each));
        liveVersions.show(known.values(), own);
    }

    private boolean hasGoneBack(Map<String, Progress> stored) {
        return followed().stream().anyMatch(believed -> {
            @Nullable Progress now = stored.get(believed.collection());
            return now == null || now.position() < believed.position();
        });
    }

    private Collection<Progress> followed() {
        return readings().stream()
                .flatMap(reading -> reading.progress().stream())
                .toList();
    }

    private List<CatchUp> readings() {
        return Stream.of(front, rear).filter(Objects::nonNull).toList();
    }

    private CatchUp opened() {
        if (front == null) {
            throw new IllegalStateException("The engine has not started");
        }
        return front;
    }
}
