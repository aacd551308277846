package org.acuerda.query.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.jspecify.annotations.Nullable;

/** Journal of a test, without a broker: readers get what is appended. */
public final class InMemoryJournal implements JournalTopic {

    public static final Instant FIRST_RECORDED_AT = Instant.parse("2026-01-05T15:00:00Z");

    private final JournalFormat format = new JournalFormat();
    private final String source;
    private final List<JournalEntry> entries = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private boolean away;

    /** An empty journal. */
    public InMemoryJournal() {
        source = "urn:acuerda:journal:" + UUID.randomUUID();
    }

    /** A journal that begins with these records. */
    public InMemoryJournal(List<JournalEntry> beginning) {
        source = beginning.getFirst().record().source();
        entries.addAll(beginning);
        beginning.forEach(
                entry -> sequences.put(entry.record().subject(), entry.record().sequence()));
    }

    /** Appends events as live facts, each one second after the one before. */
    public synchronized List<JournalEntry> append(DomainEvent... events) {
        return Arrays.stream(events)
                .map(event -> append(event, EdtfDate.NOT_ON_RECORD, Provenance.LIVE, null))
                .toList();
    }

    /** Appends one event with its circumstances. */
    public synchronized JournalEntry append(
            DomainEvent event, EdtfDate occurredOn, Provenance provenance, @Nullable String sourceRef) {
        return append(event, occurredOn, "usr-1", "technical-secretary", provenance, sourceRef);
    }

    /** Appends one event with its actor and role. */
    public synchronized JournalEntry append(
            DomainEvent event,
            EdtfDate occurredOn,
            String actor,
            String actorRole,
            Provenance provenance,
            @Nullable String sourceRef) {
        long sequence = sequences.merge(event.aggregateId(), 0L, (last, none) -> last + 1);
        JournalEntry entry = entry(event, sequence, occurredOn, actor, actorRole, provenance, sourceRef);
        entries.add(entry);
        notifyAll();
        return entry;
    }

    /** Skips the next event of a stream, as if it had never been written. */
    public synchronized void skip(String subject) {
        sequences.merge(subject, 0L, (last, none) -> last + 1);
    }

    /** Sets whether readers can reach the journal. */
    public synchronized void setAway(boolean now) {
        away = now;
        notifyAll();
    }

    /** Everything that was appended. */
    public synchronized List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    public synchronized long size() {
        return entries.size();
    }

    @Override
    public synchronized Reader open(long after, @Nullable String known) {
        failWhenAway();
        return new MemoryReader(after);
    }

    private void failWhenAway() {
        if (away) {
            throw new JournalUnavailable("The journal is away");
        }
    }

    private JournalEntry entry(
            DomainEvent event,
            long sequence,
            EdtfDate occurredOn,
            String actor,
            String actorRole,
            Provenance provenance,
            @Nullable String sourceRef) {
        long position = entries.size() + 1L;
        JournalRecord record = new JournalRecord(
                position,
                "event-" + position,
                source,
                sequence,
                FIRST_RECORDED_AT.plusSeconds(position),
                occurredOn,
                actor,
                actorRole,
                "command-" + position,
                "test.act",
                "command-" + position,
                Optional.empty(),
                provenance,
                Optional.ofNullable(sourceRef),
                EventCatalog.standard().of(event).published(),
                event);
        return new JournalEntry(record, format.write(record));
    }

    private final class MemoryReader implements Reader {

        private long last;
        private boolean woken;

        private MemoryReader(long after) {
            last = after;
        }

        @Override
        public List<JournalEntry> next(Duration wait, int most) {
            synchronized (InMemoryJournal.this) {
                long deadline = System.nanoTime() + wait.toNanos();
                while (entries.size() <= last && !woken && !away) {
                    long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                    if (left <= 0) {
                        break;
                    }
                    try {
                        InMemoryJournal.this.wait(left);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                        break;
                    }
                }
                failWhenAway();
                woken = false;
                int from = (int) Math.min(last, entries.size());
                List<JournalEntry> found = List.copyOf(entries.subList(from, Math.min(entries.size(), from + most)));
                last += found.size();
                return found;
            }
        }

        @Override
        public void check() {
            synchronized (InMemoryJournal.this) {
                failWhenAway();
            }
        }

        @Override
        public void wake() {
            synchronized (InMemoryJournal.this) {
                woken = true;
                InMemoryJournal.this.notifyAll();
            }
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
