package org.acuerda.query.answer;

import org.acuerda.events.Provenance;
import org.acuerda.events.journal.JournalRecord;
import org.jspecify.annotations.Nullable;

/**
 * Value: how the fact behind a view came to be known.
 *
 * @param sourceRef document and line that it was recorded from; null for a live fact
 */
public record Origin(Provenance provenance, @Nullable String sourceRef) {

    /** The origin of a record. */
    public static Origin of(JournalRecord record) {
        return new Origin(record.provenance(), record.sourceRef().orElse(null));
    }
}
