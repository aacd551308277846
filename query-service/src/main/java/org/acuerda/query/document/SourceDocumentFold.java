package org.acuerda.query.document;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Origin;
import org.acuerda.query.document.SourceDocumentView.Caption;
import org.acuerda.query.document.SourceDocumentView.Person;
import org.acuerda.query.document.SourceDocumentView.Reference;
import org.acuerda.query.document.SourceDocumentView.Section;
import org.jspecify.annotations.Nullable;

/** Tells a source document from its events. */
final class SourceDocumentFold {

    private SourceDocumentFold() {}

    static SourceDocumentView fold(
            @Nullable SourceDocumentView before, SourceDocumentEvent event, JournalRecord record) {
        return switch (event) {
            case SourceDocumentRegistered registered -> registered(registered, record);
            case SectionRecorded section -> withSection(begun(before, record), section);
            case ReferenceRecorded reference -> withReference(begun(before, record), reference);
            case PersonNamed person -> withPerson(begun(before, record), person);
            case CaptionRecorded caption -> withCaption(begun(before, record), caption);
        };
    }

    private static SourceDocumentView registered(SourceDocumentRegistered event, JournalRecord record) {
        return new SourceDocumentView(
                event.documentId(),
                event.commissionId(),
                event.title(),
                event.sha256(),
                event.periodFrom(),
                event.periodTo(),
                event.author(),
                event.datedOn(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Origin.of(record));
    }

    private static SourceDocumentView withSection(SourceDocumentView view, SectionRecorded event) {
        Section section = new Section(event.sectionId(), event.heading(), event.line());
        return with(view, plus(view.sections(), section), view.references(), view.people(), view.captions());
    }

    private static SourceDocumentView withReference(SourceDocumentView view, ReferenceRecorded event) {
        Reference reference = new Reference(event.referenceId(), event.text(), event.line(), event.provisionId());
        return with(view, view.sections(), plus(view.references(), reference), view.people(), view.captions());
    }

    private static SourceDocumentView withPerson(SourceDocumentView view, PersonNamed event) {
        Person person = new Person(event.personId(), event.name(), event.role(), event.line());
        return with(view, view.sections(), view.references(), plus(view.people(), person), view.captions());
    }

    private static SourceDocumentView withCaption(SourceDocumentView view, CaptionRecorded event) {
        Caption caption =
                new Caption(event.captionId(), event.text(), event.line(), event.subjectId(), event.subjectInferred());
        return with(view, view.sections(), view.references(), view.people(), plus(view.captions(), caption));
    }

    private static SourceDocumentView with(
            SourceDocumentView view,
            List<Section> sections,
            List<Reference> references,
            List<Person> people,
            List<Caption> captions) {
        return new SourceDocumentView(
                view.documentId(),
                view.commissionId(),
                view.title(),
                view.sha256(),
                view.periodFrom(),
                view.periodTo(),
                view.author(),
                view.datedOn(),
                sections,
                references,
                people,
                captions,
                view.origin());
    }
}
