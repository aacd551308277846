package org.acuerda.events;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/**
 * Values: UUIDs of version 7 (RFC 9562, section 5.7), which sort by the time they were made: 48 bits of milliseconds since 1970,
 * then random bits. From JDK 26 on, {@code UUID.ofEpochMillis} makes them.
 */
public final class TimeOrderedUuid {

    private static final int VERSION = 7;
    private static final int TIME_SHIFT = 16;
    private static final int VERSION_SHIFT = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeOrderedUuid() {}

    /** A new UUID that was made at a moment. */
    public static UUID madeAt(Instant moment) {
        long high = moment.toEpochMilli() << TIME_SHIFT
                | (long) VERSION << VERSION_SHIFT
                | RANDOM.nextInt(1 << VERSION_SHIFT);
        return new UUID(high, RANDOM.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    /** Whether a UUID is of version 7. */
    public static boolean isTimeOrdered(UUID uuid) {
        return uuid.version() == VERSION;
    }

    /** When a UUID of version 7 was made. */
    public static Instant momentOf(UUID uuid) {
        return Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> TIME_SHIFT);
    }
}
