package org.acuerda.query.naming;

import java.util.Collection;
import java.util.List;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.ProgressListener;
import org.acuerda.query.answer.ProjectionProgress;
import org.acuerda.query.record.RecordFilterBuilder;
import org.acuerda.query.record.Records;
import org.springframework.stereotype.Component;

/** Register of the short addresses. It reads on when the record goes on, and keeps them in memory: no link costs a query. */
@Component
final class ShortAddressRegister implements ProgressListener {

    private final Records records;
    private final Freshness freshness;
    private final ShortAddresses addresses = new ShortAddresses();
    private final List<String> types = EventCatalog.standard().types().stream()
            .filter(type -> addresses.types().contains(type.type()))
            .map(EventType::published)
            .toList();

    private volatile long position;

    ShortAddressRegister(Records records, Freshness freshness) {
        this.records = records;
        this.freshness = freshness;
    }

    /** The short addresses as the record has them now. */
    ShortAddresses now() {
        long newest = freshness.asOf().position();
        if (newest > position) {
            readUpTo(newest);
        }
        return addresses;
    }

    /** The next page reads on. */
    @Override
    public void reflected(Collection<ProjectionProgress.Arrival> arrivals, long newest) {}

    /** After a start no page waits until all is read. */
    @Override
    public void interrupted() {
        Thread.ofVirtual().name("short-addresses").start(() -> {
            try {
                now();
            } catch (RuntimeException unavailable) {
                // The next page tries again, and says it.
            }
        });
    }

    private synchronized void readUpTo(long newest) {
        if (newest <= position) {
            return;
        }
        // What fails half-way goes on after the last event that was read.
        records.each(
                RecordFilterBuilder.builder()
                        .from(position + 1)
                        .to(newest)
                        .type(types)
                        .build(),
                line -> {
                    addresses.then(line.record().event());
                    position = line.record().position();
                });
        position = newest;
    }
}
