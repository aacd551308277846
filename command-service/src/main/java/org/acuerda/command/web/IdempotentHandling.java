package org.acuerda.command.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.acuerda.command.execution.Change;
import org.acuerda.command.execution.CommandMetaData;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.events.Provenance;
import org.acuerda.events.json.EventJson;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes what arrives twice happen once: the key is taken before the command is decided and the answer written before
 * commit, in one transaction with the events. A second request with the same key waits for the first and gets its answer;
 * a refused command leaves no trace, so that it can be corrected and sent again under the same key. Keys of facts told
 * from a source never expire: an import that is run again years later still changes nothing. Nor do those of the
 * demonstration, whose clock leaps. Axon finds the bean and puts
 * it around every command; registered by hand too, it would meet its own key.
 */
@Component
class IdempotentHandling implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String KEY = "idempotencykey";
    static final String REQUEST_HASH = "requesthash";

    /** Marks, in a result's metadata, an answer that was stored before and is given again. */
    static final String REPEATED = "repeated";

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
    @SuppressWarnings("unchecked") // aggregates answer with their changes, see AggregateShell
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        @Nullable Object key = unitOfWork.getMessage().getMetaData().get(KEY);
        @Nullable Object requestHash = unitOfWork.getMessage().getMetaData().get(REQUEST_HASH);
        if (key == null || requestHash == null) {
            return chain.proceed();
        }
        Instant now = clock.instant();
        int taken = database.update(
                "insert into idempotency (key, request_hash, kept_until) values (?, ?, ?) on conflict (key) do update"
                        + " set request_hash = excluded.request_hash, kept_until = excluded.kept_until, answer = null"
                        + " where idempotency.kept_until < ?",
                key,
                requestHash,
                keptUntil(unitOfWork.getMessage(), now),
                Timestamp.from(now));
        if (taken == 0) {
            return new GenericCommandResultMessage<>(
                    storedAnswer(key.toString(), requestHash.toString()), MetaData.with(REPEATED, true));
        }
        List<Change> answer = (List<Change>) chain.proceed();
        database.update("update idempotency set answer = ? where key = ?", json.writeValueAsString(answer), key);
        return answer;
    }

    private @Nullable Timestamp keptUntil(CommandMessage<?> message, Instant now) {
        boolean lived = Provenance.LIVE.name().equals(message.getMetaData().get(CommandMetaData.PROVENANCE));
        return lived ? Timestamp.from(now.plus(properties.idempotencyKeysKept())) : null;
    }

    private List<Change> storedAnswer(String key, String requestHash) {
        return database.query(
                "select request_hash, answer from idempotency where key = ?",
                rows -> {
                    if (!rows.next() || !requestHash.equals(rows.getString("request_hash"))) {
                        throw new InvalidRequest(Code.IDEMPOTENCY_KEY_REUSED);
                    }
                    return json.readValue(rows.getString("answer"), new TypeReference<List<Change>>() {});
                },
                key);
    }
}
