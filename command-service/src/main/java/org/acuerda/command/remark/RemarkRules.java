package org.acuerda.command.remark;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.command.remark.RemarkCommand.AnnotateRecord;
import org.acuerda.command.remark.RemarkCommand.CorrectRecord;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.jspecify.annotations.Nullable;

/**
 * Rules of remarks about a subject. A remark is permanent, so it must be about something on record; it never changes
 * what it is about.
 */
final class RemarkRules {

    private static final String PREFIX = "rmk-";

    /** Bodies and provisions have no commission whose calendar would say where days begin. */
    private static final ZoneId ZONE = Membership.none().zone();

    private RemarkRules() {}

    /**
     * Decides one command.
     *
     * @param recordsOf the events on record about a subject, with when each happened; none where it is unknown
     */
    static Decision<RemarkEvent> decide(
            RemarksState state,
            RemarkCommand command,
            Circumstances circumstances,
            Function<String, Map<String, EdtfDate>> recordsOf) {
        String subjectId = command.remarksId().substring(PREFIX.length());
        Map<String, EdtfDate> records = recordsOf.apply(subjectId);
        if (records.isEmpty()) {
            throw new AggregateNotFound(subjectId);
        }
        return switch (command) {
            case AnnotateRecord annotate -> annotate(state, annotate, subjectId, records.keySet());
            case CorrectRecord correct -> {
                refuseBefore(circumstances.occurredOn(), records.get(correct.eventId()));
                yield correct(state, correct, subjectId, records.keySet());
            }
        };
    }

    private static Decision<RemarkEvent> annotate(
            RemarksState state, AnnotateRecord command, String subjectId, Set<String> records) {
        Rejected.whenBlank(
                RemarkRejection.ANNOTATION_INCOMPLETE, command.annotationId(), command.text(), command.evidence());
        refuseRepeated(state, command.annotationId());
        Optional<String> eventId = command.eventId().known();
        Rejected.when(
                eventId.filter(id -> !records.contains(id)).isPresent(),
                RemarkRejection.RECORD_UNKNOWN,
                eventId.orElse(""));
        return Decision.of(new RecordAnnotated(
                command.remarksId(),
                subjectId,
                command.annotationId(),
                command.eventId(),
                command.text(),
                command.evidence()));
    }

    private static Decision<RemarkEvent> correct(
            RemarksState state, CorrectRecord command, String subjectId, Set<String> records) {
        Rejected.whenBlank(
                RemarkRejection.CORRECTION_INCOMPLETE,
                command.correctionId(),
                command.says(),
                command.shouldSay(),
                command.reason());
        refuseRepeated(state, command.correctionId());
        Rejected.when(!records.contains(command.eventId()), RemarkRejection.RECORD_UNKNOWN, command.eventId());
        Rejected.when(command.says().equals(command.shouldSay()), RemarkRejection.CORRECTION_CHANGES_NOTHING);
        return Decision.of(new RecordCorrected(
                command.remarksId(),
                subjectId,
                command.correctionId(),
                command.eventId(),
                command.says(),
                command.shouldSay(),
                command.reason()));
    }

    /** A slip is not pointed out before it was made; an unknown record is refused with the command. */
    private static void refuseBefore(EdtfDate correction, @Nullable EdtfDate corrected) {
        if (corrected == null) {
            return;
        }
        boolean before = (correction.moment().isPresent() && corrected.moment().isPresent())
                ? correction.moment().get().isBefore(corrected.moment().get())
                : correction
                        .latest(ZONE)
                        .filter(day ->
                                corrected.earliest(ZONE).filter(day::isBefore).isPresent())
                        .isPresent();
        Rejected.when(before, RemarkRejection.CORRECTION_BEFORE_RECORD, corrected.text());
    }

    private static void refuseRepeated(RemarksState state, String remarkId) {
        Rejected.when(state.remarkIds().contains(remarkId), RemarkRejection.REMARK_ALREADY_MADE, remarkId);
    }
}
