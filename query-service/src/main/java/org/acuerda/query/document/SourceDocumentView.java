package org.acuerda.query.document;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;

/** View of a document from which historic records come, with what it names. Lines are counted from 1. */
@Buildable
public record SourceDocumentView(
        String documentId,
        String commissionId,
        @JsonUnwrapped Description description,
        @JsonUnwrapped Contents contents,
        Origin origin)
        implements SourceDocumentViewBuilder.With {

    /** Value: description of a source document. */
    public record Description(
            String title,
            String sha256,
            Recorded<LocalDate> periodFrom,
            Recorded<LocalDate> periodTo,
            Recorded<String> author,
            Recorded<LocalDate> datedOn) {}

    /** Value: contents that a source document names. */
    @Buildable
    public record Contents(
            List<Section> sections, List<Reference> references, List<Person> people, List<Caption> captions)
            implements SourceDocumentViewContentsBuilder.With {}

    /** Value: section of a source document. */
    public record Section(String sectionId, String heading, int line) {}

    /** Value: law, policy or document it refers to. */
    public record Reference(String referenceId, String text, int line, Recorded<String> provisionId) {}

    /** Value: person it names. */
    public record Person(String personId, String name, String role, int line) {}

    /**
     * Value: photograph's caption.
     *
     * @param subjectId activity, session or meeting that it shows; not on record where the text names none
     * @param subjectInferred true where the link is an editor's inference
     */
    public record Caption(
            String captionId, String text, int line, Recorded<String> subjectId, boolean subjectInferred) {}
}
