package org.acuerda.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.parts.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test that imports the activity report 2017-2018 into the real command service. */
class ImportIT {

    private static final List<String> HISTORY = List.of("data/informe-2017-2018.yaml", "data/reglas-supuestas.yaml");

    @Test
    void isAcceptedWholeAndChangesNothingTheSecondTime() throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = durable();
                KafkaBroker kafka = KafkaBroker.start();
                ConfigurableApplicationContext service = start(postgres, kafka)) {
            JdbcTemplate database = service.getBean(JdbcTemplate.class);

            String first = importInto(service);
            List<Map<String, Object>> stored = events(database);
            String again = importInto(service);

            assertThat(first).contains("107 hechos: 107 nuevos, 0 ya estaban, 0 rechazados, 0 sin enviar.");
            assertThat(again).contains("No cambió nada: los 107 hechos ya estaban.");
            assertThat(events(database)).isEqualTo(stored);
        }
    }

    /** The service refuses a database that could lose what it acknowledged. */
    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    private static ConfigurableApplicationContext start(EmbeddedPostgres postgres, KafkaBroker kafka) {
        return SpringApplication.run(
                CommandServiceApplication.class,
                "--server.port=0",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--acuerda.journal.bootstrap-servers=" + kafka.bootstrapServers());
    }

    private static String importInto(ConfigurableApplicationContext service) throws InterruptedException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
        new ImportApplication(
                        Map.of("ACUERDA_COMMAND_URL", address), new PrintStream(output, true, StandardCharsets.UTF_8))
                .run(HISTORY);
        return output.toString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> events(JdbcTemplate database) {
        return database.queryForList(
                "select globalindex, aggregateidentifier, sequencenumber, payloadtype from domainevententry"
                        + " order by globalindex");
    }
}
