package org.acuerda.command.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.document.SourceDocumentCommand.NamePerson;
import org.acuerda.command.document.SourceDocumentCommand.RecordCaption;
import org.acuerda.command.document.SourceDocumentCommand.RecordReference;
import org.acuerda.command.document.SourceDocumentCommand.RecordSection;
import org.acuerda.command.document.SourceDocumentCommand.RegisterSourceDocument;
import org.acuerda.events.Recorded;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SourceDocumentRulesTest {

    private static final String ID = "doc-1";
    private static final String SHA_256 = "6e".repeat(32);
    private static final LocalDate FROM = LocalDate.of(2017, 11, 9);
    private static final LocalDate TO = LocalDate.of(2018, 11, 15);
    private static final SourceDocumentRegistered REGISTERED = new SourceDocumentRegistered(
            ID,
            "com-1",
            "Informe de actividades",
            SHA_256,
            Recorded.of(FROM),
            Recorded.of(TO),
            Recorded.notOnRecord(),
            Recorded.notOnRecord());

    private final SourceDocumentState none = SourceDocumentState.none();
    private final SourceDocumentState registered = none.evolve(REGISTERED);

    @Test
    void registersADocument() {
        assertThat(SourceDocumentRules.decide(none, registering("Informe de actividades", SHA_256, FROM, TO))
                        .events())
                .containsExactly(REGISTERED);
    }

    @Test
    void registersADocumentOnce() {
        assertThatThrownBy(() -> SourceDocumentRules.decide(
                        registered, registering("Informe de actividades", SHA_256, FROM, TO)))
                .isInstanceOf(AggregateExists.class);
    }

    @Test
    void refusesADocumentWithoutATitle() {
        refuses(none, registering(" ", SHA_256, FROM, TO), SourceDocumentRejection.DOCUMENT_INCOMPLETE);
    }

    @Test
    void refusesAHashThatIsNone() {
        refuses(none, registering("Informe", "6E", FROM, TO), SourceDocumentRejection.HASH_INVALID);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        refuses(none, registering("Informe", SHA_256, TO, FROM), SourceDocumentRejection.PERIOD_REVERSED);
    }

    @ParameterizedTest
    @MethodSource
    void recordsWhatTheDocumentHolds(SourceDocumentCommand command, SourceDocumentEvent expected) {
        assertThat(SourceDocumentRules.decide(registered, command).events()).containsExactly(expected);
    }

    static Stream<Arguments> recordsWhatTheDocumentHolds() {
        return Stream.of(
                Arguments.of(section("sec-1", "AVANCES", 98), new SectionRecorded(ID, "sec-1", "AVANCES", 98)),
                Arguments.of(
                        new RecordReference(ID, "ref-4", "artículo 56", 94, Recorded.of("prv-1")),
                        new ReferenceRecorded(ID, "ref-4", "artículo 56", 94, Recorded.of("prv-1"))),
                Arguments.of(
                        new NamePerson(ID, "per-1", "Jorge Florez Herrera", "investigador", 104),
                        new PersonNamed(ID, "per-1", "Jorge Florez Herrera", "investigador", 104)),
                Arguments.of(
                        new RecordCaption(ID, "cap-1", "I Cumbre", 134, Recorded.of("act-6"), true),
                        new CaptionRecorded(ID, "cap-1", "I Cumbre", 134, Recorded.of("act-6"), true)),
                Arguments.of(
                        new RecordCaption(ID, "cap-4", "Entrevista", 146, Recorded.notOnRecord(), false),
                        new CaptionRecorded(ID, "cap-4", "Entrevista", 146, Recorded.notOnRecord(), false)));
    }

    @Test
    void countsLinesFromOne() {
        refuses(registered, section("sec-1", "AVANCES", 0), SourceDocumentRejection.LINE_INVALID);
    }

    @Test
    void refusesAPartThatSaysNothing() {
        refuses(registered, section("sec-1", "", 98), SourceDocumentRejection.PART_INCOMPLETE);
    }

    @Test
    void recordsAPartOnce() {
        refuses(
                registered.evolve(new CaptionRecorded(ID, "cap-1", "I Cumbre", 134, Recorded.notOnRecord(), false)),
                section("cap-1", "AVANCES", 98),
                SourceDocumentRejection.PART_ALREADY_RECORDED);
    }

    @Test
    void infersNoSubjectWithoutNamingIt() {
        refuses(
                registered,
                new RecordCaption(ID, "cap-4", "Entrevista", 146, Recorded.notOnRecord(), true),
                SourceDocumentRejection.INFERRED_WITHOUT_SUBJECT);
    }

    @Test
    void recordsNothingOfADocumentThatIsNone() {
        assertThatThrownBy(() -> SourceDocumentRules.decide(none, section("sec-1", "AVANCES", 98)))
                .isInstanceOf(AggregateNotFound.class);
    }

    private static RegisterSourceDocument registering(String title, String sha256, LocalDate from, LocalDate to) {
        return new RegisterSourceDocument(
                ID,
                "com-1",
                title,
                sha256,
                Recorded.of(from),
                Recorded.of(to),
                Recorded.notOnRecord(),
                Recorded.notOnRecord());
    }

    private static RecordSection section(String sectionId, String heading, int line) {
        return new RecordSection(ID, sectionId, heading, line);
    }

    private static void refuses(
            SourceDocumentState state, SourceDocumentCommand command, SourceDocumentRejection expected) {
        new DecisionAssert<>(() -> SourceDocumentRules.decide(state, command)).isRefused(expected);
    }
}
