package org.acuerda.command.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.acuerda.command.decision.Command;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.command.decision.CommandParts.Part;

/**
 * Check of every day and moment in a command: a slip of a key is a day that nobody can mean, and would stay on every board and
 * page. What a day must be beside others, the rules say.
 */
final class PlausibleDates {

    /** Older than every law in force and every body of the register. */
    private static final int YEARS_BACK = 250;

    /** Longer than every mandate, term and calendar. */
    private static final int YEARS_AHEAD = 50;

    private PlausibleDates() {}

    /** The first that is out of the plausible beside the moment of the request. */
    static Optional<Part> firstOutside(Command command, Instant now) {
        return CommandParts.of(command)
                .filter(part ->
                        day(part.value()).filter(day -> isOutside(day, now)).isPresent())
                .findFirst();
    }

    /** Whether a day is hundreds of years ago or in a far future; the zone does not matter. */
    static boolean isOutside(LocalDate day, Instant now) {
        return day.isBefore(earliest(now)) || day.isAfter(latest(now));
    }

    static LocalDate earliest(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusYears(YEARS_BACK);
    }

    static LocalDate latest(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).plusYears(YEARS_AHEAD);
    }

    private static Optional<LocalDate> day(Object value) {
        return switch (value) {
            case LocalDate day -> Optional.of(day);
            case Instant moment -> Optional.of(LocalDate.ofInstant(moment, ZoneOffset.UTC));
            default -> Optional.empty();
        };
    }
}
