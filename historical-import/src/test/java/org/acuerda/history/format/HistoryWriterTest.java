package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.AgreementEvent.AgreementRecorded;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.body.BodyEvent;
import org.acuerda.events.body.BodyEvent.BodyRegistered;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.body.BodyEvent.BodySucceeded;
import org.acuerda.events.commission.CommissionEvent.SecretaryDesignated;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.history.format.HistoricFact.Place;
import org.acuerda.history.format.HistoryWriter.NotExpressible;
import org.acuerda.history.format.HistoryWriter.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test that writing and reading are each other's inverse, on the data sets of the product. */
class HistoryWriterTest {

    private static final List<Path> DATA = Stream.of(
                    "catalogo.yaml", "informe-2017-2018.yaml", "garantes.yaml", "reglas-supuestas.yaml")
            .map(name -> Path.of("data", name))
            .toList();
    private static final Map<String, String> FILES = Map.of(
            "catalogo.yaml", "catalogo-snt.yaml",
            "garantes.yaml", "garantes-2018.yaml",
            "informe-2017-2018.yaml", "informe-2017-2018.yaml",
            "reglas-supuestas.yaml", "reglas-supuestas.yaml");

    private static final String BODY = "bod-1";

    private final Path folder;

    HistoryWriterTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void writesFilesThatAreReadAsTheFactsOfTheDataSets() throws IOException {
        List<HistoricFact> facts = HistoryReader.read(DATA).facts();

        Written written = HistoryWriter.write(JournalOfFacts.of(facts), Optional.empty());
        HistoryReader.History reading = read(written);

        assertThat(written.files().keySet()).containsExactlyInAnyOrderElementsOf(FILES.values());
        assertThat(reading.findings()).isEmpty();
        for (String dataSet : List.of("catalogo-snt", "garantes-2018", "informe-2017-2018", "reglas-supuestas")) {
            assertThat(of(dataSet, reading)).as(dataSet).isEqualTo(of(dataSet, HistoryReader.read(DATA)));
        }
        assertThat(written.isReadBackFrom(reading)).isTrue();
    }

