package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.agreement.Proposal;
import org.acuerda.events.commission.CommissionEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.meeting.WorkingMeetingEvent.WorkingMeetingHeld;
import org.acuerda.events.session.SessionEvent.SessionRecorded;
import org.acuerda.events.workplan.WorkPlanEvent.WorkPlanPresented;
import org.acuerda.history.format.SessionSection.RecordAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Test of the activity report 2017-2018 as data: its facts, and its quotations against its text. */
class InformeTest {

    private static final Path FILE = Path.of("data/informe-2017-2018.yaml");
    private static final Path DOCUMENT = Path.of("data/informe-2017-2018.txt");
    private static final String SHA256 = "6e42397816f2c165653ec98f09c4107edc84f80b2519d4470f8b229a57a7d08c";

    private final HistoryReader.History reading = HistoryReader.read(List.of(FILE));

    @ParameterizedTest
    @ValueSource(strings = {"catalogo.yaml", "garantes.yaml", "informe-2017-2018.yaml", "reglas-supuestas.yaml"})
    void findsNothingWrong(String name) {
        assertThat(HistoryReader.read(List.of(Path.of("data", name))).findings())
                .isEmpty();
    }

    @Test
    void isReadFromTheStatedDocument() throws IOException {
        assertThat(SourceText.of(Files.readAllBytes(DOCUMENT)).sha256()).isEqualTo(SHA256);
        assertThat(one(SourceDocumentRegistered.class).sha256()).isEqualTo(SHA256);
    }

    @Test
    void saysNoWordThatTheDocumentDoesNotSayOnThatLine() throws IOException {
        List<String> lines = Files.readAllLines(DOCUMENT, StandardCharsets.UTF_8);
        List<Quote> quotes = quotes();

        assertThat(quotes).hasSizeGreaterThan(120).allSatisfy(quote -> {
            String from = words(String.join(" ", lines.subList(quote.line() - 1, lines.size())));
            int at = from.indexOf(words(quote.text()));
            assertThat(at)
                    .as(quote.toString())
                    .isBetween(0, words(lines.get(quote.line() - 1)).length());
        });
    }

    @Test
    void holdsTheSessionsAndTheMeeting() {
        assertThat(bodies(SessionRecorded.class))
                .extracting(SessionRecorded::kind, session -> session.heldOn().toString(), session -> session.items()
                        .size())
                .containsExactly(
                        tuple(CommissionEvent.Kind.EXTRAORDINARY, "2018-03-08", 2),
                        tuple(CommissionEvent.Kind.ORDINARY, "2018-08-30", 3));
        assertThat(one(WorkingMeetingHeld.class).points()).hasSize(2);
    }

    @Test
    void holdsFiveAgreementsOfWhichOnlyTheFourthIsResolutive() {
        List<RecordAgreement> agreements = bodies(RecordAgreement.class);
        List<Integer> numbers = bodies(SessionRecorded.class).stream()
                .flatMap(session -> session.items().stream().map(item -> item.number()))
                .toList();

        assertThat(numbers).containsExactly(1, 2, 3, 4, 5);
        assertThat(agreements)
                .extracting(agreement -> agreement.proposal().type())
                .containsExactly(
                        Proposal.Type.PRESENTATION,
                        Proposal.Type.PRESENTATION,
                        Proposal.Type.INFORMATIVE,
                        Proposal.Type.RESOLUTIVE,
                        Proposal.Type.FOLLOW_UP);
        assertThat(agreements).allMatch(RecordAgreement::typeAssumed);
        assertThat(agreements.get(3).proposal().legalBasis())
                .extracting(basis -> basis.provisionId().known().orElseThrow())
                .containsExactly(
                        ImportId.of("prv", "catalogo-snt", "LGTAIP-2015-56"),
                        ImportId.of("prv", "catalogo-snt", "LIN-TP"));
    }

    @Test
    void holdsTheWorkPlanWithoutLinesOfAction() {
        WorkPlanPresented plan = one(WorkPlanPresented.class);

        assertThat(plan.objectives()).hasSize(2);
        assertThat(plan.strategies()).hasSize(4);
        assertThat(plan.linesOfAction().known()).isEmpty();
    }

