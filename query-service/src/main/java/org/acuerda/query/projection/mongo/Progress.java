package org.acuerda.query.projection.mongo;

import java.time.Instant;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalSubscriber;
import org.jspecify.annotations.Nullable;

/**
 * Value: how far one version of a read model has come.
 *
 * @param collection the collection it fills
 * @param name name of the read model
 * @param version which version of it
 * @param serving whether this version answers
 * @param source the journal it follows; null before the first record
 * @param position the newest record it has read; 0 before the first
 * @param recordedAt when that record was made; null before the first
 * @param entries how many of the records read concern it
 */
public record Progress(
        String collection,
        String name,
        int version,
        boolean serving,
        @Nullable String source,
        long position,
        @Nullable Instant recordedAt,
        long entries) {

    public static Progress none(JournalSubscriber subscriber, boolean serving) {
        return new Progress(
                subscriber.collection(), subscriber.name(), subscriber.version(), serving, null, 0, null, 0);
    }

    /** The progress after an entry was read. */
    public Progress at(JournalEntry last, long passed) {
        return new Progress(
                collection,
                name,
                version,
                serving,
                last.record().source(),
                last.position(),
                last.record().recordedAt(),
                entries + passed);
    }

    public Progress asServing() {
        return new Progress(collection, name, version, true, source, position, recordedAt, entries);
    }
}
