package org.acuerda.command.evidence;

import java.sql.Timestamp;
import java.time.Clock;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Files of evidence as PostgreSQL keeps them. */
@Component
class StoredEvidenceFiles implements EvidenceFiles {

    private final JdbcTemplate database;
    private final Clock clock;

    StoredEvidenceFiles(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean exists(String sha256) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from evidence_file where sha256 = ?)", Boolean.class, sha256));
    }

    @Override
    public void markReferenced(String sha256) {
        int kept = database.update(
                "update evidence_file set referenced_at = coalesce(referenced_at, ?) where sha256 = ?",
                Timestamp.from(clock.instant()),
                sha256);
        if (kept == 0) {
            throw new ConcurrencyException("The file " + sha256 + " was swept before it was named");
        }
    }
}