    @Test
    void holdsTwelveActivitiesWithThePrecisionOfTheirDates() {
        List<HistoricFact> activities = facts(ActivityLogged.class);

        assertThat(activities)
                .extracting(activity -> activity.occurredOn().text())
                .containsExactly(
                        "2018",
                        "2018",
                        "2017-12",
                        "XXXX",
                        "2018-02",
                        "2018-03",
                        "XXXX",
                        "2018-02",
                        "2018-08",
                        "2018-10",
                        "[2017-11,2018-11]",
                        "2018-10-05/2018-12-15");
        assertThat(bodies(ActivityLogged.class))
                .filteredOn(activity -> activity.section() == ActivityEvent.Section.OTHER_ACTIONS)
                .hasSize(1);
    }

    @Test
    void holdsThirteenFederalEntities() {
        Set<String> entities = new HashSet<>();
        bodies(ActivityLogged.class).forEach(activity -> entities.addAll(activity.federalEntities()));

        assertThat(entities)
                .containsExactlyInAnyOrder(
                        "04", "08", "10", "11", "15", "20", "22", "23", "24", "25", "27", "29", "30");
    }

    @Test
    void holdsFifteenCaptionsOfWhichThreeShowNothingInTheText() {
        List<CaptionRecorded> captions = bodies(CaptionRecorded.class);

        assertThat(captions).hasSize(15);
        assertThat(captions.stream().map(CaptionRecorded::text).distinct()).hasSize(12);
        assertThat(captions)
                .filteredOn(caption -> caption.subjectId().known().isEmpty())
                .extracting(CaptionRecorded::line)
                .containsExactly(146, 150, 154);
        assertThat(captions)
                .allMatch(caption ->
                        caption.subjectInferred() == caption.subjectId().known().isPresent());
    }

    @Test
    void holdsSectionsReferencesAndPersons() {
        assertThat(bodies(SectionRecorded.class)).hasSize(6);
        assertThat(bodies(ReferenceRecorded.class)).hasSize(7);
        assertThat(bodies(PersonNamed.class))
                .extracting(PersonNamed::name)
                .containsExactly("José Rubén Mendoza Hernández", "Jorge Florez Herrera");
    }

    @Test
    void notesTheNineConflictsAndEveryInference() {
        assertThat(reading.facts())
                .filteredOn(fact -> fact.path().endsWith("/annotate"))
                .extracting(HistoricFact::key)
                .contains("D-1", "D-2", "D-3", "D-4", "D-5", "D-6", "D-7", "D-8", "D-9")
                .contains("ENC-1.desde", "ENC-1.hasta", "ACT-05.fecha", "ACT-06.fecha", "ACT-10.fecha");
    }

    @Test
    void namesEveryFactOnceAndWithItsSource() {
        assertThat(reading.facts()).extracting(HistoricFact::idempotencyKey).doesNotHaveDuplicates();
        assertThat(reading.facts()).extracting(HistoricFact::sourceRef).allMatch(source -> !source.isBlank());
        assertThat(facts(RecordAgreement.class))
                .extracting(HistoricFact::sourceRef)
                .contains("Informe de actividades 2017-2018, L94");
    }

    @Test
    void ordersEveryFactAfterThoseItDependsOn() {
        Set<String> before = new HashSet<>();
        for (HistoricFact fact : reading.facts()) {
            assertThat(before).as(fact.key()).containsAll(fact.dependsOn());
            before.add(fact.idempotencyKey());
        }
    }

    private record Quote(String text, int line) {}

    /** Every text that the file gives as the document's words, read without the importer's own reader. */
    private static List<Quote> quotes() throws IOException {
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(FILE));
        return quotes(root, 0).toList();
    }

    private static Stream<Quote> quotes(Object node, int outerLine) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(part -> quotes(part, outerLine));
        }
        if (!(node instanceof Map<?, ?> fields)) {
            return Stream.empty();
        }
        int line = fields.get("linea") instanceof Integer own ? own : outerLine;
        Stream<Quote> own = Stream.of("dice", "texto")
                .filter(fields::containsKey)
                .map(field -> new Quote(String.valueOf(fields.get(field)), line));
        return Stream.concat(own, fields.values().stream().flatMap(part -> quotes(part, line)));
    }

    private static String words(String text) {
        return text.replaceAll("[*#]", "").strip().replaceAll("\\s+", " ");
    }

    private List<HistoricFact> facts(Class<?> kind) {
        return reading.facts().stream()
                .filter(fact -> kind.isInstance(fact.body()))
                .toList();
    }

    private <T> List<T> bodies(Class<T> kind) {
        return facts(kind).stream().map(fact -> kind.cast(fact.body())).toList();
    }

    private <T> T one(Class<T> kind) {
        List<T> all = bodies(kind);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }
}
