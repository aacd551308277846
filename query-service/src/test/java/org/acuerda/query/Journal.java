package org.acuerda.query;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.JournalEntry;
import org.jspecify.annotations.Nullable;

/** Journal that a test writes event by event. */
public final class Journal {

    private final InMemoryJournal journal = new InMemoryJournal();
    private final List<JournalEntry> entries = new ArrayList<>();

    /** A journal that begins with live events of a day. */
    public static Journal of(String day, DomainEvent... events) {
        return new Journal().live(day, events);
    }

    /** The samples of these names, live on 5 March 2026. */
    public static Journal ofContracts(String... names) {
        Journal journal = new Journal();
        for (String name : names) {
            journal.live("2026-03-05", Contracts.event(name));
        }
        return journal;
    }

    /** Appends live events, with the date of their fact. */
    public Journal live(String occurredOn, DomainEvent... events) {
        return add(occurredOn, Provenance.LIVE, null, events);
    }

    /** Appends historic events, with the date of their fact. */
    public Journal told(String occurredOn, DomainEvent... events) {
        return add(occurredOn, Provenance.HISTORIC, "informe.txt L94", events);
    }

    /** All entries so far; the last one's position is their number. */
    public List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    private Journal add(String occurredOn, Provenance provenance, @Nullable String sourceRef, DomainEvent... events) {
        for (DomainEvent event : events) {
            entries.add(journal.append(event, new EdtfDate(occurredOn), provenance, sourceRef));
        }
        return this;
    }
}
