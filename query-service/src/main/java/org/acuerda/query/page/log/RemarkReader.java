package org.acuerda.query.page.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.Recorded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.events.remark.RemarkEvent.RecordAnnotated;
import org.acuerda.events.remark.RemarkEvent.RecordCorrected;
import org.acuerda.query.record.Records;
import org.acuerda.query.remark.RemarkView;
import org.acuerda.query.remark.Remarks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Assembler of the remarks that a page shows, each with the record that it is about. */
@Component
public final class RemarkReader {

    private final Remarks remarks;
    private final Records records;

    RemarkReader(Remarks remarks, Records records) {
        this.remarks = remarks;
        this.records = records;
    }

    /** The remarks about a subject. */
    public ShownRemarks about(String subjectId) {
        return about(subjectId, remarks.about(subjectId));
    }

    /** The same for a caller who has the remarks. */
    public ShownRemarks about(String subjectId, List<RemarkView> found) {
        Map<String, Long> positions = found.isEmpty() ? Map.of() : records.positionsOf(subjectId);
        return new ShownRemarks(
                subjectId,
                "",
                found.stream()
                        .map(remark -> new ShownRemarks.Entry(
                                remark,
                                remark.eventId().known().map(positions::get).orElse(null)))
                        .toList());
    }

    /** The remarks about one record; null for a remark, because the next one is about the same record as it. */
    @Nullable ShownRemarks about(JournalRecord record) {
        return record.event() instanceof RemarkEvent
                ? null
                : new ShownRemarks(
                        record.subject(),
                        record.eventId(),
                        remarks.about(record.subject()).stream()
                                .filter(remark -> remark.eventId().equals(Recorded.of(record.eventId())))
                                .map(remark -> new ShownRemarks.Entry(remark, null))
                                .toList());
    }

    /** The position of the record that a remark is about; null for any other record, and for a whole subject. */
    @Nullable Long meantBy(JournalRecord record) {
        if (!(record.event() instanceof RemarkEvent remark)) {
            return null;
        }
        Optional<String> meant =
                switch (remark) {
                    case RecordCorrected corrected -> Optional.of(corrected.eventId());
                    case RecordAnnotated annotated -> annotated.eventId().known();
                };
        return meant.map(records.positionsOf(remark.subjectId())::get).orElse(null);
    }
}
