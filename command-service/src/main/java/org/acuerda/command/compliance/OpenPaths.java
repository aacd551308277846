package org.acuerda.command.compliance;

import java.util.List;
import org.acuerda.events.compliance.PathAnchor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Register of the paths that are not closed, so that a change of the law or a fact of an agreement finds them. The
 * processor of the automations writes it in its own transaction, and may write an entry again.
 */
@Component
class OpenPaths {

    private final JdbcTemplate database;

    OpenPaths(JdbcTemplate database) {
        this.database = database;
    }

    void enter(String pathId, PathAnchor anchor) {
        database.update(
                "insert into open_path (path_id, agreement_id, provision_id) values (?, ?, ?)"
                        + " on conflict (path_id) do update set provision_id = excluded.provision_id",
                pathId,
                anchor.agreementId(),
                anchor.provisionId());
    }

    void remove(String pathId) {
        database.update("delete from open_path where path_id = ?", pathId);
    }

    List<String> onProvision(String provisionId) {
        return database.queryForList(
                "select path_id from open_path where provision_id = ? order by path_id", String.class, provisionId);
    }

    List<String> ofAgreement(String agreementId) {
        return database.queryForList(
                "select path_id from open_path where agreement_id = ? order by path_id", String.class, agreementId);
    }
}
