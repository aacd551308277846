package org.acuerda.query.projection.engine;

import com.mongodb.MongoException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.acuerda.query.projection.ChangedElsewhere;
import org.acuerda.query.projection.JournalRejected;
import org.acuerda.query.projection.JournalUnavailable;
import org.acuerda.query.projection.SequenceGap;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Thread that follows the journal while the service runs, and tries again after every failure. */
final class JournalLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(JournalLoop.class);
    private static final Duration MIN_PAUSE = Duration.ofMillis(100);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(5);
    private static final Duration CHECK_INTERVAL = Duration.ofSeconds(5);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(15);

    /** Whether the journal is being followed. */
    enum Condition {
        /** Records are read as they come. */
        FOLLOWING,
        /** Goes on by itself as soon as the missing service is back. */
        WAITING,
        /** An operator must look at it; it is still tried again. */
        STOPPED
    }

    /**
     * Whether the journal is being followed, with the reason why not.
     *
     * @param sentence what hinders it; empty while nothing does
     */
    record State(Condition condition, String sentence) {

        static final State FOLLOWING = new State(Condition.FOLLOWING, "");
    }

    private final JournalEngine engine;
    private final AtomicBoolean storeWasAway;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile State state = new State(Condition.WAITING, "Has not begun to read");
    private volatile boolean running;
    private Duration nextPause = MIN_PAUSE;
    private @Nullable Thread thread;

    /**
     * @param storeWasAway set when MongoDB could not be reached for a moment
     */
    JournalLoop(JournalEngine engine, AtomicBoolean storeWasAway) {
        this.engine = engine;
        this.storeWasAway = storeWasAway;
    }

    State state() {
        return state;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("journal").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        engine.wake();
        stopping.countDown();
        try {
            if (thread != null) {
                thread.join(STOP_TIMEOUT.toMillis());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        boolean thorough = true;
        while (running) {
            try {
                engine.begin(storeWasAway.getAndSet(false) || thorough);
                thorough = true;
                follow();
            } catch (ChangedElsewhere changed) {
                LOG.info("{}; reading goes on from what is stored", changed.getMessage());
                thorough = false;
            } catch (SequenceGap gap) {
                show(new State(Condition.STOPPED, String.valueOf(gap.getMessage())));
                mend(gap);
            } catch (JournalUnavailable away) {
                show(new State(Condition.WAITING, String.valueOf(away.getMessage())));
            } catch (JournalRejected refused) {
                show(new State(Condition.STOPPED, String.valueOf(refused.getMessage())));
            } catch (MongoTimeoutException | MongoSocketException away) {
                show(new State(Condition.WAITING, "MongoDB does not answer"));
            } catch (MongoException failed) {
                show(new State(Condition.WAITING, "MongoDB fails: " + failed.getMessage()));
            } catch (KafkaException failed) {
                show(new State(Condition.WAITING, "Kafka cannot be read: " + failed.getMessage()));
            } catch (RuntimeException unexpected) {
                LOG.error("Following the journal failed unexpectedly", unexpected);
                show(new State(Condition.STOPPED, "Failed unexpectedly, see the log: " + unexpected));
            }
            if (running) {
                pause(nextPause);
                nextPause = Collections.min(List.of(nextPause.multipliedBy(2), MAX_PAUSE));
            }
        }
        engine.close();
    }

    /** Follows the journal until something fails; only repeated failures make the pauses longer. */
    private void follow() {
        long checkedAt = System.nanoTime();
        while (running && !storeWasAway.get()) {
            if (engine.step()) {
                nextPause = MIN_PAUSE;
            }
            show(State.FOLLOWING);
            if (System.nanoTime() - checkedAt > CHECK_INTERVAL.toNanos()) {
                engine.check();
                checkedAt = System.nanoTime();
            }
        }
    }

    private void mend(SequenceGap gap) {
        try {
            engine.mend(gap);
        } catch (JournalRejected | MongoException stays) {
            show(new State(Condition.STOPPED, String.valueOf(stays.getMessage())));
        }
    }

    private void show(State now) {
        if (!now.equals(state)) {
            if (now.condition() == Condition.FOLLOWING) {
                LOG.info("Following the journal");
            } else {
                LOG.warn("Not following the journal: {}", now.sentence());
            }
        }
        state = now;
    }

    private void pause(Duration length) {
        try {
            running = !stopping.await(length.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
