package org.acuerda.command.commission;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Register of short names in PostgreSQL. It is written in the transaction that stores the event. */
@Component
class StoredShortNames implements ShortNames {

    private final JdbcTemplate database;

    StoredShortNames(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public boolean claim(String shortName, String commissionId) {
        database.update(
                "insert into commission_short_name (short_name, commission_id) values (?, ?) on conflict do nothing",
                shortName,
                commissionId);
        return commissionId.equals(database.queryForObject(
                "select commission_id from commission_short_name where short_name = ?", String.class, shortName));
    }
}
