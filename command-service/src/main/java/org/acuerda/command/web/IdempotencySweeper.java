package org.acuerda.command.web;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Scheduled task: removes expired idempotency keys; those of historic facts and of the demonstration never expire. */
@Component
class IdempotencySweeper {

    private final JdbcTemplate database;
    private final Clock clock;

    IdempotencySweeper(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Removes what would not be honoured any more. */
    @Scheduled(fixedDelayString = "${acuerda.commands.sweep-every:PT1H}")
    void sweep() {
        database.update("delete from idempotency where kept_until < ?", Timestamp.from(clock.instant()));
    }
}
