package org.acuerda.command.session.state;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.session.SessionEvent;
import org.acuerda.events.session.SessionEvent.AttendanceRecorded;
import org.acuerda.events.session.SessionEvent.CallAcknowledged;
import org.acuerda.events.session.SessionEvent.QuorumDeclared;
import org.acuerda.events.session.SessionEvent.VotesDoubted;

/**
 * State of the hours that order the acts of a session. Arrivals may be recorded in any order among themselves,
 * a sending of the call may be recorded late, members acknowledge at any time, and doubt on a vote has the day of what raises
 * it, so none of these delays the other.
 *
 * @param openedAt empty before the session opens
 * @param lastActAt of the last act that is not of the roll
 * @param lastAt of the last act of any kind
 */
public record ActTimes(Optional<Instant> openedAt, Instant lastActAt, Instant lastAt) {

    static ActTimes none() {
        return new ActTimes(Optional.empty(), Instant.MIN, Instant.MIN);
    }

    /** The hour of an act; where only the day is recorded, the beginning of that day. */
    public static Instant of(EdtfDate occurredOn, ZoneId zone) {
        return occurredOn
                .moment()
                .map(moment -> moment.toInstant())
                .or(() -> occurredOn.latest(zone).map(day -> day.atStartOfDay(zone)
                        .toInstant()))
                .orElse(Instant.MIN);
    }

    /** Whether one hour is before another, seconds aside: people state hours by the minute. */
    public static boolean isBefore(Instant one, Instant other) {
        return minute(one).isBefore(minute(other));
    }

    ActTimes after(SessionEvent event, Instant at) {
        if (event instanceof CallAcknowledged || event instanceof VotesDoubted) {
            return this;
        }
        return new ActTimes(
                event instanceof QuorumDeclared ? Optional.of(at) : openedAt,
                event instanceof AttendanceRecorded ? lastActAt : later(lastActAt, at),
                later(lastAt, at));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant minute(Instant instant) {
        return instant.equals(Instant.MIN) ? instant : instant.truncatedTo(ChronoUnit.MINUTES);
    }
}
