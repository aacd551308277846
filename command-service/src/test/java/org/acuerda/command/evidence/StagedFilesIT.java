package org.acuerda.command.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.acuerda.command.OnRealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** Test of how much may wait for an event that names it. */
@OnRealParts
class StagedFilesIT {

    private static final int SIZE = 40;

    private final Path folder;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Autowired
    private TransactionTemplate transactions;

    StagedFilesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void oneActorStagesNoMoreThanTheirPart() throws Exception {
        StoredEvidenceFiles files = files(DataSize.ofGigabytes(1), DataSize.ofBytes(2 * SIZE));
        String actor = "mem-" + UUID.randomUUID();
        String first = store(files, actor);
        store(files, actor);

        assertRefused(files, actor, "EVIDENCE_ACTOR_FULL");
        assertThatCode(() -> store(files, "mem-" + UUID.randomUUID())).doesNotThrowAnyException();
        database.update("update evidence_file set referenced_at = now() where sha256 = ?", first);
        assertThatCode(() -> store(files, actor)).doesNotThrowAnyException();
    }

    @Test
    void allTogetherStageNoMoreThanTheirPart() throws Exception {
        long staged = Objects.requireNonNull(database.queryForObject(
                "select coalesce(sum(size_bytes), 0) from evidence_file where referenced_at is null", Long.class));
        StoredEvidenceFiles files = files(DataSize.ofBytes(staged + SIZE), DataSize.ofGigabytes(1));
        store(files, "mem-" + UUID.randomUUID());

        assertRefused(files, "mem-" + UUID.randomUUID(), "EVIDENCE_STAGED_FULL");
    }

    @Test
    void nothingIsTakenWhereTheDiskIsNearlyFull() {
        assertThatCode(() -> new FreeDisk(properties(DataSize.ofGigabytes(1), DataSize.ofGigabytes(1), 0)).check())
                .doesNotThrowAnyException();
        assertThatExceptionOfType(EvidenceRejected.class)
                .isThrownBy(
                        () -> new FreeDisk(properties(DataSize.ofGigabytes(1), DataSize.ofGigabytes(1), 101)).check())
                .satisfies(refused -> assertThat(refused.status().value()).isEqualTo(507));
    }

    private void assertRefused(StoredEvidenceFiles files, String actor, String code) {
        Long before = database.queryForObject("select count(*) from evidence_file", Long.class);

        assertThatExceptionOfType(EvidenceRejected.class)
                .isThrownBy(() -> store(files, actor))
                .satisfies(
                        refused -> assertThat(refused.rejection().code().name()).isEqualTo(code))
                .satisfies(refused -> assertThat(refused.status().value()).isEqualTo(429));
        assertThat(database.queryForObject("select count(*) from evidence_file", Long.class))
                .isEqualTo(before);
    }

    private String store(StoredEvidenceFiles files, String actor) throws IOException, NoSuchAlgorithmException {
        byte[] content = "%-40.40s".formatted(UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        Path sent = Files.write(folder.resolve("sent"), content);
        transactions.executeWithoutResult(
                status -> files.store(new StoredFile(sha256, SIZE, "text/plain"), sent, actor));
        return sha256;
    }

    private StoredEvidenceFiles files(DataSize all, DataSize ofActor) {
        return new StoredEvidenceFiles(database, clock, properties(all, ofActor, 10));
    }

    private static EvidenceProperties properties(DataSize all, DataSize ofActor, int leastFreePercent) {
        return new EvidenceProperties(
                DataSize.ofMegabytes(25), Duration.ofDays(1), all, ofActor, leastFreePercent, Path.of("."));
    }
}
