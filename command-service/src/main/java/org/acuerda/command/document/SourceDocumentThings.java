package org.acuerda.command.document;

import java.util.Set;
import org.acuerda.command.acts.Things;
import org.acuerda.command.document.SourceDocumentCommand.NamePerson;
import org.acuerda.command.document.SourceDocumentCommand.RecordCaption;
import org.acuerda.command.document.SourceDocumentCommand.RecordReference;
import org.acuerda.command.document.SourceDocumentCommand.RecordSection;
import org.acuerda.command.document.SourceDocumentCommand.RegisterSourceDocument;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;

/** The document itself, and each thing that is found in it. */
final class SourceDocumentThings implements Things<SourceDocumentCommand, SourceDocumentEvent> {

    private static final String DOCUMENT = "document";

    @Override
    public Set<String> touchedBy(SourceDocumentCommand command) {
        return switch (command) {
            case RegisterSourceDocument register -> Things.of(DOCUMENT);
            case RecordSection section -> Things.of(section.sectionId());
            case RecordReference reference -> Things.of(reference.referenceId());
            case NamePerson person -> Things.of(person.personId());
            case RecordCaption caption -> Things.of(caption.captionId());
        };
    }

    @Override
    public Set<String> changedBy(SourceDocumentEvent event) {
        return switch (event) {
            case SourceDocumentRegistered registered -> Things.of(DOCUMENT);
            case SectionRecorded section -> Things.of(section.sectionId());
            case ReferenceRecorded reference -> Things.of(reference.referenceId());
            case PersonNamed person -> Things.of(person.personId());
            case CaptionRecorded caption -> Things.of(caption.captionId());
        };
    }
}
