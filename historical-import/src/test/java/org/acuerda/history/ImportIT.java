package org.acuerda.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.parts.KafkaBroker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test that imports the activity report 2017-2018 into the real command service. */
class ImportIT {

    private static final List<String> HISTORY = List.of("data/informe-2017-2018.yaml", "data/reglas-supuestas.yaml");

    private static final Path CATALOGUE = Path.of("data/catalogo.yaml");

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

    /** Identifiers of an import can be worked out from its file, and keys of requests belong to who sends them. */
    @Test
    void tellsItsOwnRecordsFromThoseThatSomebodyPlanted(@TempDir Path folder) throws IOException, InterruptedException {
        try (EmbeddedPostgres postgres = durable();
                KafkaBroker kafka = KafkaBroker.start();
                ConfigurableApplicationContext service = start(postgres, kafka)) {
            Path planted = Files.writeString(
                    folder.resolve("catalogo.yaml"),
                    Files.readString(CATALOGUE).replace("nombre: Transparencia para el Pueblo", "nombre: Otro"));
            importInto(service, "intruso", planted.toString());

            String printed = importInto(service, "importador", CATALOGUE.toString());

            assertThat(printed.lines().filter(line -> line.contains("ya lo tiene otro registro")))
                    .singleElement()
                    .asString()
                    .contains("«TPP»", "body.registered.v1", "en: name.");
            assertThat(printed).doesNotContain("no se comparó");
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
        return importInto(service, "importador", HISTORY.toArray(String[]::new));
    }

    private static String importInto(ConfigurableApplicationContext service, String actor, String... files)
            throws InterruptedException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
        new ImportApplication(
                        Map.of("ACUERDA_COMMAND_URL", address, "ACUERDA_ACTOR", actor),
                        new PrintStream(output, true, StandardCharsets.UTF_8))
                .run(List.of(files));
        return output.toString(StandardCharsets.UTF_8);
    }

    private static List<Map<String, Object>> events(JdbcTemplate database) {
        return database.queryForList(
                "select globalindex, aggregateidentifier, sequencenumber, payloadtype from domainevententry"
                        + " order by globalindex");
    }
}
