package org.acuerda.command.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Identifiers of aggregates: a type prefix and a UUID, version 7 where we give it, so that they sort by time. */
@Component
final class Identifiers {

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]{3}-[A-Za-z0-9][A-Za-z0-9._-]{0,100}");
    private static final int RANDOM_BITS = 12;

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    Identifiers(Clock clock) {
        this.clock = clock;
    }

    /** A new identifier; 48 bits of milliseconds since 1970, then random bits (RFC 9562 section 5.7). */
    String next(String prefix) {
        long milliseconds = clock.millis();
        long high = (milliseconds << 16) | 0x7000L | random.nextInt(1 << RANDOM_BITS);
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return prefix + "-" + new UUID(high, low);
    }

    static boolean isWellFormed(String identifier, String prefix) {
        return identifier.startsWith(prefix + "-")
                && WELL_FORMED.matcher(identifier).matches();
    }
}
