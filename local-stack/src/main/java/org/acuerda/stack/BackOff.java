package org.acuerda.stack;

import java.time.Duration;

/** How long a dead part rests before it is started again: longer each time, short again once it has lived a while. */
final class BackOff {

    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration LIVED = Duration.ofSeconds(30);

    private Duration next = SHORTEST;

    /**
     * The rest that comes next.
     *
     * @param lived how long the process lived that has just ended
     */
    Duration after(Duration lived) {
        if (lived.compareTo(LIVED) >= 0) {
            next = SHORTEST;
        }
        Duration rest = next;
        next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        return rest;
    }
}
