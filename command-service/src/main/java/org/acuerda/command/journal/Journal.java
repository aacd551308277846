package org.acuerda.command.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ObjLongConsumer;
import org.acuerda.events.journal.JournalKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Table of the journal. Rows are added, in the writer's transaction, and never changed or removed. */
@Component
class Journal {

    private static final int PAGE = 10_000;
    private static final long MAX_BATCH_BYTES = 8 * 1024 * 1024;

    private final JdbcTemplate database;

    Journal(JdbcTemplate database) {
        this.database = database;
    }

    /** The journal's own name, the {@code source} of all its records; created once and stored with the rows. */
    String source() {
        return Objects.requireNonNull(database.queryForObject(
                "select id, demonstration from journal_identity",
                (row, number) ->
                        JournalKind.of(row.getBoolean("demonstration")).source(row.getObject("id", UUID.class))));
    }

    /** The last position; 0 while the journal is empty. */
    long lastPosition() {
        return Objects.requireNonNull(
                database.queryForObject("select coalesce(max(position), 0) from journal", Long.class));
    }

    /** The entry at a position. */
    Optional<JournalEntry> at(long position) {
        return database.query("select * from journal where position = ?", Journal::entry, position).stream()
                .findFirst();
    }

    /** The entries that follow a position, in order: at most so many, and no more than 8 MB save one. */
    List<JournalEntry> after(long position, int limit) {
        return database.query(
                "select * from (select *, sum(octet_length(bytes)) over (order by position) - octet_length(bytes) as before"
                        + " from (select * from journal where position > ? order by position limit ?) next) batch"
                        + " where before < ? order by position",
                Journal::entry,
                position,
                limit,
                MAX_BATCH_BYTES);
    }

    /** Passes on the leaf hash of every position, in order, without holding them all. */
    void eachLeafHash(ObjLongConsumer<String> reader) {
        long position = 0;
        for (List<String> page = leafHashesAfter(position); !page.isEmpty(); page = leafHashesAfter(position)) {
            for (String leafHash : page) {
                position++;
                reader.accept(leafHash, position);
            }
        }
    }

    private List<String> leafHashesAfter(long position) {
        return database.queryForList(
                "select leaf_hash from journal where position > ? order by position limit ?",
                String.class,
                position,
                PAGE);
    }

    /** The last sequence of each subject; subjects without entries are missing. */
    Map<String, Long> lastSequences(Collection<String> subjects) {
        Map<String, Long> last = new HashMap<>();
        database.query(
                "select subject, max(sequence) as last from journal where subject = any(?) group by subject",
                row -> {
                    last.put(row.getString("subject"), row.getLong("last"));
                },
                (Object) subjects.toArray(String[]::new));
        return last;
    }

    void append(List<JournalEntry> entries) {
        database.batchUpdate(
                "insert into journal (position, event_id, subject, sequence, type, bytes, leaf_hash, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.position(),
                            entry.eventId(),
                            entry.subject(),
                            entry.sequence(),
                            entry.type(),
                            entry.bytes(),
                            entry.leafHash(),
                            Timestamp.from(entry.recordedAt())
                        })
                        .toList());
    }

    private static JournalEntry entry(ResultSet row, int number) throws SQLException {
        return new JournalEntry(
                row.getLong("position"),
                row.getString("event_id"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getString("type"),
                row.getBytes("bytes"),
                row.getString("leaf_hash"),
                row.getTimestamp("recorded_at").toInstant());
    }
}
