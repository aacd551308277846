package org.acuerda.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Test of records of a megabyte, as older versions took them: batches are small, and their subject takes no more. */
@OnRealParts
class LargeRecordsIT {

    private static final int MEGABYTE = 1_000_000;

    @Autowired
    private EventStore store;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalPublisher publisher;

    @LocalServerPort
    private int port;

    @Test
    void areReadInSmallBatchesAndFillTheirSubject() {
        String activity = "act-" + UUID.randomUUID();
        Api api = Api.on(port);
        api.establishCommission("com-1");
        api.post(
                "/api/v1/activities",
                """
                {"activityId":"%s","commissionId":"com-1","section":"OTHER_ACTIONS","title":"Foro",
                 "description":"Se habló.","federalEntities":["30"]}
                """
                        .formatted(activity));
        await().until(() -> journal.lastSequences(List.of(activity)).containsKey(activity));
        long before = journal.lastPosition();
        for (long sequence = 1; sequence <= 17; sequence++) {
            store.publish(photo(activity, sequence));
        }
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        Objects.equals(journal.lastSequences(List.of(activity)).get(activity), 17L)
                                && publisher.progress().position() == journal.lastPosition());

        assertThat(journal.after(before, 500)).hasSizeBetween(8, 9);
        assertThat(journal.after(before, 500).stream()
                        .mapToLong(entry -> entry.bytes().length)
                        .sum())
                .isLessThan(10L * MEGABYTE);

        assertThat(addPhoto(api, activity, "La sala").status()).isEqualTo(200);
        Api.Answer refused = addPhoto(api, activity, "ñ".repeat(2_000));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("SUBJECT_FULL");
    }

    private static Api.Answer addPhoto(Api api, String activity, String caption) {
        return api.post(
                "/api/v1/activities/" + activity + "/add-photo-evidence",
                "{\"photoId\":\"pho-%s\",\"caption\":\"%s\"}".formatted(UUID.randomUUID(), caption));
    }

    private static GenericDomainEventMessage<PhotoEvidenceAdded> photo(String activity, long sequence) {
        return new GenericDomainEventMessage<>(
                "activity",
                activity,
                sequence,
                new PhotoEvidenceAdded(activity, "pho-" + sequence, "a".repeat(MEGABYTE), Recorded.notOnRecord()),
                MetaData.from(Map.of(
                        EventMetaData.ACTOR,
                        "mem-1",
                        EventMetaData.ACTOR_ROLE,
                        "TECHNICAL_SECRETARY",
                        EventMetaData.OCCURRED_ON,
                        "2026-03-05",
                        EventMetaData.PROVENANCE,
                        "LIVE",
                        EventMetaData.COMMAND_ID,
                        UUID.randomUUID().toString(),
                        EventMetaData.COMMAND_TYPE,
                        "activity.add-photo-evidence",
                        EventMetaData.CORRELATION_ID,
                        UUID.randomUUID().toString())));
    }
}
