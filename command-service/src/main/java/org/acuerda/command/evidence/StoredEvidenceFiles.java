package org.acuerda.command.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.acuerda.command.execution.EvidenceFiles;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Store of evidence files in PostgreSQL: in pieces, each content once. */
@Component
class StoredEvidenceFiles implements EvidenceFiles {

    private static final Logger LOG = LoggerFactory.getLogger(StoredEvidenceFiles.class);
    private static final int PIECE = 256 * 1024;

    private final JdbcTemplate database;
    private final Clock clock;
    private final EvidenceProperties properties;

    StoredEvidenceFiles(JdbcTemplate database, Clock clock, EvidenceProperties properties) {
        this.database = database;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public boolean exists(String sha256) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from evidence_file where sha256 = ?)", Boolean.class, sha256));
    }

    @Override
    public void markReferenced(String sha256) {
        int kept = database.update(
                "update evidence_file set referenced_at = coalesce(referenced_at, ?) where sha256 = ?", now(), sha256);
        if (kept == 0) {
            throw new ConcurrencyException("The file " + sha256 + " was swept before it was named");
        }
    }

    Optional<StoredFile> find(String sha256) {
        return Optional.ofNullable(DataAccessUtils.singleResult(database.query(
                "select * from evidence_file where sha256 = ?",
                (row, number) -> new StoredFile(
                        row.getString("sha256"),
                        row.getLong("size_bytes"),
                        row.getString("media_type"),
                        row.getString("name")),
                sha256)));
    }

    /**
     * Stores a file, unless the same content is stored already; in both cases the time until it is swept begins anew.
     *
     * @return whether the content is new
     */
    @Transactional
    boolean store(StoredFile file, Path content) {
        boolean isNew = Boolean.TRUE.equals(database.queryForObject(
                "insert into evidence_file (sha256, size_bytes, media_type, name, stored_at) values (?, ?, ?, ?, ?)"
                        + " on conflict (sha256) do update set stored_at = excluded.stored_at returning xmax = 0",
                Boolean.class,
                file.sha256(),
                file.sizeBytes(),
                file.mediaType(),
                file.name(),
                now()));
        if (isNew) {
            storePieces(file.sha256(), content);
        }
        return isNew;
    }

    private void storePieces(String sha256, Path content) {
        try (InputStream bytes = Files.newInputStream(content)) {
            int number = 0;
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                database.update(
                        "insert into evidence_piece (sha256, number, bytes) values (?, ?, ?)", sha256, number++, piece);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a stored file out, piece by piece and without a transaction that a slow reader would hold open. */
    void writeTo(StoredFile file, OutputStream output) throws IOException {
        long left = file.sizeBytes();
        for (int number = 0; left > 0; number++) {
            byte[] piece = database.queryForObject(
                    "select bytes from evidence_piece where sha256 = ? and number = ?",
                    byte[].class,
                    file.sha256(),
                    number);
            if (piece == null) {
                throw new IllegalStateException("The file " + file.sha256() + " has no piece " + number);
            }
            output.write(piece);
            left -= piece.length;
        }
    }

    /** Removes files that no fact named in time. */
    @Scheduled(fixedDelayString = "${acuerda.evidence.sweep-every:PT1H}")
    void sweep() {
        int swept = database.update(
                "delete from evidence_file where referenced_at is null and stored_at < ?",
                Timestamp.from(clock.instant().minus(properties.stagedFor())));
        if (swept > 0) {
            LOG.info("Removed {} files that no fact names", swept);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
