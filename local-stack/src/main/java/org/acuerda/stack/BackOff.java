package org.acuerda.stack;

import java.time.Duration;

/** Pauses before a dead part is started again: longer each time, short again after the part ran for a while. */
final class BackOff {

    private static final Duration MIN_PAUSE = Duration.ofMillis(250);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE_TIME = Duration.ofSeconds(30);

    private Duration next = MIN_PAUSE;

    /**
     * The next pause.
     *
     * @param ran how long the process ran that has just ended
     */
    Duration after(Duration ran) {
        if (ran.compareTo(STABLE_TIME) >= 0) {
            next = MIN_PAUSE;
        }
        Duration pause = next;
        next = next.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? next.multipliedBy(2) : MAX_PAUSE;
        return pause;
    }
}
