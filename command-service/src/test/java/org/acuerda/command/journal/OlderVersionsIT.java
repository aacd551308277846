package org.acuerda.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.acuerda.command.Api;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.command.RealParts;
import org.acuerda.command.journal.JournalPublisher.Phase;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.Kind;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.catalog.Upcaster;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.journal.LeafHash;
import org.acuerda.parts.KafkaBroker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Test of a service whose catalog has a second version of an event, on a store that holds the first. The
 * versions are made up: today's of one event is used as the second.
 */
class OlderVersionsIT {

    private static final Duration SOON = Duration.ofSeconds(20);

    private static final EventCatalog TWO_VERSIONS = new EventCatalog(
            List.of(
                    new EventType("body.registered", 2, BodyRegistered.class),
                    new EventType("body.renamed", 1, BodyRenamed.class)),
            List.of(new Upcaster("body.registered", 1, data -> {
                data.set("validFrom", data.remove("since"));
                return data.put("acronymVerified", false);
            })));

    private static final String FIRST_VERSION =
            """
            {"bodyId":"%s","kind":"GUARANTOR","name":"Instituto Ñ","acronym":{"notOnRecord":true},\
            "federalEntity":"30","since":"2016-09-29","source":"Gaceta"}""";

    private static final String META_DATA =
            """
            {"actor":"mem-1","actorrole":"SECRETARY","occurredon":"2018-03","provenance":"LIVE","commandid":"cmd-1",\
            "commandtype":"body.create","correlationid":"cmd-1"}""";

    private final String database = "d" + UUID.randomUUID().toString().replace("-", "");
    private final String body = "bod-" + UUID.randomUUID();
    private final String stored = FIRST_VERSION.formatted(body);

    @BeforeEach
    void createDatabase() throws SQLException {
        try (Connection connection = RealParts.postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    @Test
    void aCommandIsDecidedOnWhatTheOlderVersionSays() {
        try (ConfigurableApplicationContext service = start("127.0.0.1:1")) {
            storeFirstVersion(service);

            assertThat(rename(service, "2016-09-29").code()).isEqualTo("NAME_NOT_LATER");
            assertThat(rename(service, "2016-09-30").status()).isEqualTo(200);
        }
    }

    @Test
    void theJournalSaysWhatWasStoredAndIsReadInTheNewestVersion() throws Exception {
        try (KafkaBroker broker = KafkaBroker.start()) {
            List<String> before;
            try (ConfigurableApplicationContext service = start(broker.bootstrapServers())) {
                storeFirstVersion(service);
                awaitPublished(service, 1);
                register(service);
                awaitPublished(service, 2);

                List<JournalEntry> entries = entries(service);
                assertThat(entries)
                        .extracting(JournalEntry::type)
                        .containsExactly("body.registered.v1", "body.registered.v2");
                assertThat(text(entries.getFirst()))
                        .contains("\"type\":\"body.registered.v1\"")
                        .endsWith(",\"data\":" + stored + "}");
                assertIsRead(entries.getFirst());
                assertThat(hashes(service))
                        .isEqualTo("1 %s\n2 %s\n"
                                .formatted(
                                        LeafHash.of(entries.getFirst().bytes()),
                                        LeafHash.of(entries.getLast().bytes())));
                before = entries.stream().map(OlderVersionsIT::text).toList();
            }
            try (ConfigurableApplicationContext service = start(broker.bootstrapServers())) {
                register(service);
                awaitPublished(service, 3);

                assertThat(entries(service))
                        .extracting(OlderVersionsIT::text)
                        .startsWith(before.toArray(String[]::new));
            }
        }
    }

    private void assertIsRead(JournalEntry entry) {
        JournalRecord record = new JournalFormat(TWO_VERSIONS).read(entry.bytes());
        assertThat(record.type()).isEqualTo("body.registered.v1");
        assertThat(record.event())
                .isEqualTo(new BodyRegistered(
                        body,
                        Kind.GUARANTOR,
                        "Instituto Ñ",
                        Recorded.notOnRecord(),
                        false,
                        Recorded.of("30"),
                        Recorded.of(LocalDate.of(2016, 9, 29)),
                        "Gaceta"));
    }

    private void storeFirstVersion(ConfigurableApplicationContext service) {
        service.getBean(JdbcTemplate.class)
                .update(
                        "insert into domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier,"
                                + " metadata, payload, payloadrevision, payloadtype, timestamp)"
                                + " values (?, 0, 'Body', ?, ?, ?, '1', 'body.registered', '2018-03-01T00:00:00Z')",
                        body,
                        UUID.randomUUID().toString(),
                        META_DATA.getBytes(StandardCharsets.UTF_8),
                        stored.getBytes(StandardCharsets.UTF_8));
    }

    private Api.Answer rename(ConfigurableApplicationContext service, String validFrom) {
        return api(service)
                .post(
                        "/api/v1/bodies/" + body + "/rename",
                        """
                        {"name":"Otro","acronymVerified":false,"validFrom":"%s","source":"Gaceta"}
                        """
                                .formatted(validFrom));
    }

    private static void register(ConfigurableApplicationContext service) {
        Api.Answer answer = api(service)
                .post(
                        "/api/v1/bodies",
                        "{\"kind\":\"OTHER\",\"name\":\"A\",\"acronymVerified\":false,\"source\":\"B\"}");
        assertThat(answer.status()).isEqualTo(201);
    }

    private static void awaitPublished(ConfigurableApplicationContext service, long position) {
        JournalPublisher publisher = service.getBean(JournalPublisher.class);
        await().atMost(SOON).untilAsserted(() -> assertThat(publisher.progress())
                .isEqualTo(new JournalPublisher.Progress(Phase.PUBLISHING, position, "")));
    }

    private static List<JournalEntry> entries(ConfigurableApplicationContext service) {
        return service.getBean(Journal.class).after(0, Integer.MAX_VALUE);
    }

    private static String text(JournalEntry entry) {
        return new String(entry.bytes(), StandardCharsets.UTF_8);
    }

    private static String hashes(ConfigurableApplicationContext service) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            api(service).request("/api/v1/journal/hashes").GET().build(), BodyHandlers.ofString())
                    .body();
        }
    }

    private static Api api(ConfigurableApplicationContext service) {
        return Api.on(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private ConfigurableApplicationContext start(String brokers) {
        return new SpringApplicationBuilder(CommandServiceApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(
                                "twoVersions",
                                EventCatalog.class,
                                () -> TWO_VERSIONS,
                                definition -> definition.setPrimary(true)))
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + RealParts.postgres().getJdbcUrl("postgres", database),
                        "--spring.datasource.username=postgres",
                        "--spring.datasource.password=postgres",
                        "--acuerda.journal.bootstrap-servers=" + brokers);
    }
}
