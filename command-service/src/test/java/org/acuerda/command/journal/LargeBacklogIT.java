package org.acuerda.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.acuerda.command.Api;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.command.RealParts;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.journal.LeafHash;
import org.acuerda.events.json.EventJson;
import org.acuerda.parts.KafkaBroker;
import org.acuerda.parts.SmallService;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Test of what waits for a service with the heap that it has in the local stack: 600 records of a megabyte, as older
 * versions took them, in the journal, and 600 events of the largest size in the store. All are published.
 */
class LargeBacklogIT {

    private static final int HEAP_MEGABYTES = 384;
    private static final int RECORDS = 600;
    private static final int PORTION = 20;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final String META_DATA =
            """
            {"actor":"mem-1","actorrole":"SECRETARY","occurredon":"2018-03","provenance":"HISTORIC","commandid":"cmd-1",\
            "commandtype":"activity.log","correlationid":"cmd-1"}""";

    private static final JournalFormat FORMAT = new JournalFormat();

    private final String database = "d" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void createDatabase() {
        superuser().execute("create database " + database);
    }

    @AfterEach
    void dropDatabase() {
        superuser().execute("drop database " + database + " with (force)");
    }

    @Test
    void isWrittenAndPublished() throws IOException {
        fill();
        try (KafkaBroker broker = KafkaBroker.start()) {
            broker.stop();
            try (SmallService service = start(broker)) {
                awaitHealth(service, "eventsBehindStore", 0);
                broker.restart();
                awaitHealth(service, "published", 2 * RECORDS);
            }
        }
    }

    private void fill() {
        Flyway.configure()
                .dataSource(RealParts.postgres().getDatabase("postgres", database))
                .load()
                .migrate();
        SingleConnectionDataSource connection = new SingleConnectionDataSource(url(), "postgres", "postgres", true);
        JdbcTemplate rows = new JdbcTemplate(connection);
        Journal journal = new Journal(rows);
        String source = journal.source();
        for (int before = 0; before < RECORDS; before += PORTION) {
            journal.append(IntStream.rangeClosed(before + 1, before + PORTION)
                    .mapToObj(position -> entry(position, source))
                    .toList());
            store(rows, before);
        }
        connection.destroy();
    }

    private static JournalEntry entry(long position, String source) {
        JournalRecord record = record(position, source, logged("act-" + position, 1_000_000));
        byte[] bytes = FORMAT.write(record);
        return new JournalEntry(
                position,
                record.eventId(),
                record.subject(),
                record.sequence(),
                record.type(),
                bytes,
                LeafHash.of(bytes),
                record.recordedAt());
    }

    private static void store(JdbcTemplate rows, int before) {
        rows.batchUpdate(
                "insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata,"
                        + " payload, payloadrevision, payloadtype, timestamp)"
                        + " values (?, 0, 'activity', ?, ?, ?, '1', 'activity.logged', '2018-03-01T00:00:00Z')",
                IntStream.range(before, before + PORTION)
                        .mapToObj(number -> new Object[] {
                            "act-new-" + number,
                            "new-" + number,
                            META_DATA.getBytes(StandardCharsets.UTF_8),
                            EventJson.mapper().writeValueAsBytes(logged("act-new-" + number, 60_000))
                        })
                        .toList());
    }

    private static ActivityLogged logged(String activityId, int characters) {
        return new ActivityLogged(
                activityId,
                "com-1",
                ActivityEvent.Section.OTHER_ACTIONS,
                "Foro",
                "a".repeat(characters),
                Recorded.notOnRecord(),
                List.of("30"),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private static JournalRecord record(long position, String source, ActivityLogged event) {
        return new JournalRecord(
                position,
                "evt-" + position,
                source,
                0,
                Instant.parse("2018-03-01T00:00:00Z"),
                new EdtfDate("2018-03"),
                "mem-1",
                "SECRETARY",
                "cmd-" + position,
                "activity.log",
                "cmd-" + position,
                Optional.empty(),
                Provenance.HISTORIC,
                Optional.empty(),
                EventCatalog.standard().of(event).published(),
                event);
    }

    private SmallService start(KafkaBroker broker) {
        return SmallService.start(
                CommandServiceApplication.class,
                HEAP_MEGABYTES,
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--acuerda.journal.bootstrap-servers=" + broker.bootstrapServers());
    }

    private static void awaitHealth(SmallService service, String detail, int expected) {
        Api api = Api.on(service.port());
        await().atMost(LONGEST)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .failFast(() -> assertThat(service.isAlive()).as(service.log()).isTrue())
                .untilAsserted(() -> assertThat(
                                api.send(api.request("/actuator/health").GET())
                                        .body()
                                        .at("/components/journal/details/" + detail)
                                        .asInt(-1))
                        .isEqualTo(expected));
    }

    private static JdbcTemplate superuser() {
        return new JdbcTemplate(RealParts.postgres().getPostgresDatabase());
    }

    private String url() {
        return RealParts.postgres().getJdbcUrl("postgres", database);
    }
}
