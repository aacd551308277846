package org.acuerda.command.document;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Set;
import org.acuerda.events.document.SourceDocumentEvent;
import org.acuerda.events.document.SourceDocumentEvent.CaptionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.PersonNamed;
import org.acuerda.events.document.SourceDocumentEvent.ReferenceRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SectionRecorded;
import org.acuerda.events.document.SourceDocumentEvent.SourceDocumentRegistered;

/**
 * State of a source document: what later decisions need to know.
 *
 * @param partIds identifiers of its sections, references, persons and captions; no two parts share one
 */
record SourceDocumentState(boolean exists, Set<String> partIds) {

    SourceDocumentState {
        partIds = Set.copyOf(partIds);
    }

    static SourceDocumentState none() {
        return new SourceDocumentState(false, Set.of());
    }

    SourceDocumentState evolve(SourceDocumentEvent event) {
        return switch (event) {
            case SourceDocumentRegistered registered -> new SourceDocumentState(true, partIds);
            case SectionRecorded section -> with(section.sectionId());
            case ReferenceRecorded reference -> with(reference.referenceId());
            case PersonNamed person -> with(person.personId());
            case CaptionRecorded caption -> with(caption.captionId());
        };
    }

    private SourceDocumentState with(String partId) {
        return new SourceDocumentState(exists, plus(partIds, partId));
    }
}
