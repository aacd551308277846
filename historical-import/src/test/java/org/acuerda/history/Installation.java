package org.acuerda.history;

import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.CommandServiceApplication;
import org.acuerda.history.ScriptedService.Reply;
import org.acuerda.parts.KafkaBroker;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The real command service with a database and a broker of its own. */
final class Installation implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final KafkaBroker kafka;
    private final ConfigurableApplicationContext service;

    private Installation(EmbeddedPostgres postgres, KafkaBroker kafka, ConfigurableApplicationContext service) {
        this.postgres = postgres;
        this.kafka = kafka;
        this.service = service;
    }

    static Installation start() throws IOException {
        EmbeddedPostgres postgres = durable();
        KafkaBroker kafka = KafkaBroker.start();
        ConfigurableApplicationContext service = SpringApplication.run(
                CommandServiceApplication.class,
                "--server.port=0",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=postgres",
                "--acuerda.journal.bootstrap-servers=" + kafka.bootstrapServers());
        return new Installation(postgres, kafka, service);
    }

    /** The service refuses a database that could lose what it acknowledged. */
    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    /** Imports files and answers what was printed. */
    String imports(String actor, List<String> files) throws InterruptedException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String address = "http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port");
        new ImportApplication(Map.of("ACUERDA_COMMAND_URL", address, "ACUERDA_ACTOR", actor), print(output)).run(files);
        return output.toString(StandardCharsets.UTF_8);
    }

    /** Exports the journal and answers what was printed. */
    String exports(Path folder, String... more) throws IOException, InterruptedException {
        return exports(journal(), folder, more);
    }

    /** Exports records as the query service gives them, and answers what was printed. */
    static String exports(String lines, Path folder, String... more) throws IOException, InterruptedException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (ScriptedService records = ScriptedService.start().answersAll(new Reply(200, lines, Map.of()))) {
            List<String> arguments = new ArrayList<>(List.of(folder.toString()));
            arguments.addAll(List.of(more));
            new ExportApplication(Map.of("ACUERDA_QUERY_URL", records.address()), print(output)).run(arguments);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    /** The exact lines of all records, once every event has its own. */
    String journal() {
        JdbcTemplate database = service.getBean(JdbcTemplate.class);
        await().until(() -> count(database, "journal") == count(database, "domainevententry"));
        return String.join(
                "",
                database.query(
                        "select bytes from journal order by position",
                        (row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8) + "\n"));
    }

    private static long count(JdbcTemplate database, String table) {
        return Optional.ofNullable(database.queryForObject("select count(*) from " + table, Long.class))
                .orElseThrow();
    }

    @Override
    public void close() throws IOException {
        service.close();
        kafka.close();
        postgres.close();
    }

    private static PrintStream print(ByteArrayOutputStream output) {
        return new PrintStream(output, true, StandardCharsets.UTF_8);
    }
}
