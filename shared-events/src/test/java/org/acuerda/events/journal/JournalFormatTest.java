package org.acuerda.events.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.catalog.Upcaster;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class JournalFormatTest {

    private static final String HISTORIC_LINE =
            "{\"specversion\":\"1.0\",\"id\":\"5f0c8a3e-0d3b-4c55-9d0e-2f1a7f6b9c01\","
                    + "\"source\":\"urn:acuerda:journal:cga\",\"type\":\"body.renamed.v1\",\"subject\":\"bod-1\","
                    + "\"time\":\"2026-03-05T16:00:00.120Z\",\"datacontenttype\":\"application/json\",\"position\":12,"
                    + "\"sequence\":1,\"occurredon\":\"2025-03\",\"actor\":\"maria.lopez\",\"actorrole\":\"SECRETARY\","
                    + "\"commandid\":\"cmd-7\",\"commandtype\":\"body.rename\",\"correlationid\":\"cor-1\","
                    + "\"causationid\":\"evt-11\",\"provenance\":\"historic\",\"sourceref\":\"doc-1#L104\","
                    + "\"data\":{\"bodyId\":\"bod-1\",\"name\":\"Autoridad Garante de Veracruz «Ñ» \\\"x\\\"\","
                    + "\"acronym\":{\"notOnRecord\":true},\"acronymVerified\":false,\"validFrom\":\"2025-03-21\","
                    + "\"source\":\"Gaceta\"}}";

    /** Line of an invented first version, which did not say whether the acronym was verified. */
    private static final String OLD_LINE = HISTORIC_LINE.replace("\"acronymVerified\":false,", "");

    private static final JournalFormat TWO_VERSIONS = new JournalFormat(new EventCatalog(
            List.of(new EventType("body.renamed", 2, BodyRenamed.class)),
            List.of(new Upcaster("body.renamed", 1, data -> data.put("acronymVerified", false)))));

    private final JournalFormat format = new JournalFormat();

    @Test
    void writesExactlyTheseBytesAndReadsThemBack() {
        JournalRecord record = record(Optional.of("evt-11"), Provenance.HISTORIC, Optional.of("doc-1#L104"));

        byte[] line = format.write(record);

        assertThat(new String(line, StandardCharsets.UTF_8)).isEqualTo(HISTORIC_LINE);
        assertThat(format.read(line)).isEqualTo(record);
        assertThat(LeafHash.of(line)).isEqualTo(LeafHash.of(bytes(HISTORIC_LINE)));
    }

    @Test
    void leavesOutWhatALiveRecordDoesNotHave() {
        JournalRecord record = record(Optional.empty(), Provenance.LIVE, Optional.empty());

        byte[] line = format.write(record);

        assertThat(new String(line, StandardCharsets.UTF_8))
                .isEqualTo(HISTORIC_LINE
                        .replace("\"causationid\":\"evt-11\",", "")
                        .replace("historic", "live")
                        .replace("\"sourceref\":\"doc-1#L104\",", ""));
        assertThat(format.read(line)).isEqualTo(record);
    }

    @Test
    void writesNoLineFeedWithinALine() {
        BodyRenamed event = new BodyRenamed(
                "bod-1", "a\nb\r\nc", Recorded.notOnRecord(), false, LocalDate.of(2025, 3, 21), "Gaceta\u2028");

        byte[] line = format.write(record(event));

        assertThat(line).doesNotContain((byte) '\n', (byte) '\r');
        assertThat(format.read(line).event()).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"type\":\"body.renamed.v1\"}",
            })
    void refusesWhatIsNoRecord(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(line));
    }

    @Test
    void refusesATypeItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HISTORIC_LINE.replace("body.renamed.v1", "body.renamed.v99")))
                .withMessageContaining("body.renamed.v99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HISTORIC_LINE.replace("body.renamed.v1", "renamed")));
    }

    @Test
    void refusesDataOfAnotherSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HISTORIC_LINE.replace("\"subject\":\"bod-1\"", "\"subject\":\"bod-2\"")))
                .withMessageContaining("bod-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "null", "12.5"})
    void refusesAPositionThatIsNoWholeNumber(String position) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(HISTORIC_LINE.replace("\"position\":12", "\"position\":" + position)));
    }

    @Test
    void readsAnOlderVersionThroughTheUpcasters() {
        JournalRecord read = TWO_VERSIONS.read(bytes(OLD_LINE));

        assertThat(read.type()).isEqualTo("body.renamed.v1");
        assertThat(read.event()).isEqualTo(read(HISTORIC_LINE).event());
        assertThatIllegalArgumentException().isThrownBy(() -> read(OLD_LINE));
    }

    @Test
    void writesAnOlderVersionFromItsStoredDataOnly() {
        JournalRecord read = TWO_VERSIONS.read(bytes(OLD_LINE));
        ObjectNode data = (ObjectNode) EventJson.mapper().readTree(OLD_LINE).required("data");

        assertThat(TWO_VERSIONS.write(read, data)).isEqualTo(bytes(OLD_LINE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TWO_VERSIONS.write(read))
                .withMessageContaining("body.renamed.v1");
    }

    private JournalRecord read(String line) {
        return format.read(bytes(line));
    }

    private static byte[] bytes(String line) {
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static JournalRecord record(
            Optional<String> causationId, Provenance provenance, Optional<String> sourceRef) {
        BodyRenamed event = new BodyRenamed(
                "bod-1",
                "Autoridad Garante de Veracruz «Ñ» \"x\"",
                Recorded.notOnRecord(),
                false,
                LocalDate.of(2025, 3, 21),
                "Gaceta");
        return record(event, causationId, provenance, sourceRef);
    }

    private static JournalRecord record(BodyRenamed event) {
        return record(event, Optional.empty(), Provenance.LIVE, Optional.empty());
    }

    private static JournalRecord record(
            BodyRenamed event, Optional<String> causationId, Provenance provenance, Optional<String> sourceRef) {
        return new JournalRecord(
                12,
                "5f0c8a3e-0d3b-4c55-9d0e-2f1a7f6b9c01",
                "urn:acuerda:journal:cga",
                1,
                Instant.parse("2026-03-05T16:00:00.120Z"),
                new EdtfDate("2025-03"),
                "maria.lopez",
                "SECRETARY",
                "cmd-7",
                "body.rename",
                "cor-1",
                causationId,
                provenance,
                sourceRef,
                "body.renamed.v1",
                event);
    }
}
