package org.acuerda.command.agreement;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Register of the agreements that are followed to their end. The processor of the automations writes it in its own
 * transaction, and may write an entry again.
 */
@Component
class StoredOpenAgreements implements OpenAgreements {

    private final JdbcTemplate database;
    private final StoredAgreements agreements;

    StoredOpenAgreements(JdbcTemplate database, StoredAgreements agreements) {
        this.database = database;
        this.agreements = agreements;
    }

    void enter(String agreementId, String commissionId) {
        database.update(
                "insert into followed_agreement (agreement_id, commission_id, is_open) values (?, ?, true)"
                        + " on conflict (agreement_id) do update set is_open = true",
                agreementId,
                commissionId);
    }

    void close(String agreementId) {
        database.update("update followed_agreement set is_open = false where agreement_id = ?", agreementId);
    }

    void reopen(String agreementId) {
        database.update("update followed_agreement set is_open = true where agreement_id = ?", agreementId);
    }

    @Override
    public List<String> of(String commissionId) {
        return database.queryForList(
                "select agreement_id from followed_agreement where commission_id = ? and is_open order by agreement_id",
                String.class,
                commissionId);
    }

    @Override
    public boolean hasPoint(String agreementId, String pointId) {
        return agreements.folded(agreementId).state().points().find(pointId).isPresent();
    }
}
