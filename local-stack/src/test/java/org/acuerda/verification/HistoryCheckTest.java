package org.acuerda.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acuerda.events.journal.LeafHash;
import org.acuerda.verification.Difference.Added;
import org.acuerda.verification.Difference.Changed;
import org.acuerda.verification.Difference.Missing;
import org.acuerda.verification.Difference.OutOfPlace;
import org.acuerda.verification.HistoryCheck.Span;
import org.acuerda.verification.JournalHashes.UnusableHashes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCheckTest {

    private static final int RECORDS = 9;

    private final List<Difference> findings = new ArrayList<>();

    @Test
    void findsNothingInAnExactExport() throws IOException {
        assertThat(check(export(1, RECORDS))).isEqualTo(new Span(9, 1, 9));
        assertThat(findings).isEmpty();
    }

    @Test
    void acceptsAnySpan() throws IOException {
        assertThat(check(export(3, 5))).isEqualTo(new Span(3, 3, 5));
        assertThat(findings).isEmpty();
    }

    /** */
    @Test
    void namesThePositionOfEveryByteThatIsChanged() throws IOException {
        byte[] exact = bytes(export(1, RECORDS));
        for (int index = 0; index < exact.length; index++) {
            byte[] changed = exact.clone();
            changed[index] ^= 1;
            findings.clear();

            new HistoryCheck(journal(), findings::add).check(new ByteArrayInputStream(changed));

            long position =
                    1 + IntStream.range(0, index).filter(i -> exact[i] == '\n').count();
            assertThat(findings).as("byte %d of record %d", index, position).contains(new Changed(position));
        }
    }

    @Test
    void namesWhatWasTakenOut() throws IOException {
        check(export(1, 3) + export(5, 5) + export(8, 9));

        assertThat(findings).containsExactly(new Missing(4, 4), new Missing(6, 7));
    }

    @Test
    void namesWhatWasPutIn() throws IOException {
        check("x\n" + export(1, 2) + "x\n" + export(3, 9) + "x\n");

        assertThat(findings).containsExactly(new Added(0), new Added(2), new Added(9));
    }

    @Test
    void namesRecordsThatAreRepeatedOrElsewhere() throws IOException {
        check(export(1, 4) + export(4, 4) + export(7, 7) + export(5, 6) + export(8, 9));

        assertThat(findings)
                .containsExactly(new OutOfPlace(4), new Missing(5, 6), new OutOfPlace(5), new OutOfPlace(6));
    }

    @Test
    void namesTheOnePositionOfARecordSplitInTwo() throws IOException {
        check(export(1, 3) + record(4).replace("1.0", "\n") + "\n" + export(5, 9));

        assertThat(findings).containsExactly(new Changed(4));
    }

    @Test
    void namesBothPositionsOfTwoRecordsJoinedInOneLine() throws IOException {
        check(record(1) + " " + record(2) + "\n" + export(3, 3) + record(4) + " " + record(5) + "\n" + export(6, 9));

        assertThat(findings).containsExactly(new Changed(1), new Changed(2), new Changed(4), new Changed(5));
    }

    @Test
    void namesEveryPositionOfAFileOfAnotherJournal() throws IOException {
        assertThat(check("a\nb\n")).isEqualTo(new Span(2, 1, 2));
        assertThat(findings).containsExactly(new Changed(1), new Changed(2));
    }

    /**
     * Export of a service with an invented second version of {@code body.registered}: the first record is of the
     * first version, in which {@code validFrom} was {@code since}, the other of the second.
     */
    @Test
    void takesAnOlderVersionAsItWasRecordedAndNotAsItIsRead() throws IOException {
        JournalHashes journal =
                JournalHashes.read(new BufferedReader(new StringReader(resource("two-versions.hashes"))));
        String export = resource("two-versions.ndjson");

        assertThat(check(journal, export)).isEqualTo(new Span(2, 1, 2));
        assertThat(findings).isEmpty();
        check(journal, export.replace("\"since\":", "\"validFrom\":"));
        assertThat(findings).containsExactly(new Changed(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 abc", "2 HASH", "x", "1 HASH\n3 HASH", "1 HASH\n\n2 HASH", "1 HASH\n1 HASH"})
    void refusesIncompleteHashes(String lines) {
        String text = lines.replace("HASH", "0".repeat(64));

        assertThatExceptionOfType(UnusableHashes.class)
                .isThrownBy(() -> JournalHashes.read(new BufferedReader(new StringReader(text))));
    }

    private Span check(String export) throws IOException {
        return check(journal(), export);
    }

    private Span check(JournalHashes journal, String export) throws IOException {
        return new HistoryCheck(journal, findings::add).check(new ByteArrayInputStream(bytes(export)));
    }

    private static JournalHashes journal() throws IOException {
        String lines = IntStream.rangeClosed(1, RECORDS)
                .mapToObj(position -> position + " " + LeafHash.of(bytes(record(position))) + "\n")
                .collect(Collectors.joining());
        return JournalHashes.read(new BufferedReader(new StringReader(lines)));
    }

    private static String export(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(position -> record(position) + "\n")
                .collect(Collectors.joining());
    }

    private static String record(int position) {
        return "{\"specversion\":\"1.0\",\"position\":%1$d,\"data\":\"of %1$d\"}".formatted(position);
    }

    private static String resource(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(HistoryCheckTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
