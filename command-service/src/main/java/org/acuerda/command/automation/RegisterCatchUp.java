package org.acuerda.command.automation;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Catch-up of the automations' processor with the store, and so of each register that it keeps. Only the instance that
 * runs the processor knows how far it is; any other instance reports that its registers lag.
 */
@Component
public class RegisterCatchUp {

    /** Five seconds: far longer than the processor needs, and shorter than callers wait. */
    private static final RetryTemplate WAIT = new RetryTemplate(RetryPolicy.builder()
            .includes(RegistersLagging.class)
            .delay(Duration.ofMillis(10))
            .maxRetries(500)
            .build());

    private final EventStore eventStore;
    private final EventProcessingConfiguration processors;
    private final JdbcTemplate database;

    RegisterCatchUp(EventStore eventStore, EventProcessingConfiguration processors, JdbcTemplate database) {
        this.eventStore = eventStore;
        this.processors = processors;
        this.database = database;
    }

    /**
     * Waits until the processor has handled everything that is stored at this moment. To be called outside a
     * transaction, because the processor may be waiting for that transaction.
     *
     * @throws RegistersLagging after five seconds
     */
    public void await() {
        @Nullable TrackingToken head = eventStore.createHeadToken();
        if (head == null) {
            return;
        }
        long index = head.position().orElseThrow();
        WAIT.invoke(() -> {
            if (!hasPassed(index)) {
                throw new RegistersLagging();
            }
        });
    }

    private boolean hasPassed(long index) {
        return processors
                .eventProcessor(Automations.PROCESSOR, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .stream()
                .flatMap(segments -> segments.values().stream())
                .map(EventTrackerStatus::getTrackingToken)
                .map(WrappedToken::unwrapLowerBound)
                .filter(Objects::nonNull)
                .anyMatch(token -> token.position().orElse(-1) >= index && !hasPassedOver(token));
    }

    /** An event of a slow transaction gets a place that later ones have overtaken; it is delivered late. */
    private boolean hasPassedOver(TrackingToken token) {
        if (!(token instanceof GapAwareTrackingToken aware)) {
            return false;
        }
        SortedSet<Long> gaps = aware.getGaps();
        return !gaps.isEmpty() && !stored(List.copyOf(gaps)).isEmpty();
    }

    private List<Long> stored(List<Long> indexes) {
        return database.queryForList(
                "select globalindex from domainevententry where globalindex = any (string_to_array(?, ',')::bigint[])",
                Long.class,
                indexes.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }
}