    @Test
    void writesTheSameBytesOfWhatItWrote() throws IOException {
        List<HistoricFact> facts = HistoryReader.read(DATA).facts();
        for (RecordedHistory journal : List.of(JournalOfFacts.of(facts), JournalOfFacts.withoutNames(facts))) {
            Written first = HistoryWriter.write(journal, Optional.empty());
            HistoryReader.History reading = read(first);

            assertThat(reading.findings()).isEmpty();
            assertThat(first.isReadBackFrom(reading)).isTrue();
            assertThat(HistoryWriter.write(JournalOfFacts.of(reading.facts()), Optional.empty())
                            .files())
                    .isEqualTo(first.files());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEveryValueOfAGeneratedHistory(long seed) throws IOException {
        List<HistoricFact> facts = GeneratedHistory.of(seed);

        Written written = HistoryWriter.write(JournalOfFacts.of(facts), Optional.empty());
        HistoryReader.History reading = read(written);

        assertThat(reading.findings()).isEmpty();
        assertThat(said(reading.facts())).containsExactlyInAnyOrderElementsOf(said(facts));
        assertThat(HistoryWriter.write(JournalOfFacts.of(reading.facts()), Optional.empty())
                        .files())
                .isEqualTo(written.files());
    }

    @Test
    void writesOneCommissionWithTheFilesThatItRequires() {
        RecordedHistory journal = JournalOfFacts.of(GeneratedHistory.of(1));
        String commission = ImportId.of("com", "segunda", "COM");

        Written written = HistoryWriter.write(journal, Optional.of(commission));

        assertThat(written.files().keySet()).containsExactlyInAnyOrder("catalogo-generado.yaml", "segunda.yaml");
        assertThat(written.facts()).extracting(HistoricFact::dataSet).containsOnly("catalogo-generado", "segunda");
    }

    @Test
    void writesOneCommissionWhereAnotherCannotBeWritten() {
        RecordedHistory journal = JournalOfFacts.of(GeneratedHistory.of(1));
        journal.add(historic(
                1000,
                new SecretaryDesignated(
                        ImportId.of("com", "primera", "COM"),
                        "man-1",
                        "mem-1",
                        LocalDate.of(2018, 1, 1),
                        Recorded.notOnRecord())));

        assertThat(HistoryWriter.write(journal, Optional.of(ImportId.of("com", "segunda", "COM")))
                        .files()
                        .keySet())
                .containsExactlyInAnyOrder("catalogo-generado.yaml", "segunda.yaml");
        assertThatThrownBy(() -> HistoryWriter.write(journal, Optional.empty()))
                .isInstanceOfSatisfying(NotExpressible.class, record -> assertThat(record.position())
                        .isEqualTo(1000));
    }

    @Test
    void countsWhatIsNotHistoric() {
        BodyRenamed renamed = new BodyRenamed(
                "bod-1", "Otro nombre", Recorded.notOnRecord(), false, LocalDate.of(2026, 1, 1), "Acta");

        RecordedHistory journal = JournalOfFacts.historyOf(List.of(live(renamed), live(renamed)));
        Written written = HistoryWriter.write(journal, Optional.empty());

        assertThat(written.files()).isEmpty();
        assertThat(journal.live()).isEqualTo(Map.of("body.renamed.v1", 2));
    }

    static List<DomainEvent> withoutWords() {
        Proposal lasting = new Proposal(
                Proposal.Type.RESOLUTIVE, "Texto", List.of(), List.of(), List.of(), Recorded.notOnRecord(), true);
        return List.of(
                new BodyRenamed(BODY, "Otro", Recorded.notOnRecord(), false, LocalDate.of(2018, 1, 1), "Acta"),
                new BodySucceeded(BODY, "bod-live", LocalDate.of(2018, 1, 1), "Acta"),
                new BodyRegistered(
                        "bod-2",
                        BodyEvent.Kind.OTHER,
                        " con espacios ",
                        Recorded.notOnRecord(),
                        false,
                        Recorded.notOnRecord(),
                        Recorded.notOnRecord(),
                        "Acta"),
                new RecordAnnotated("rmk-" + BODY, BODY, "ann-1", Recorded.of("evt-1"), "Nota", "Acta"),
                new AgreementRecorded(
                        "agr-1",
                        "com-1",
                        "ses-1",
                        "itm-1",
                        1,
                        Recorded.notOnRecord(),
                        LocalDate.of(2018, 1, 1),
                        lasting,
                        false));
    }

    @ParameterizedTest
    @MethodSource("withoutWords")
    void refusesWhatItHasNoWordsFor(DomainEvent event) throws IOException {
        BodyRegistered body = new BodyRegistered(
                BODY,
                BodyEvent.Kind.OTHER,
                "Nombre",
                Recorded.notOnRecord(),
                false,
                Recorded.notOnRecord(),
                Recorded.notOnRecord(),
                "Acta");
        List<JournalRecord> journal = List.of(historic(1, body), historic(2, event));

        assertThat(isWrittenWhole(journal)).isFalse();
        assertThat(isWrittenWhole(journal.subList(0, 1))).isTrue();
    }

    private boolean isWrittenWhole(List<JournalRecord> journal) throws IOException {
        try {
            Written written = HistoryWriter.write(JournalOfFacts.historyOf(journal), Optional.empty());
            return written.isReadBackFrom(read(written));
        } catch (NotExpressible unwritten) {
            assertThat(unwritten.position()).isEqualTo(2);
            return false;
        }
    }

    private static JournalRecord live(DomainEvent event) {
        return JournalOfFacts.record(1, event, "cmd-1", EdtfDate.NOT_ON_RECORD, Provenance.LIVE, "");
    }

    private static JournalRecord historic(long position, DomainEvent event) {
        return JournalOfFacts.record(position, event, "cmd", EdtfDate.NOT_ON_RECORD, Provenance.HISTORIC, "Acta");
    }

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    private static List<String> said(List<HistoricFact> facts) {
        return facts.stream()
                .map(fact -> String.join(
                        " | ",
                        fact.idempotencyKey(),
                        fact.occurredOn().text(),
                        fact.sourceRef(),
                        fact.body().toString()))
                .toList();
    }

    private HistoryReader.History read(Written written) throws IOException {
        Path made = Files.createTempDirectory(folder, "history");
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> file : written.files().entrySet()) {
            paths.add(Files.writeString(made.resolve(file.getKey()), file.getValue()));
        }
        return HistoryReader.read(paths.stream().sorted().toList());
    }

    private static List<HistoricFact> of(String dataSet, HistoryReader.History reading) {
        return reading.facts().stream()
                .filter(fact -> fact.dataSet().equals(dataSet))
                .map(fact -> new HistoricFact(
                        fact.dataSet(),
                        fact.key(),
                        new Place(Path.of(""), 0),
                        fact.section(),
                        fact.act(),
                        fact.body(),
                        fact.occurredOn(),
                        fact.sourceRef(),
                        fact.dependsOn()))
                .toList();
    }
}
