package org.acuerda.query.change;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.record.JournalLine;

/**
 * View of one record that changed something.
 *
 * @param position its place in the journal, which decides whether it counts
 * @param type its published name
 * @param subject its stream
 * @param occurredOn when the fact happened, possibly long before the record
 * @param recordedAt when it was recorded
 * @param line the record itself
 */
public record RecordedChange(
        long position,
        ChangeKind kind,
        String type,
        String subject,
        EdtfDate occurredOn,
        Instant recordedAt,
        @JsonIgnore JournalLine line) {

    static List<RecordedChange> only(ChangeKind kind, List<RecordedChange> changes) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    static RecordedChange of(ChangeKind kind, JournalLine line) {
        JournalRecord record = line.record();
        return new RecordedChange(
                record.position(),
                kind,
                record.type(),
                record.subject(),
                record.occurredOn(),
                record.recordedAt(),
                line);
    }
}
