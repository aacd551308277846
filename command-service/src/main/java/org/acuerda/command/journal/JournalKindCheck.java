package org.acuerda.command.journal;

import java.util.Objects;
import org.acuerda.command.startup.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Check at start that keeps invented facts and real ones apart: a database of the other kind is refused before anything
 * is done.
 */
@Component
class JournalKindCheck {

    JournalKindCheck(JdbcTemplate database, @Value("${acuerda.demonstration:false}") boolean demonstration) {
        if (demonstration) {
            database.update("update journal_identity set demonstration = true"
                    + " where not exists (select from domainevententry)");
        }
        boolean holdsDemonstration = Objects.requireNonNull(
                database.queryForObject("select demonstration from journal_identity", Boolean.class));
        if (demonstration && !holdsDemonstration) {
            throw new StartRefused(
                    "This database holds a real journal; the demonstration would mix invented facts into it.",
                    "Point ACUERDA_POSTGRES_URL at an empty database, or start without ACUERDA_DEMONSTRATION.");
        }
        if (holdsDemonstration && !demonstration) {
            throw new StartRefused(
                    "This database holds the journal of a demonstration; its facts are invented and must not pass for real.",
                    "Point ACUERDA_POSTGRES_URL at another database, or start with ACUERDA_DEMONSTRATION=true.");
        }
    }
}
