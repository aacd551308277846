package org.acuerda.stack;

import java.time.Duration;

/** How long a dead part rests before it is started again: longer each time, short again once it has lived a while. */
final class BackOff {

    private static final Duration MIN_PAUSE = Duration.ofMillis(250);
    private static final Duration MAX_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE_TIME = Duration.ofSeconds(30);

    private Duration next = MIN_PAUSE;

    /**
     * The rest that comes next.
     *
     * @param lived how long the process lived that has just ended
     */
    Duration after(Duration lived) {
        if (lived.compareTo(STABLE_TIME) >= 0) {
            next = MIN_PAUSE;
        }
        Duration rest = next;
        next = next.multipliedBy(2).compareTo(MAX_PAUSE) < 0 ? next.multipliedBy(2) : MAX_PAUSE;
        return rest;
    }
}
