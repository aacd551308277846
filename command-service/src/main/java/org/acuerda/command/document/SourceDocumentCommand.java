package org.acuerda.command.document;

import java.time.LocalDate;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;

/** Commands of one source document. Lines are counted from 1. */
sealed interface SourceDocumentCommand extends Command {

    String documentId();

    @Override
    default String aggregateId() {
        return documentId();
    }

    /** Makes a document a source, known by the hash of its bytes. */
    record RegisterSourceDocument(
            String documentId,
            @RefersTo(Registry.COMMISSION) String commissionId,
            String title,
            String sha256,
            Recorded<LocalDate> periodFrom,
            Recorded<LocalDate> periodTo,
            Recorded<String> author,
            Recorded<LocalDate> datedOn)
            implements SourceDocumentCommand {}

    /** Records a section of the document. */
    record RecordSection(String documentId, String sectionId, String heading, int line)
            implements SourceDocumentCommand {}

    /** Records what the document refers to. */
    record RecordReference(
            String documentId,
            String referenceId,
            String text,
            int line,
            @RefersTo(Registry.PROVISION) Recorded<String> provisionId)
            implements SourceDocumentCommand {}

    /** Records whom the document names. */
    record NamePerson(String documentId, String personId, String name, String role, int line)
            implements SourceDocumentCommand {}

    /** Records a photograph's caption. */
    record RecordCaption(
            String documentId,
            String captionId,
            String text,
            int line,
            @RefersTo(Registry.SUBJECT) Recorded<String> subjectId,
            boolean subjectInferred)
            implements SourceDocumentCommand {}
}
