package org.acuerda.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.journal.LeafHash;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@OnRealParts
class JournalIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final String BODY =
            """
            {"bodyId":"%s","kind":"GUARANTOR","name":"Instituto","acronymVerified":false,"source":"DOF 2015"}
            """;
    private static final String RENAMING =
            """
            {"name":"Instituto Nacional","acronymVerified":false,"validFrom":"%s","source":"DOF 2016"}
            """;

    @Autowired
    private Journal journal;

    @Autowired
    private JournalCheck check;

    @Autowired
    private JournalHealthIndicator health;

    @Autowired
    private EventProcessingConfiguration processors;

    @Autowired
    private JdbcTemplate database;

    @LocalServerPort
    private int port;

    @Test
    void everyEventOfTheStoreIsThereOnceAndPositionsHaveNoGap() {
        IntStream.range(0, 200).parallel().forEach(each -> register(newBody()));

        await().atMost(TIMEOUT).until(() -> check.behind() == 0);
        assertThat(database.queryForObject(
                        "select count(*) from journal full join domainevententry on event_id = eventidentifier"
                                + " where event_id is null or eventidentifier is null",
                        Long.class))
                .isZero();
        assertThat(database.queryForList("select position from journal order by position", Long.class))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, (int) journal.lastPosition())
                        .mapToObj(Long::valueOf)
                        .toList());
    }

    /** */
    @Test
    void aRecordSaysWhoActedWhenAndWhy() {
        String body = newBody();
        Api.Answer answer = Api.on(port)
                .post(
                        "/api/v1/bodies",
                        BODY.formatted(body),
                        "Acuerda-Actor",
                        "UTF-8''Mar%C3%ADa%20%C3%91u%C3%B1o",
                        "Occurred-On",
                        "2018-03",
                        "Provenance",
                        "historic",
                        "Source-Ref",
                        "informe:12");
        assertThat(answer.status()).isEqualTo(201);

        JournalEntry entry = entriesOf(body, 1).getFirst();
        JournalRecord record = new JournalFormat().read(entry.bytes());

        assertThat(entry.leafHash()).isEqualTo(LeafHash.of(entry.bytes()));
        assertThat(entry.type()).isEqualTo("body.registered.v1");
        assertThat(record.position()).isEqualTo(entry.position());
        assertThat(record.source()).isEqualTo(journal.source()).startsWith("urn:acuerda:journal:");
        assertThat(record.eventId()).isEqualTo(entry.eventId());
        assertThat(record.actor()).isEqualTo("María Ñuño");
        assertThat(record.actorRole()).isEqualTo("TECHNICAL_SECRETARY");
        assertThat(record.occurredOn().text()).isEqualTo("2018-03");
        assertThat(record.sourceRef()).contains("informe:12");
        assertThat(record.commandType()).isEqualTo("body.create");
        assertThat(record.causationId()).isEmpty();
    }

    @Test
    void whatWasPassedOverIsAppendedInSequenceBeforeWhatFollows() {
        String body = newBody();
        passOver(() -> {
            register(body);
            rename(body, "2016-01-01");
        });

        rename(body, "2017-01-01");

        assertThat(entriesOf(body, 3)).extracting(JournalEntry::sequence).containsExactly(0L, 1L, 2L);
        assertThat(entriesOf(body, 3)).extracting(JournalEntry::position).isSorted();
    }

    @Test
    void theCheckGoesBackForWhatNothingFollows() {
        String body = newBody();
        passOver(() -> register(body));
        String next = newBody();
        register(next);
        entriesOf(next, 1);
        assertThat(journalHas(body)).isFalse();

        check.look();
        check.look();

        assertThat(entriesOf(body, 1)).hasSize(1);
        check.look();
        assertThat(check.passedOver()).isEmpty();
    }

    @Test
    void goingBackToTheStartChangesNothing() {
        String body = newBody();
        register(body);
        entriesOf(body, 1);
        List<String> before = hashes();

        StreamingEventProcessor processor = processor();
        processor.shutDown();
        processor.resetTokens();
        processor.start();
        String after = newBody();
        register(after);
        entriesOf(after, 1);

        assertThat(hashes()).startsWith(before.toArray(String[]::new)).hasSize(before.size() + 1);
    }

    @Test
    void anUnknownTypeStopsItAndIsShown() {
        String unknown = "bod-" + UUID.randomUUID();
        database.update(
                "insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata,"
                        + " payload, payloadrevision, payloadtype, timestamp) values (?, 0, 'body', ?, '{}', '{}', '7',"
                        + " 'body.abolished', '2018-01-01T00:00:00Z')",
                unknown,
                UUID.randomUUID().toString());
        String body = newBody();
        try {
            register(body);

            await().atMost(TIMEOUT).until(() -> processor().isError());
            assertThat(journalHas(body)).isFalse();
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.health().getDetails().get("stoppedAt")).asString().contains("body.abolished.v7");
        } finally {
            database.update("delete from domainevententry where aggregateidentifier = ?", unknown);
        }

        assertThat(entriesOf(body, 1)).hasSize(1);
        await().atMost(TIMEOUT).until(() -> health.health().getStatus().equals(Status.UP));
    }

    /** Does something that the processor then regards as seen. */
    private void passOver(Runnable something) {
        await().atMost(TIMEOUT).until(() -> check.behind() == 0);
        StreamingEventProcessor processor = processor();
        processor.shutDown();
        something.run();
        processor.resetTokens(StreamableMessageSource::createHeadToken);
        processor.start();
    }

    private StreamingEventProcessor processor() {
        return processors
                .eventProcessor(JournalWriter.PROCESSOR, StreamingEventProcessor.class)
                .orElseThrow();
    }

    private static String newBody() {
        return "bod-" + UUID.randomUUID();
    }

    private void register(String body) {
        assertThat(Api.on(port).post("/api/v1/bodies", BODY.formatted(body)).status())
                .isEqualTo(201);
    }

    private void rename(String body, String validFrom) {
        assertThat(Api.on(port)
                        .post("/api/v1/bodies/" + body + "/rename", RENAMING.formatted(validFrom))
                        .status())
                .isEqualTo(200);
    }

    private boolean journalHas(String subject) {
        return journal.lastSequences(List.of(subject)).containsKey(subject);
    }

    private List<JournalEntry> entriesOf(String subject, int count) {
        return await().atMost(TIMEOUT)
                .until(
                        () -> journal.after(0, Integer.MAX_VALUE).stream()
                                .filter(entry -> entry.subject().equals(subject))
                                .toList(),
                        entries -> entries.size() >= count);
    }

    private List<String> hashes() {
        return journal.after(0, Integer.MAX_VALUE).stream()
                .map(JournalEntry::leafHash)
                .toList();
    }
}
