package org.acuerda.command.automation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.decision.Command;
import org.acuerda.command.eventstore.StoredStreams;
import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.events.json.EventJson;
import org.axonframework.eventhandling.EventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Register of the automations' rejected commands, written in the transaction that passes over their triggers. */
@Component
class AutomationRejections {

    private static final Logger LOG = LoggerFactory.getLogger(AutomationRejections.class);

    private final JsonMapper json = EventJson.mapper();
    private final JdbcTemplate database;
    private final StoredStreams streams;
    private final Clock clock;

    AutomationRejections(JdbcTemplate database, StoredStreams streams, Clock clock) {
        this.database = database;
        this.streams = streams;
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
                "insert into automation_refusal"
                        + " (trigger_id, command_type, subject, code, refused_at, command_class, command)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                trigger.getIdentifier(),
                commandType,
                subject,
                code,
                Timestamp.from(clock.instant()),
                envelope.command().getClass().getName(),
                json.writeValueAsString(envelope.command()));
    }

    /** The commands that one aggregate rejected, in the order of their triggers, as if they were sent now. */
    List<CommandEnvelope<?>> of(String subject) {
        return database
                .query(
                        "select aggregateidentifier, sequencenumber, command_type, command_class, command"
                                + " from automation_refusal join domainevententry on eventidentifier = trigger_id"
                                + " where subject = ? and command is not null order by globalindex",
                        (row, number) -> envelope(row),
                        subject)
                .stream()
                .<CommandEnvelope<?>>flatMap(Optional::stream)
                .toList();
    }

    private Optional<CommandEnvelope<Command>> envelope(ResultSet row) throws SQLException {
        String[] type = row.getString("command_type").split("\\.", 2);
        EventMessage<?> trigger = streams.after(row.getString("aggregateidentifier"), row.getLong("sequencenumber") - 1)
                .getFirst();
        return command(row.getString("command_class"), row.getString("command"))
                .map(command -> CommandEnvelope.following(
                        trigger, clock.instant().truncatedTo(ChronoUnit.MILLIS), type[0], type[1], command));
    }

    /** Empty where a newer version of the service has no such command; health still names it. */
    private Optional<Command> command(String type, String text) {
        try {
            return Optional.of(json.readValue(text, Class.forName(type).asSubclass(Command.class)));
        } catch (ClassNotFoundException | JacksonException older) {
            LOG.warn("A rejected command of an older version cannot be read: {}", type, older);
            return Optional.empty();
        }
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
