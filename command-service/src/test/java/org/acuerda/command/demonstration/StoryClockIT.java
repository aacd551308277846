package org.acuerda.command.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.acuerda.command.Api;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.command.RealParts;
import org.acuerda.command.startup.StartRefused;
import org.awaitility.Awaitility;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test of the demonstration's clock, and of the separation between its journal and a real one. */
class StoryClockIT {

    private static final String CLOCK = "/demonstration/clock";
    private static final String DEMONSTRATION = "--acuerda.demonstration=true";

    private final String database = "d" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void createDatabase() throws SQLException {
        try (Connection connection = RealParts.postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        }
    }

    @Test
    void existsInTheDemonstrationOnly() {
        try (ConfigurableApplicationContext service = start()) {
            assertThat(set(service, "2026-01-07T15:00:00Z").status()).isEqualTo(404);
        }
    }

    @Test
    void datesFactsAndIsNeverSetBack() {
        try (ConfigurableApplicationContext service = start(DEMONSTRATION)) {
            assertThat(set(service, "2026-01-07T09:00:00-06:00").status()).isEqualTo(200);
            register(service);

            Api.Answer back = set(service, "2026-01-06T09:00:00-06:00");
            assertThat(back.status()).isEqualTo(422);
            assertThat(back.code()).isEqualTo("CLOCK_NEVER_BACK");
            assertThat(set(service, "soon").code()).isEqualTo("CLOCK_MOMENT_INVALID");
            assertThat(set(service, "2026-03-02T09:00:00-06:00").status()).isEqualTo(200);
            register(service);

            assertThat(recorded(service))
                    .satisfiesExactly(
                            first -> assertThat(first)
                                    .contains(
                                            "\"time\":\"2026-01-07T15:00:",
                                            "\"provenance\":\"demo\"",
                                            "urn:acuerda:demonstration:"),
                            second -> assertThat(second).contains("\"time\":\"2026-03-02T15:00:"));
        }
    }

    @Test
    void isNotSetWhileTheJournalIsBehind() {
        try (ConfigurableApplicationContext service = start(DEMONSTRATION)) {
            service.getBean(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .values()
                    .forEach(EventProcessor::shutDown);
            post(service);

            Api.Answer early = set(service, "2026-01-07T15:00:00Z");

            assertThat(early.status()).isEqualTo(422);
            assertThat(early.code()).isEqualTo("CLOCK_JOURNAL_BEHIND");
        }
    }

    @Test
    void goesOnAfterARestart() {
        try (ConfigurableApplicationContext service = start(DEMONSTRATION)) {
            set(service, "2026-01-07T15:00:00Z");
        }
        try (ConfigurableApplicationContext service = start(DEMONSTRATION)) {
            assertThat(shown(service))
                    .isBetween(Instant.parse("2026-01-07T15:00:00Z"), Instant.parse("2026-01-07T15:05:00Z"));
        }
    }

    @Test
    void keepsToADatabaseOfItsKind() {
        try (ConfigurableApplicationContext real = start()) {
            register(real);
        }
        assertRefused("holds a real journal", DEMONSTRATION);
        assertRefused(
                "would listen on 0.0.0.0",
                DEMONSTRATION,
                "--server.address=0.0.0.0",
                "--acuerda.commands.trusted-secret=s");
        try (ConfigurableApplicationContext real = start()) {
            assertThat(recorded(real)).allSatisfy(record -> assertThat(record).contains("urn:acuerda:journal:"));
        }
    }

    @Test
    void itsJournalNeverPassesForAReal() {
        start(DEMONSTRATION).close();

        assertRefused("the journal of a demonstration");
    }

    private static Api.Answer set(ConfigurableApplicationContext service, String now) {
        Api api = api(service);
        return api.send(api.request(CLOCK)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"now\":\"" + now + "\"}")));
    }

    private static Instant shown(ConfigurableApplicationContext service) {
        Api api = api(service);
        return Instant.parse(
                api.send(api.request(CLOCK).GET()).body().required("now").asString());
    }

    /** Stores one fact and waits until the journal has it. */
    private static void register(ConfigurableApplicationContext service) {
        int before = recorded(service).size();
        post(service);
        Awaitility.await("the journal to have the fact")
                .atMost(Duration.ofSeconds(20))
                .until(() -> recorded(service).size() == before + 1);
    }

    private static void post(ConfigurableApplicationContext service) {
        Api.Answer answer = api(service)
                .post(
                        "/api/v1/bodies",
                        "{\"kind\":\"OTHER\",\"name\":\"A\",\"acronymVerified\":false,\"source\":\"B\"}");
        assertThat(answer.status()).isEqualTo(201);
    }

    private static List<String> recorded(ConfigurableApplicationContext service) {
        return service.getBean(JdbcTemplate.class)
                .queryForList("select convert_from(bytes, 'UTF8') from journal order by position", String.class);
    }

    private void assertRefused(String sentence, String... arguments) {
        assertThatExceptionOfType(Exception.class)
                .isThrownBy(() -> start(arguments).close())
                .satisfies(failure -> assertThat(refusal(failure)).contains(sentence));
    }

    private static String refusal(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return String.valueOf(refused.getMessage());
            }
        }
        throw new AssertionError("The start failed for another reason", failure);
    }

    private static Api api(ConfigurableApplicationContext service) {
        return Api.on(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    private ConfigurableApplicationContext start(String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.datasource.url=" + RealParts.postgres().getJdbcUrl("postgres", database),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--acuerda.journal.bootstrap-servers=127.0.0.1:1"));
        all.addAll(List.of(arguments));
        return new SpringApplicationBuilder(CommandServiceApplication.class).run(all.toArray(String[]::new));
    }
}
