package org.acuerda.command.document;

import java.util.Set;
import org.acuerda.command.document.SourceDocumentCommand.NamePerson;
import org.acuerda.command.document.SourceDocumentCommand.RecordCaption;
import org.acuerda.command.document.SourceDocumentCommand.RecordReference;
import org.acuerda.command.document.SourceDocumentCommand.RecordSection;
import org.acuerda.command.document.SourceDocumentCommand.RegisterSourceDocument;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;

/** Conflict scopes of a source document: the document itself, and each part that is found in it. */
final class SourceDocumentConflictScopes implements ConflictScopes<SourceDocumentCommand, SourceDocumentEvent> {

    private static final String DOCUMENT = "document";

    @Override
    public Set<String> dependsOn(SourceDocumentCommand command) {
        return switch (command) {
            case RegisterSourceDocument register -> ConflictScopes.of(DOCUMENT);
            case RecordSection section -> ConflictScopes.of(section.sectionId());
            case RecordReference reference -> ConflictScopes.of(reference.referenceId());
            case NamePerson person -> ConflictScopes.of(person.personId());
            case RecordCaption caption -> ConflictScopes.of(caption.captionId());
        };
    }

    @Override
    public Set<String> affects(SourceDocumentEvent event) {
        return switch (event) {
            case SourceDocumentRegistered registered -> ConflictScopes.of(DOCUMENT);
            case SectionRecorded section -> ConflictScopes.of(section.sectionId());
            case ReferenceRecorded reference -> ConflictScopes.of(reference.referenceId());
            case PersonNamed person -> ConflictScopes.of(person.personId());
            case CaptionRecorded caption -> ConflictScopes.of(caption.captionId());
        };
    }
}
