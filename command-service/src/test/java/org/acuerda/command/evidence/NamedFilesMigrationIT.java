package org.acuerda.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.acuerda.command.RealParts;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Test that the files which stored events name are kept from then on, whatever event of any version names them. */
class NamedFilesMigrationIT {

    private static final Pattern HASH = Pattern.compile("\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");
    private static final String UNNAMED = "0".repeat(63) + "1";

    @Test
    void keepsWhatStoredEventsName() throws Exception {
        new JdbcTemplate(RealParts.postgres().getPostgresDatabase()).execute("create database before_named_files");
        DataSource source = RealParts.postgres().getDatabase("postgres", "before_named_files");
        JdbcTemplate database = new JdbcTemplate(source);
        Flyway.configure().dataSource(source).target("13").load().migrate();
        List<String> hashes = store(database);
        List<String> swept = hashes.subList(0, 1);
        hashes.stream().skip(1).forEach(hash -> stage(database, hash));
        stage(database, UNNAMED);

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(database.queryForList(
                        "select sha256 from evidence_file where referenced_at is not null", String.class))
                .containsExactlyInAnyOrderElementsOf(hashes.subList(1, hashes.size()));
        assertThat(database.queryForList("select sha256 from absent_file", String.class))
                .containsExactlyElementsOf(swept);
    }

    private static void stage(JdbcTemplate database, String hash) {
        database.update(
                "insert into evidence_file (sha256, size_bytes, media_type, name, stored_at)"
                        + " values (?, 1, 'text/plain', 'a.txt', now())",
                hash);
    }

    /** The hashes in all contracts, after each contract was stored as an event. */
    private static List<String> store(JdbcTemplate database) throws Exception {
        try (Stream<Path> contracts =
                Files.list(Path.of(Objects.requireNonNull(NamedFilesMigrationIT.class.getResource("/contracts"))
                        .toURI()))) {
            return contracts
                    .sorted()
                    .flatMap(contract -> {
                        String name = contract.getFileName().toString();
                        String content = text(contract);
                        database.update(
                                "insert into domainevententry (aggregateidentifier, sequencenumber, eventidentifier,"
                                        + " payload, payloadtype, timestamp) values (?, 0, ?, ?, ?, '')",
                                name,
                                name,
                                content.getBytes(StandardCharsets.UTF_8),
                                name);
                        return HASH.matcher(content).results().map((MatchResult found) -> found.group(1));
                    })
                    .distinct()
                    .toList();
        }
    }

    private static String text(Path contract) {
        try {
            return Files.readString(contract);
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }
}
