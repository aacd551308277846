package org.acuerda.command.automation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.acuerda.command.execution.CommandEnvelope;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Register of the automations' rejected commands, written in the transaction that passes over their triggers. */
@Component
class AutomationRejections {

    private static final Logger LOG = LoggerFactory.getLogger(AutomationRejections.class);

    private final JdbcTemplate database;
    private final Clock clock;

    AutomationRejections(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One rejected command.
     *
     * @param triggerId event that the command followed from
     * @param subject aggregate that rejected it
     * @param code code of the rule that said no
     */
    record RejectedCommand(String triggerId, String commandType, String subject, String code, Instant refusedAt) {}

    void record(EventMessage<?> trigger, CommandEnvelope<?> envelope, String code) {
        String commandType = envelope.trace().commandType();
        String subject = envelope.command().aggregateId();
        LOG.warn(
                "Passed over: {} on {}, which followed from event {}, was rejected with {}",
                commandType,
                subject,
                trigger.getIdentifier(),
                code);
        database.update(
                "insert into automation_refusal (trigger_id, command_type, subject, code, refused_at)"
                        + " values (?, ?, ?, ?, ?) on conflict do nothing",
                trigger.getIdentifier(),
                commandType,
                subject,
                code,
                Timestamp.from(clock.instant()));
    }

    long count() {
        Long rows = database.queryForObject("select count(*) from automation_refusal", Long.class);
        return rows == null ? 0 : rows;
    }

    /** The latest rejections, newest first. */
    List<RejectedCommand> latest(int most) {
        return database.query(
                "select trigger_id, command_type, subject, code, refused_at from automation_refusal"
                        + " order by refused_at desc, trigger_id limit ?",
                (row, number) -> new RejectedCommand(
                        row.getString("trigger_id"),
                        row.getString("command_type"),
                        row.getString("subject"),
                        row.getString("code"),
                        row.getTimestamp("refused_at").toInstant()),
                most);
    }
}
