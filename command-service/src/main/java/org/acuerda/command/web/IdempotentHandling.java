package org.acuerda.command.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.CommandEnvelope;
import org.acuerda.command.execution.IdempotencyKey;
import org.acuerda.command.execution.Outcome;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.events.Provenance;
import org.acuerda.events.json.EventJson;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Command interceptor: executes once what arrives twice. The key is taken before the command is decided and the answer
 * written before commit, in one transaction with the events. A second request with the same key waits for the first and
 * gets its answer; a rejected command leaves no trace, so that it can be corrected and sent again under the same key.
 * Keys of historic facts never expire: an import that is run again years later still changes nothing. Nor do those of
 * the demonstration, whose clock jumps. Axon registers this bean as an interceptor of every command; do not register it
 * again, or each key is taken twice.
 */
@Component
class IdempotentHandling implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final JdbcTemplate database;
    private final Clock clock;
    private final CommandServiceProperties properties;
    private final JsonMapper json = EventJson.mapper();

    IdempotentHandling(JdbcTemplate database, Clock clock, CommandServiceProperties properties) {
        this.database = database;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CommandEnvelope<?> envelope =
                (CommandEnvelope<?>) unitOfWork.getMessage().getPayload();
        @Nullable IdempotencyKey key = envelope.idempotencyKey().orElse(null);
        if (key == null) {
            return chain.proceed();
        }
        Optional<Outcome> earlier = earlierAnswer(key).map(Outcome::repeated);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        if (!take(key, envelope.circumstances().provenance())) {
            return Outcome.repeated(storedAnswer(key));
        }
        Outcome outcome = (Outcome) chain.proceed();
        database.update(
                "update idempotency set answer = ? where actor = ? and key = ?",
                json.writeValueAsString(outcome.changed()),
                key.actor(),
                key.key());
        return outcome;
    }

    /** Takes a key, unless an earlier request has it and it has not expired. */
    private boolean take(IdempotencyKey key, Provenance provenance) {
        Instant now = clock.instant();
        return database.update(
                        "insert into idempotency (actor, key, request_hash, kept_until) values (?, ?, ?, ?)"
                                + " on conflict (actor, key) do update"
                                + " set request_hash = excluded.request_hash, kept_until = excluded.kept_until, answer = null"
                                + " where idempotency.kept_until < ?",
                        key.actor(),
                        key.key(),
                        key.requestHash(),
                        keptUntil(provenance, now),
                        Timestamp.from(now))
                > 0;
    }

    private @Nullable Timestamp keptUntil(Provenance provenance, Instant now) {
        return provenance == Provenance.LIVE ? Timestamp.from(now.plus(properties.idempotencyKeysKept())) : null;
    }

    private List<Change> storedAnswer(IdempotencyKey key) {
        return database.query(
                "select request_hash, answer from idempotency where actor = ? and key = ?",
                rows -> {
                    if (!rows.next()) {
                        throw new InvalidRequest(Code.IDEMPOTENCY_KEY_REUSED);
                    }
                    return answer(rows, key.requestHash());
                },
                key.actor(),
                key.key());
    }

    /** The answer of a row from before keys belonged to an actor; whose it is, is not known. */
    private Optional<List<Change>> earlierAnswer(IdempotencyKey key) {
        return database.query(
                "select request_hash, answer from idempotency where actor = '' and key = ?"
                        + " and (kept_until is null or kept_until >= ?)",
                rows -> rows.next() ? Optional.of(answer(rows, key.earlierHash())) : Optional.<List<Change>>empty(),
                key.key(),
                Timestamp.from(clock.instant()));
    }

    private List<Change> answer(ResultSet row, String hash) throws SQLException {
        if (!hash.equals(row.getString("request_hash"))) {
            throw new InvalidRequest(Code.IDEMPOTENCY_KEY_REUSED);
        }
        return json.readValue(row.getString("answer"), new TypeReference<List<Change>>() {});
    }
}
