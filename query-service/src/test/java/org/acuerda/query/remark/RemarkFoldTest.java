package org.acuerda.query.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.acuerda.events.Recorded;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.junit.jupiter.api.Test;

class RemarkFoldTest {

    private static final String SUBJECT = "agr-4";
    private static final String REMARKS = "rmk-agr-4";

    @Test
    void collectsCorrectionsAndAnnotationsInTheirOrder() {
        RemarksOnSubject view = Folds.fold(
                new RemarkProjection(),
                Journal.of(
                        "2026-03-06",
                        new RecordCorrected(
                                REMARKS, SUBJECT, "cor-1", "evt-1", "05 de marzo", "06 de marzo", "Captura"),
                        new RecordAnnotated(
                                REMARKS, SUBJECT, "ann-1", Recorded.notOnRecord(), "No está firmado.", "Informe")));

        assertThat(view.subjectId()).isEqualTo(SUBJECT);
        assertThat(view.remarks())
                .extracting(RemarkView::remarkId, RemarkView::kind, RemarkView::says, RemarkView::evidence)
                .containsExactly(
                        tuple("cor-1", RemarkView.Kind.CORRECTION, "05 de marzo", null),
                        tuple("ann-1", RemarkView.Kind.ANNOTATION, null, "Informe"));
        assertThat(view.remarks().getFirst().eventId()).isEqualTo(Recorded.of("evt-1"));
        assertThat(view.remarks().getLast().eventId()).isEqualTo(Recorded.notOnRecord());
        assertThat(view.remarks().getLast().act().position()).isEqualTo(2);
    }
}
