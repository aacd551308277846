package org.acuerda.command.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.DecisionAssert;
import org.acuerda.command.decision.Spellings;
import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkRulesTest {

    private static final String ID = "rmk-act-6";
    private static final Map<String, Map<String, EdtfDate>> ON_RECORD = Map.of(
            "act-6", Map.of("evt-1", new EdtfDate("2026-03-09T21:00:00-06:00"), "evt-2", EdtfDate.NOT_ON_RECORD));
    private static final AnnotateRecord ANNOTATE = annotating(Recorded.notOnRecord(), "micrositios.inai.org.mx");
    private static final RecordAnnotated ANNOTATED = annotated(Recorded.notOnRecord());
    private static final CorrectRecord CORRECT = correcting("evt-1", "abril");
    private static final RecordCorrected CORRECTED =
            new RecordCorrected(ID, "act-6", "cor-1", "evt-1", "marzo", "abril", "Error al transcribir.");

    private final RemarksState none = RemarksState.none();

    /** */
    @Test
    void annotatesASubjectAsAWhole() {
        assertThat(decide(none, ANNOTATE).events()).containsExactly(ANNOTATED);
    }

    @Test
    void annotatesOneOfItsRecords() {
        assertThat(decide(none, annotating(Recorded.of("evt-2"), "micrositios.inai.org.mx"))
                        .events())
                .containsExactly(annotated(Recorded.of("evt-2")));
    }

    @Test
    void annotatesNoRecordOfAnotherSubject() {
        refuses(none, annotating(Recorded.of("evt-9"), "micrositios.inai.org.mx"), RemarkRejection.RECORD_UNKNOWN);
    }

    /** */
    @Test
    void annotatesWithASource() {
        refuses(none, annotating(Recorded.notOnRecord(), " "), RemarkRejection.ANNOTATION_INCOMPLETE);
    }

    @Test
    void annotatesOnce() {
        refuses(none.evolve(ANNOTATED), ANNOTATE, RemarkRejection.REMARK_ALREADY_MADE);
    }

    /** */
    @Test
    void correctsARecord() {
        assertThat(decide(none.evolve(ANNOTATED), CORRECT).events()).containsExactly(CORRECTED);
    }

    /** */
    @Test
    void correctsNoRecordOfAnotherSubject() {
        refuses(none, correcting("evt-9", "abril"), RemarkRejection.RECORD_UNKNOWN);
    }

    @Test
    void correctsToSomethingElse() {
        refuses(none, correcting("evt-1", "marzo"), RemarkRejection.CORRECTION_CHANGES_NOTHING);
    }

    /** */
    @Test
    void correctsForAReason() {
        refuses(
                none,
                new CorrectRecord(ID, "cor-1", "evt-1", "marzo", "abril", ""),
                RemarkRejection.CORRECTION_INCOMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-08", "2026-02", "2026-03-10T02:59:00Z"})
    void correctsNothingBeforeItWasWrong(String occurredOn) {
        new DecisionAssert<>(() -> decide(none, CORRECT, occurredOn))
                .isRefused(RemarkRejection.CORRECTION_BEFORE_RECORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-09", "2026", "XXXX", "2026-03-10T03:00:00Z"})
    void correctsFromThenOn(String occurredOn) {
        assertThat(decide(none, CORRECT, occurredOn).events()).containsExactly(CORRECTED);
    }

    @Test
    void correctsOnce() {
        refuses(none.evolve(CORRECTED), CORRECT, RemarkRejection.REMARK_ALREADY_MADE);
    }

    @Test
    void remarksNothingAboutNothing() {
        AnnotateRecord aboutNothing = new AnnotateRecord(
                "rmk-act-9", "ann-1", Recorded.notOnRecord(), "La cumbre fue en abril.", "micrositios.inai.org.mx");

        assertThatThrownBy(() -> decide(none, aboutNothing)).isInstanceOf(AggregateNotFound.class);
    }

    private static AnnotateRecord annotating(Recorded<String> eventId, String evidence) {
        return new AnnotateRecord(ID, "ann-1", eventId, "La cumbre fue en abril.", evidence);
    }

    private static RecordAnnotated annotated(Recorded<String> eventId) {
        return new RecordAnnotated(ID, "act-6", "ann-1", eventId, "La cumbre fue en abril.", "micrositios.inai.org.mx");
    }

    private static CorrectRecord correcting(String eventId, String shouldSay) {
        return new CorrectRecord(ID, "cor-1", eventId, "marzo", shouldSay, "Error al transcribir.");
    }

    private static Decision<RemarkEvent> decide(RemarksState state, RemarkCommand command) {
        return decide(state, command, "2026-03-10");
    }

    private static Decision<RemarkEvent> decide(RemarksState state, RemarkCommand command, String occurredOn) {
        Circumstances circumstances = new Circumstances(
                Instant.parse("2026-03-20T18:00:00Z"),
                "rita",
                "TECHNICAL_SECRETARY",
                new EdtfDate(occurredOn),
                Provenance.LIVE,
                Optional.empty());
        return Spellings.alike(
                circumstances,
                spelt -> RemarkRules.decide(
                        state, command, spelt, subject -> ON_RECORD.getOrDefault(subject, Map.of())));
    }

    private static void refuses(RemarksState state, RemarkCommand command, RemarkRejection expected) {
        new DecisionAssert<>(() -> decide(state, command)).isRefused(expected);
    }
}
