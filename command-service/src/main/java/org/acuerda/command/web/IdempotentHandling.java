package org.acuerda.command.web;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.acuerda.command.acts.Change;
import org.acuerda.command.web.InvalidRequest.Code;
import org.acuerda.events.EventJson;
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
 * Makes what arrives twice happen once: the key is taken before the command is decided and the answer written before
 * commit, in one transaction with the events. A second request with the same key waits for the first and gets its answer;
 * a refused command leaves no trace, so that it can be corrected and sent again under the same key.
 */
@Component
class IdempotentHandling implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String KEY = "idempotencykey";
    static final String REQUEST_HASH = "requesthash";

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
                "insert into idempotency (key, request_hash, created_at) values (?, ?, ?) on conflict (key) do update"
                        + " set request_hash = excluded.request_hash, created_at = excluded.created_at, answer = null"
                        + " where idempotency.created_at < ?",
                key,
                requestHash,
                Timestamp.from(now),
                Timestamp.from(now.minus(properties.idempotencyKeysKept())));
        if (taken == 0) {
            return storedAnswer(key.toString(), requestHash.toString());
        }
        List<Change> answer = (List<Change>) chain.proceed();
        database.update("update idempotency set answer = ? where key = ?", json.writeValueAsString(answer), key);
        return answer;
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
