package org.acuerda.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Clock of the demonstration: its story sets it, and it goes on from there at the pace of the system clock. Once set it never
 * goes back, since what was recorded would then be in the future.
 */
public final class StoryClock extends Clock {

    private final Clock system;
    private final AtomicReference<@Nullable Duration> ahead;

    /** A clock that shows the system clock's time until it is set. */
    public StoryClock(Clock system) {
        this(system, new AtomicReference<>());
    }

    private StoryClock(Clock system, AtomicReference<@Nullable Duration> ahead) {
        this.system = system;
        this.ahead = ahead;
    }

    /**
     * What the clock shows, as both services answer it.
     *
     * @param set whether the story has set it; until then it shows the system clock's time
     */
    public record Shown(Instant now, boolean set) {}

    /** What the clock shows now. */
    public Shown shown() {
        return new Shown(instant(), isSet());
    }

    /** Whether the clock was ever set. */
    public boolean isSet() {
        return ahead.get() != null;
    }

    /** How far the clock is ahead of the system clock; negative where it is behind, zero until it is set. */
    public Duration ahead() {
        @Nullable Duration set = ahead.get();
        return set == null ? Duration.ZERO : set;
    }

    /**
     * Goes on from a moment.
     *
     * @throws IllegalArgumentException when the clock was set before and is past that moment
     */
    public synchronized void goOnFrom(Instant now) {
        if (isSet() && now.isBefore(instant())) {
            throw new IllegalArgumentException("%s is before %s".formatted(now, instant()));
        }
        ahead.set(Duration.between(system.instant(), now));
    }

    @Override
    public Instant instant() {
        return system.instant().plus(ahead());
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    /** The same clock read in another zone; setting either sets both. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(system.withZone(zone), ahead);
    }
}
