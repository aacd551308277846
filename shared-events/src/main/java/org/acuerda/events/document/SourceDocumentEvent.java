package org.acuerda.events.document;

import java.time.LocalDate;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.FileReference;
import org.acuerda.events.Recorded;

/** Events of a document from which history is recorded. Lines are counted from 1. */
public sealed interface SourceDocumentEvent extends DomainEvent {

    String documentId();

    @Override
    default String aggregateId() {
        return documentId();
    }

    /**
     * A document became a source.
     *
     * @param sha256 hash of the document's bytes, 64 lower-case hexadecimal digits
     */
    record SourceDocumentRegistered(
            String documentId,
            String commissionId,
            String title,
            String sha256,
            Recorded<LocalDate> periodFrom,
            Recorded<LocalDate> periodTo,
            Recorded<String> author,
            Recorded<LocalDate> datedOn)
            implements SourceDocumentEvent, FileReference {

        @Override
        public Optional<String> storedFile() {
            return Optional.of(sha256);
        }

        @Override
        public String shownAs() {
            return title;
        }

        /** Its publisher keeps it. */
        @Override
        public boolean needsFile() {
            return false;
        }
    }

    /** The document has a section. */
    record SectionRecorded(String documentId, String sectionId, String heading, int line)
            implements SourceDocumentEvent {}

    /**
     * The document refers to a law, a policy or another document.
     *
     * @param provisionId the catalogued provision it means; not on record where it is none
     */
    record ReferenceRecorded(String documentId, String referenceId, String text, int line, Recorded<String> provisionId)
            implements SourceDocumentEvent {}

    /** The document names a person. */
    record PersonNamed(String documentId, String personId, String name, String role, int line)
            implements SourceDocumentEvent {}

    /**
     * The document carries a photograph's caption.
     *
     * @param subjectId activity, session or meeting the photograph shows; not on record where the text names none
     * @param subjectInferred true where the link is an editor's inference
     */
    record CaptionRecorded(
            String documentId,
            String captionId,
            String text,
            int line,
            Recorded<String> subjectId,
            boolean subjectInferred)
            implements SourceDocumentEvent {}
}
