package org.acuerda.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.command.document.SourceDocumentCommand.RecordSection;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.junit.jupiter.api.Test;

class SourceDocumentConflictScopesTest {

    @Test
    void sectionsAreApart() {
        RecordSection section = new RecordSection("doc-1", "sec-1", "Presentación", 3);

        assertThat(new SourceDocumentConflictScopes()
                        .conflicts(section, new SectionRecorded("doc-1", "sec-1", "Otra", 3)))
                .isTrue();
        assertThat(new SourceDocumentConflictScopes()
                        .conflicts(section, new SectionRecorded("doc-1", "sec-2", "Otra", 9)))
                .isFalse();
    }
}
