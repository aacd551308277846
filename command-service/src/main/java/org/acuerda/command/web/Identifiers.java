package org.acuerda.command.web;

import java.time.Clock;
import java.util.regex.Pattern;
import org.acuerda.events.TimeOrderedUuid;
import org.springframework.stereotype.Component;

/**
 * Identifiers of aggregates: a type prefix and a UUID, of version 7 where the service generates it, so that they sort
 * by time.
 */
@Component
final class Identifiers {

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z]{3}-[A-Za-z0-9][A-Za-z0-9._-]{0,100}");

    private final Clock clock;

    Identifiers(Clock clock) {
        this.clock = clock;
    }

    String next(String prefix) {
        return prefix + "-" + TimeOrderedUuid.madeAt(clock.instant());
    }

    static boolean isWellFormed(String identifier, String prefix) {
        return identifier.startsWith(prefix + "-")
                && WELL_FORMED.matcher(identifier).matches();
    }
}
