package org.acuerda.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.acuerda.events.journal.LeafHash;

/**
 * Check of an export, line by line, against the journal's hashes. It does not read a line's content: only the hash of
 * its bytes says which record it is, so no byte can be changed without being noticed. A line whose hash the journal does not
 * have is counted as the position that is missing at its place.
 */
final class HistoryCheck {

    /** With its quotes it cannot occur inside a record's text. */
    private static final String BEGINNING = "{\"specversion\":";

    private final JournalHashes journal;
    private final Consumer<Difference> findings;
    private long lines;
    private long first;
    private long expected;
    private long unknown;

    /**
     * A check of one export.
     *
     * @param findings receives each difference in the order of the file
     */
    HistoryCheck(JournalHashes journal, Consumer<Difference> findings) {
        this.journal = journal;
        this.findings = findings;
    }

    /**
     * The records of a file.
     *
     * @param lines how many lines were read
     * @param first first position that the file covers
     * @param last last position that the file covers; before the first where it covers none
     */
    record Span(long lines, long first, long last) {}

    /** Reads a whole export: records separated by line feeds, nothing else. */
    Span check(InputStream export) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int read = export.read(); read >= 0; read = export.read()) {
            if (read == '\n') {
                take(line.toByteArray());
                line.reset();
            } else {
                line.write(read);
            }
        }
        if (line.size() > 0) {
            take(line.toByteArray());
        }
        return end();
    }

    private void take(byte[] line) {
        lines++;
        OptionalLong known = journal.position(LeafHash.of(line));
        if (known.isEmpty()) {
            unknown += recordsIn(line);
            return;
        }
        long position = known.getAsLong();
        if (first == 0) {
            first = Math.max(1, position - unknown);
            expected = first;
        }
        if (position < expected) {
            settle(expected);
            findings.accept(new Difference.OutOfPlace(position));
            return;
        }
        settle(position);
        expected = position + 1;
    }

    /** Where a line feed was changed, one line holds two records. */
    private static int recordsIn(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        int records = 0;
        for (int at = text.indexOf(BEGINNING); at >= 0; at = text.indexOf(BEGINNING, at + 1)) {
            records++;
        }
        return Math.max(1, records);
    }

    private Span end() {
        if (first == 0) {
            first = 1;
            expected = 1;
        }
        settle(Math.min(expected + unknown, journal.last() + 1));
        return new Span(lines, first, expected - 1);
    }

    /** Explains the unknown lines before the record of a position, by the positions that are missing there. */
    private void settle(long position) {
        if (unknown > 0 && expected >= position) {
            findings.accept(new Difference.Added(expected - 1));
        }
        while (unknown > 0 && expected < position) {
            findings.accept(new Difference.Changed(expected));
            expected++;
            unknown--;
        }
        if (expected < position) {
            findings.accept(new Difference.Missing(expected, position - 1));
            expected = position;
        }
        unknown = 0;
    }
}
