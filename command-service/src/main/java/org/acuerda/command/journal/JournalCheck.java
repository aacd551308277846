package org.acuerda.command.journal;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Check of the store against the journal, by event id. Otherwise an event would never be missed that the processor has
 * passed over and whose aggregate has had no event since. When one is found the processor goes back to before it; what
 * the journal has is passed over again.
 */
@Component
public class JournalCheck {

    private static final Logger LOG = LoggerFactory.getLogger(JournalCheck.class);

    /** Shown by health; where there are more, the first lead to the cause. */
    private static final int MAX_EVENTS_NAMED = 20;

    /** Place in the store of the last event that the journal has. */
    private static final String JOURNALED = "(select coalesce(max(globalindex), 0) from domainevententry where"
            + " eventidentifier = (select event_id from journal order by position desc limit 1))";

    private final JdbcTemplate database;
    private final EventProcessingConfiguration processors;

    /** Up to here store and journal are known to agree. */
    private long compared;

    /** Head of the store at the previous look; every transaction is shorter than the time between two looks. */
    private long settled;

    private volatile List<Passed> passedOver = List.of();

    JournalCheck(JdbcTemplate database, EventProcessingConfiguration processors) {
        this.database = database;
        this.processors = processors;
    }

    /**
     * An event that the journal should have and has not.
     *
     * @param index its place in the store
     */
    record Passed(long index, String eventId) {}

    /**
     * An event on its way to the journal.
     *
     * @param type as the store says it
     */
    record Next(String type, Instant recordedAt) {}

    /** What the last look found; empty where store and journal agree. */
    List<Passed> passedOver() {
        return passedOver;
    }

    /** How many events of the store are still on their way to the journal. */
    public long behind() {
        return number("select count(*) from domainevententry where globalindex > " + JOURNALED);
    }

    /** The event that the journal takes next; empty where it has them all. */
    Optional<Next> next() {
        return database
                .query(
                        "select payloadtype, payloadrevision, timestamp from domainevententry where globalindex > "
                                + JOURNALED + " order by globalindex limit 1",
                        (row, number) -> new Next(
                                row.getString("payloadtype") + ".v" + row.getString("payloadrevision"),
                                Instant.parse(row.getString("timestamp"))))
                .stream()
                .findFirst();
    }

    /** Compares what was complete at the previous look. */
    @Scheduled(fixedDelayString = "${acuerda.journal.check-every:PT1M}")
    synchronized void look() {
        long head = number("select coalesce(max(globalindex), 0) from domainevententry");
        List<Passed> found = database.query(
                "select globalindex, eventidentifier from domainevententry stored"
                        + " where globalindex > ? and globalindex <= least(?, " + JOURNALED + ") and not exists"
                        + " (select from journal where event_id = stored.eventidentifier)"
                        + " order by globalindex limit " + MAX_EVENTS_NAMED,
                (row, number) -> new Passed(row.getLong("globalindex"), row.getString("eventidentifier")),
                compared,
                settled);
        passedOver = found;
        if (found.isEmpty()) {
            compared = settled;
            settled = head;
        } else {
            LOG.warn("The journal has passed over events and goes back for them: {}", found);
            goBackBefore(found.getFirst().index());
        }
    }

    private void goBackBefore(long index) {
        StreamingEventProcessor processor = processors
                .eventProcessor(JournalWriter.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            processor.resetTokens(GapAwareTrackingToken.newInstance(index - 1, Set.of()));
        } finally {
            processor.start();
        }
    }

    private long number(String query) {
        return Objects.requireNonNull(database.queryForObject(query, Long.class));
    }
}
