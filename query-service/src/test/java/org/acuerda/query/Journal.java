package org.acuerda.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.JournalRecord;
import org.acuerda.events.Provenance;

/** A small journal for tests: each event gets the next position and its stream's next sequence. */
public final class Journal {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T12:00:00Z");

    private final List<JournalRecord> records = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();

    /** A journal that begins with events lived on a day. */
    public static Journal of(String day, DomainEvent... events) {
        return new Journal().live(day, events);
    }

    /** The samples of these names, lived on 5 March 2026. */
    public static Journal ofContracts(String... names) {
        Journal journal = new Journal();
        for (String name : names) {
            journal.live("2026-03-05", Contracts.event(name));
        }
        return journal;
    }

    /** Events that were lived, with the date of their fact. */
    public Journal live(String occurredOn, DomainEvent... events) {
        for (DomainEvent event : events) {
            add(event, occurredOn, Provenance.LIVE, Optional.empty());
        }
        return this;
    }

    /** Events that a source tells, with the date of their fact. */
    public Journal told(String occurredOn, DomainEvent... events) {
        for (DomainEvent event : events) {
            add(event, occurredOn, Provenance.HISTORIC, Optional.of("informe.txt L94"));
        }
        return this;
    }

    public List<JournalRecord> records() {
        return List.copyOf(records);
    }

    private void add(DomainEvent event, String occurredOn, Provenance provenance, Optional<String> sourceRef) {
        long position = records.size() + 1L;
        long sequence = sequences.merge(event.aggregateId(), 0L, (last, first) -> last + 1);
        records.add(new JournalRecord(
                position,
                "00000000-0000-7000-8000-%012d".formatted(position),
                "urn:acuerda:journal:00000000-0000-4000-8000-000000000000",
                sequence,
                BEGINNING.plusSeconds(position),
                new EdtfDate(occurredOn),
                "secretaria.tecnica",
                "technical-secretary",
                "command-" + position,
                "test.tell",
                "chain-" + position,
                Optional.empty(),
                provenance,
                sourceRef,
                event));
    }
}
