package org.acuerda.command.document;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Set;
import org.acuerda.command.decision.Buildable;
import org.acuerda.command.decision.Copies;
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
@Buildable
record SourceDocumentState(boolean exists, Set<String> partIds) implements SourceDocumentStateBuilder.With {

    SourceDocumentState {
        partIds = Copies.of(partIds);
    }

    static SourceDocumentState none() {
        return new SourceDocumentState(false, Set.of());
    }

    SourceDocumentState evolve(SourceDocumentEvent event) {
        return switch (event) {
            case SourceDocumentRegistered registered -> withExists(true);
            case SectionRecorded section -> named(section.sectionId());
            case ReferenceRecorded reference -> named(reference.referenceId());
            case PersonNamed person -> named(person.personId());
            case CaptionRecorded caption -> named(caption.captionId());
        };
    }

    private SourceDocumentState named(String partId) {
        return withPartIds(plus(partIds, partId));
    }
}
