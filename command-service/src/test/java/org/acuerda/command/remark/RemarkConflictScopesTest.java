package org.acuerda.command.remark;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.acuerda.events.Recorded;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.junit.jupiter.api.Test;

class RemarkConflictScopesTest {

    private final RemarkConflictScopes scopes = new RemarkConflictScopes();

    @Test
    void correctionsOfOneRecordAreAboutTheSame() {
        assertThat(scopes.conflicts(correct("evt-1"), corrected("evt-1"))).isTrue();
        assertThat(scopes.conflicts(correct("evt-1"), corrected("evt-2"))).isFalse();
        assertThat(scopes.conflicts(
                        new AnnotateRecord("rmk-1", "ann-1", Recorded.of("evt-1"), "Nota", "Oficio"),
                        corrected("evt-1")))
                .isFalse();
    }

    private static CorrectRecord correct(String eventId) {
        return new CorrectRecord("rmk-1", "cor-1", eventId, "dice", "debe decir", "Errata");
    }

    private static RecordCorrected corrected(String eventId) {
        return new RecordCorrected("rmk-1", "ses-1", "cor-2", eventId, "dice", "debe decir", "Errata");
    }
}
