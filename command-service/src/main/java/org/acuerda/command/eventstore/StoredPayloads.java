package org.acuerda.command.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.acuerda.events.catalog.UpcasterChain;
import org.acuerda.events.json.EventJson;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Query of events as they were stored, in the version of their day; Axon gives them in their newest. */
@Component
public class StoredPayloads {

    private final JdbcTemplate database;
    private final JsonMapper json = EventJson.mapper();

    StoredPayloads(JdbcTemplate database) {
        this.database = database;
    }

    /** Bytes that the events of an aggregate have. */
    public long bytesOf(String aggregateId) {
        return Objects.requireNonNull(database.queryForObject(
                "select coalesce(sum(octet_length(payload)), 0) from domainevententry where aggregateidentifier = ?",
                Long.class,
                aggregateId));
    }

    /** Names of the events with which aggregates began; an identifier that is free is missing. */
    public Map<String, String> firstNames(Collection<String> aggregateIds) {
        Map<String, String> found = new HashMap<>();
        database.query(
                "select aggregateidentifier, payloadtype from domainevententry"
                        + " where aggregateidentifier = any(?) and sequencenumber = 0",
                row -> {
                    found.put(row.getString("aggregateidentifier"), row.getString("payloadtype"));
                },
                (Object) aggregateIds.toArray(String[]::new));
        return found;
    }

    /** What is stored of events, by event identifier. */
    public Map<String, UpcasterChain.Stored> of(Collection<String> eventIds) {
        Map<String, UpcasterChain.Stored> found = new HashMap<>();
        database.query(
                "select eventidentifier, payloadtype, payloadrevision, payload from domainevententry"
                        + " where eventidentifier = any(?)",
                row -> {
                    found.put(
                            row.getString("eventidentifier"),
                            new UpcasterChain.Stored(
                                    row.getString("payloadtype"), row.getInt("payloadrevision"), (ObjectNode)
                                            json.readTree(row.getBytes("payload"))));
                },
                (Object) eventIds.toArray(String[]::new));
        return found;
    }
}
