package org.acuerda.query.remark;

import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/** Fold of the remarks about a subject. */
final class RemarkFold {

    private RemarkFold() {}

    static RemarksOnSubject fold(@Nullable RemarksOnSubject before, RemarkEvent event, JournalRecord record) {
        List<RemarkView> earlier = before == null ? List.of() : before.remarks();
        return new RemarksOnSubject(event.remarksId(), event.subjectId(), plus(earlier, remark(event, record)));
    }

    private static RemarkView remark(RemarkEvent event, JournalRecord record) {
        return switch (event) {
            case RecordCorrected corrected ->
                new RemarkView(
                        corrected.correctionId(),
                        corrected.subjectId(),
                        RemarkView.Kind.CORRECTION,
                        Recorded.of(corrected.eventId()),
                        corrected.says(),
                        corrected.shouldSay(),
                        corrected.reason(),
                        null,
                        Attribution.of(record),
                        Origin.of(record));
            case RecordAnnotated annotated ->
                new RemarkView(
                        annotated.annotationId(),
                        annotated.subjectId(),
                        RemarkView.Kind.ANNOTATION,
                        annotated.eventId(),
                        null,
                        null,
                        annotated.text(),
                        annotated.evidence(),
                        Attribution.of(record),
                        Origin.of(record));
        };
    }
}
