package org.acuerda.query.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.projection.Projection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Queries of views as of a record of the journal. The records of their own streams are folded up to there, as their
 * projection does; no result is stored.
 */
@Component
public final class AsOfReader {

    private final Records records;

    AsOfReader(Records records) {
        this.records = records;
    }

    /**
     * Views as of a position, by id; views without an event by then are missing.
     *
     * @param position the last record that counts
     */
    public <V> Map<String, Projected<V>> at(long position, Projection<?, V> projection, Collection<String> ids) {
        Map<String, Projected<V>> views = new HashMap<>();
        records.eachOf(ids, position, line -> {
            JournalRecord record = line.record();
            @Nullable Projected<V> before = views.get(record.subject());
            V after = projection.fold(before == null ? null : before.view(), record);
            views.put(record.subject(), new Projected<>(record.sequence(), record.position(), after));
        });
        return views;
    }
}
