package org.acuerda.command.execution;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.CommandParts;
import org.acuerda.events.Divisible;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalKind;
import org.acuerda.events.journal.JournalRecord;

/**
 * Check of how large the records of a command become, before anything is stored. An event that does not fit and can be
 * divided becomes several.
 */
final class RecordSize {

    /** What automations record of a person's act may be a little larger than the act. */
    private static final int KEPT_FOR_AUTOMATIONS = 2_048;

    /** A short act, as one that ends or corrects something. */
    private static final int SHORT = 4_096;

    private static final UUID ANY = new UUID(0, 0);

    private final EventCatalog catalog;
    private final JournalFormat format;
    private final CommandEnvelope<?> envelope;

    RecordSize(EventCatalog catalog, JournalFormat format, CommandEnvelope<?> envelope) {
        this.catalog = catalog;
        this.format = format;
        this.envelope = envelope;
    }

    /**
     * The events that are stored for events: each itself where it fits.
     *
     * @throws RecordTooLarge when one does not, and cannot be divided into such as do
     */
    List<DomainEvent> fitting(List<? extends DomainEvent> events) {
        return events.stream().flatMap(event -> fitting(event).stream()).toList();
    }

    /** Whether every record is short enough for what has no more room for long ones. */
    boolean areShort(List<DomainEvent> events) {
        return events.stream().allMatch(event -> bytes(event) <= SHORT);
    }

    private List<DomainEvent> fitting(DomainEvent event) {
        if (fits(event)) {
            return List.of(event);
        }
        if (event instanceof Divisible divisible) {
            for (int most = divisible.elements() / 2; most > 0; most /= 2) {
                List<DomainEvent> portions = divisible.inPortionsOf(most);
                if (portions.stream().allMatch(this::fits)) {
                    return portions;
                }
            }
        }
        throw new RecordTooLarge(longestText(), JournalFormat.MAX_RECORD_BYTES);
    }

    private boolean fits(DomainEvent event) {
        int limit = envelope.trace().isOfAPerson()
                ? JournalFormat.MAX_RECORD_BYTES - KEPT_FOR_AUTOMATIONS
                : JournalFormat.MAX_RECORD_BYTES;
        return bytes(event) <= limit;
    }

    /** Bytes of the record at the last position there could be; at any earlier one it is at most as long. */
    private int bytes(DomainEvent event) {
        Circumstances circumstances = envelope.circumstances();
        CommandTrace trace = envelope.trace();
        return format.write(new JournalRecord(
                        Long.MAX_VALUE,
                        ANY.toString(),
                        JournalKind.DEMONSTRATION.source(ANY),
                        Long.MAX_VALUE,
                        circumstances.now(),
                        circumstances.occurredOn(),
                        circumstances.actor(),
                        circumstances.actorRole(),
                        trace.commandId(),
                        trace.commandType(),
                        trace.correlationId(),
                        trace.causationId(),
                        circumstances.provenance(),
                        circumstances.sourceRef(),
                        catalog.of(event).published(),
                        event))
                .length;
    }

    private String longestText() {
        return CommandParts.of(envelope.command())
                .filter(part -> part.value() instanceof String)
                .max(Comparator.comparingInt(part -> ((String) part.value()).length()))
                .map(CommandParts.Part::path)
                .orElse("");
    }
}
