package org.acuerda.query.document;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;

import java.util.function.UnaryOperator;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.document.SourceDocumentView.Caption;
import org.acuerda.query.document.SourceDocumentView.Contents;
import org.acuerda.query.document.SourceDocumentView.Description;
import org.acuerda.query.document.SourceDocumentView.Person;
import org.acuerda.query.document.SourceDocumentView.Reference;
import org.acuerda.query.document.SourceDocumentView.Section;
import org.jspecify.annotations.Nullable;

/** Fold of a source document's events. */
final class SourceDocumentFold {

    private SourceDocumentFold() {}

    static SourceDocumentView fold(
            @Nullable SourceDocumentView before, SourceDocumentEvent event, JournalRecord record) {
        return switch (event) {
            case SourceDocumentRegistered registered -> registered(registered, record);
            case SectionRecorded section -> changed(before, record, now -> with(now, section));
            case ReferenceRecorded reference -> changed(before, record, now -> with(now, reference));
            case PersonNamed person -> changed(before, record, now -> with(now, person));
            case CaptionRecorded caption -> changed(before, record, now -> with(now, caption));
        };
    }

    private static SourceDocumentView registered(SourceDocumentRegistered event, JournalRecord record) {
        return SourceDocumentViewBuilder.builder()
                .documentId(event.documentId())
                .commissionId(event.commissionId())
                .description(new Description(
                        event.title(),
                        event.sha256(),
                        event.periodFrom(),
                        event.periodTo(),
                        event.author(),
                        event.datedOn()))
                .contents(SourceDocumentViewContentsBuilder.builder().build())
                .origin(Origin.of(record))
                .build();
    }

    private static Contents with(Contents now, SectionRecorded event) {
        Section section = new Section(event.sectionId(), event.heading(), event.line());
        return now.withSections(plus(now.sections(), section));
    }

    private static Contents with(Contents now, ReferenceRecorded event) {
        Reference reference = new Reference(event.referenceId(), event.text(), event.line(), event.provisionId());
        return now.withReferences(plus(now.references(), reference));
    }

    private static Contents with(Contents now, PersonNamed event) {
        Person person = new Person(event.personId(), event.name(), event.role(), event.line());
        return now.withPeople(plus(now.people(), person));
    }

    private static Contents with(Contents now, CaptionRecorded event) {
        Caption caption =
                new Caption(event.captionId(), event.text(), event.line(), event.subjectId(), event.subjectInferred());
        return now.withCaptions(plus(now.captions(), caption));
    }

    private static SourceDocumentView changed(
            @Nullable SourceDocumentView before, JournalRecord record, UnaryOperator<Contents> change) {
        SourceDocumentView view = begun(before, record);
        return view.withContents(change.apply(view.contents()));
    }
}
