package org.acuerda.command.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.execution.EvidenceFiles;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.FileReference;
import org.acuerda.events.FileReferences;
import org.acuerda.events.agreement.Evidence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Store of evidence files in PostgreSQL: in pieces, each content once. */
@Component
class StoredEvidenceFiles implements EvidenceFiles {

    private static final Logger LOG = LoggerFactory.getLogger(StoredEvidenceFiles.class);
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int PIECE = 256 * 1024;

    /** Any number that no other lock of the database has. */
    private static final long LOCK = 0xE71DE7CEL;

    private final JdbcTemplate database;
    private final Clock clock;
    private final EvidenceProperties properties;

    StoredEvidenceFiles(JdbcTemplate database, Clock clock, EvidenceProperties properties) {
        this.database = database;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public void keep(DomainEvent event, boolean live) {
        for (FileReference reference : FileReferences.in(event)) {
            reference.storedFile().ifPresent(sha256 -> keep(reference, sha256, live));
        }
    }

    private void keep(FileReference reference, String sha256, boolean live) {
        Optional<StoredFile> kept = first(
                "update evidence_file set referenced_at = coalesce(referenced_at, ?) where sha256 = ? returning *",
                now(),
                sha256);
        if (kept.isPresent()) {
            refuseUntrue(reference, kept.get());
        } else if (!isHash(sha256) || (live && reference.needsFile() && !isNamed(sha256))) {
            throw new Rejected(EvidenceRejection.EVIDENCE_NOT_STORED, reference.shownAs());
        } else {
            database.update("insert into absent_file (sha256) values (?) on conflict do nothing", sha256);
        }
    }

    private boolean isNamed(String sha256) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select exists (select from absent_file where sha256 = ?)", Boolean.class, sha256));
    }

    private static boolean isHash(String sha256) {
        return SHA256.matcher(sha256).matches();
    }

    /** What an event says of a file is said for ever, so it is what the content says. */
    private static void refuseUntrue(FileReference reference, StoredFile stored) {
        List<EvidenceType> possible = EvidenceType.ofContent(stored.mediaType());
        Optional<EvidenceType> named = reference.fileName().flatMap(name -> EvidenceType.named(possible, name));
        reference
                .fileName()
                .filter(name -> named.isEmpty() && EvidenceType.hasExtension(name))
                .ifPresent(name -> {
                    throw new Rejected(EvidenceRejection.EVIDENCE_NAME_MISMATCH, name, stored.mediaType());
                });
        String mediaType = named.map(EvidenceType::mediaType).orElse(stored.mediaType());
        if (reference instanceof Evidence.File file
                && (file.sizeBytes() != stored.sizeBytes() || !file.mediaType().equals(mediaType))) {
            throw new Rejected(EvidenceRejection.EVIDENCE_DIFFERS, file.name(), stored.sizeBytes(), mediaType);
        }
    }

    Optional<StoredFile> find(String sha256) {
        return first("select * from evidence_file where sha256 = ?", sha256);
    }

    private Optional<StoredFile> first(String query, Object... arguments) {
        return Optional.ofNullable(DataAccessUtils.singleResult(database.query(
                query,
                (row, number) ->
                        new StoredFile(row.getString("sha256"), row.getLong("size_bytes"), row.getString("media_type")),
                arguments)));
    }

    /**
     * Stores a file, unless the same content is stored already; in both cases the time until it is swept begins anew.
     *
     * @param actor who sends it; empty where the sender does not say
     * @return whether the content is new
     * @throws EvidenceRejected when too much is staged already
     */
    @Transactional
    boolean store(StoredFile file, Path content, String actor) {
        // One at a time: the quota counts what others stage.
        database.queryForList("select pg_advisory_xact_lock(?)", LOCK);
        boolean isNew = Boolean.TRUE.equals(database.queryForObject(
                "insert into evidence_file (sha256, size_bytes, media_type, staged_by, stored_at)"
                        + " values (?, ?, ?, ?, ?)"
                        + " on conflict (sha256) do update set stored_at = excluded.stored_at returning xmax = 0",
                Boolean.class,
                file.sha256(),
                file.sizeBytes(),
                file.mediaType(),
                actor,
                now()));
        if (isNew) {
            refuseAboveQuota(actor);
            storePieces(file.sha256(), content);
        }
        return isNew;
    }

    private void refuseAboveQuota(String actor) {
        refuseAbove(properties.mostStaged(), EvidenceRejection.EVIDENCE_STAGED_FULL, "true");
        refuseAbove(properties.mostStagedByActor(), EvidenceRejection.EVIDENCE_ACTOR_FULL, "staged_by = ?", actor);
    }

    private void refuseAbove(DataSize most, EvidenceRejection code, String which, Object... arguments) {
        Long staged = database.queryForObject(
                "select coalesce(sum(size_bytes), 0) from evidence_file where referenced_at is null and " + which,
                Long.class,
                arguments);
        if (staged != null && staged > most.toBytes()) {
            throw new EvidenceRejected(code, most.toMegabytes());
        }
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
                "delete from evidence_file f where referenced_at is null and stored_at < ?"
                        + " and not exists (select from absent_file a where a.sha256 = f.sha256)",
                Timestamp.from(clock.instant().minus(properties.stagedFor())));
        if (swept > 0) {
            LOG.info("Removed {} files that no fact names", swept);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
