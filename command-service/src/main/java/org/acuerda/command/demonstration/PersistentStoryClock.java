package org.acuerda.command.demonstration;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.acuerda.calendar.StoryClock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Store of the story's clock beside the facts, so that a restart does not set it back behind what was recorded. */
@Component
class PersistentStoryClock {

    private final JdbcTemplate database;

    PersistentStoryClock(JdbcTemplate database) {
        this.database = database;
    }

    /** The clock as it was stored, moved on by the time since then; unchanged where it was never set. */
    StoryClock restored(StoryClock clock) {
        database.queryForList("select ahead_ms from demonstration_clock", Long.class).stream()
                .findFirst()
                .ifPresent(ahead -> clock.goOnFrom(clock.instant().plusMillis(ahead)));
        Instant lastRecorded = lastRecordedAt();
        if (clock.isSet() && clock.instant().isBefore(lastRecorded)) {
            clock.goOnFrom(lastRecorded);
        }
        return clock;
    }

    void keep(Duration ahead) {
        database.update(
                "insert into demonstration_clock (ahead_ms) values (?) on conflict (only_row) do update"
                        + " set ahead_ms = excluded.ahead_ms",
                ahead.toMillis());
    }

    /** When the last fact was recorded; {@link Instant#MIN} where there is none. */
    Instant lastRecordedAt() {
        @Nullable Timestamp last = database.queryForObject("select max(recorded_at) from journal", Timestamp.class);
        return last == null ? Instant.MIN : last.toInstant();
    }
}
