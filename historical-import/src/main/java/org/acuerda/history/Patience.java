package org.acuerda.history;

import java.time.Duration;

/**
 * Value: how long an import waits for a service that is away. Each pause is twice the one before, up to a longest, until the
 * whole time is over.
 *
 * @param whole time after which the import gives up
 * @param first shortest pause
 * @param longest longest pause
 */
record Patience(Duration whole, Duration first, Duration longest) {

    static Patience of(Duration whole) {
        return new Patience(whole, Duration.ofMillis(250), Duration.ofSeconds(5));
    }

    Duration pause(int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt, 16));
        return doubled.compareTo(longest) > 0 ? longest : doubled;
    }
}
