package org.acuerda.command.document;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
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

/** Rules of source documents: what may be recorded about one. */
final class SourceDocumentRules {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private SourceDocumentRules() {}

    static Decision<SourceDocumentEvent> decide(SourceDocumentState state, SourceDocumentCommand command) {
        if (!(command instanceof RegisterSourceDocument) && !state.exists()) {
            throw new AggregateNotFound(command.documentId());
        }
        return switch (command) {
            case RegisterSourceDocument register -> register(state, register);
            case RecordSection section -> {
                refuseUnclear(state, section.sectionId(), section.line(), section.heading());
                yield Decision.of(new SectionRecorded(
                        section.documentId(), section.sectionId(), section.heading(), section.line()));
            }
            case RecordReference reference -> {
                refuseUnclear(state, reference.referenceId(), reference.line(), reference.text());
                yield Decision.of(new ReferenceRecorded(
                        reference.documentId(),
                        reference.referenceId(),
                        reference.text(),
                        reference.line(),
                        reference.provisionId()));
            }
            case NamePerson person -> {
                refuseUnclear(state, person.personId(), person.line(), person.name(), person.role());
                yield Decision.of(new PersonNamed(
                        person.documentId(), person.personId(), person.name(), person.role(), person.line()));
            }
            case RecordCaption caption -> recordCaption(state, caption);
        };
    }

    private static Decision<SourceDocumentEvent> register(SourceDocumentState state, RegisterSourceDocument command) {
        if (state.exists()) {
            throw new AggregateExists(command.documentId());
        }
        Rejected.whenBlank(SourceDocumentRejection.DOCUMENT_INCOMPLETE, command.commissionId(), command.title());
        Rejected.when(!SHA_256.matcher(command.sha256()).matches(), SourceDocumentRejection.HASH_INVALID);
        Optional<LocalDate> from = command.periodFrom().known();
        Optional<LocalDate> to = command.periodTo().known();
        Rejected.when(
                from.isPresent() && to.isPresent() && to.get().isBefore(from.get()),
                SourceDocumentRejection.PERIOD_REVERSED);
        return Decision.of(new SourceDocumentRegistered(
                command.documentId(),
                command.commissionId(),
                command.title(),
                command.sha256(),
                command.periodFrom(),
                command.periodTo(),
                command.author(),
                command.datedOn()));
    }

    /** A link between a caption and what it shows is either the text's own or marked as an editor's inference. */
    private static Decision<SourceDocumentEvent> recordCaption(SourceDocumentState state, RecordCaption command) {
        refuseUnclear(state, command.captionId(), command.line(), command.text());
        Rejected.when(
                command.subjectInferred() && command.subjectId().known().isEmpty(),
                SourceDocumentRejection.INFERRED_WITHOUT_SUBJECT);
        return Decision.of(new CaptionRecorded(
                command.documentId(),
                command.captionId(),
                command.text(),
                command.line(),
                command.subjectId(),
                command.subjectInferred()));
    }

    private static void refuseUnclear(SourceDocumentState state, String partId, int line, String... texts) {
        Rejected.whenBlank(SourceDocumentRejection.PART_INCOMPLETE, partId);
        Rejected.whenBlank(SourceDocumentRejection.PART_INCOMPLETE, texts);
        Rejected.when(line < 1, SourceDocumentRejection.LINE_INVALID, line);
        Rejected.when(state.partIds().contains(partId), SourceDocumentRejection.PART_ALREADY_RECORDED, partId);
    }
}
