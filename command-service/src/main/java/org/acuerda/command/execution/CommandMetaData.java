package org.acuerda.command.execution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances of a command as message metadata. All but what the caller saw goes on to the events, where the
 * journal reads it; the names are those of the journal's attributes and never change.
 */
public final class CommandMetaData {

    public static final String ACTOR = "actor";
    public static final String ACTOR_ROLE = "actorrole";
    public static final String OCCURRED_ON = "occurredon";
    public static final String PROVENANCE = "provenance";
    public static final String SOURCE_REF = "sourceref";
    public static final String COMMAND_ID = "commandid";
    public static final String COMMAND_TYPE = "commandtype";
    public static final String CORRELATION_ID = "correlationid";
    public static final String CAUSATION_ID = "causationid";
    public static final String COMMAND_AT = "commandat";
    static final String ACTOR_BODY = "actorbody";
    private static final String EXPECTED_SEQUENCE = "expectedsequence";
    private static final String SEEN_SEQUENCE = "seensequence";
    private static final String CHECKED_ONLY = "checkedonly";

    private static final String SERVICE = "acuerda";
    private static final String SERVICE_ROLE = "system";
    private static final String[] FOLLOWS_THE_TRIGGER = {OCCURRED_ON, PROVENANCE, SOURCE_REF, CORRELATION_ID};

    private CommandMetaData() {}

    /** The metadata of a command given under these circumstances. */
    public static MetaData of(Circumstances circumstances, String commandId, String commandType, ExpectedVersion seen) {
        Map<String, Object> entries = new HashMap<>();
        entries.put(ACTOR, circumstances.actor());
        entries.put(ACTOR_ROLE, circumstances.actorRole());
        circumstances.actorBody().ifPresent(body -> entries.put(ACTOR_BODY, body));
        entries.put(OCCURRED_ON, circumstances.occurredOn().text());
        entries.put(PROVENANCE, circumstances.provenance().name());
        circumstances.sourceRef().ifPresent(source -> entries.put(SOURCE_REF, source));
        entries.put(COMMAND_ID, commandId);
        entries.put(COMMAND_TYPE, commandType);
        entries.put(CORRELATION_ID, commandId);
        entries.put(COMMAND_AT, circumstances.now().toString());
        if (seen.last() != null) {
            entries.put(EXPECTED_SEQUENCE, seen.last().toString());
        }
        if (seen.sequence() != null) {
            entries.put(SEEN_SEQUENCE, seen.sequence().toString());
        }
        return MetaData.from(entries);
    }

    /**
     * The metadata of a command that only follows from a stored fact: the service itself gives it, the fact counts as
     * happened when its trigger did, and the chain goes on under the trigger's root.
     */
    public static MetaData following(EventMessage<?> trigger, Instant now, String commandId, String commandType) {
        Map<String, Object> entries = new HashMap<>(trigger.getMetaData().subset(FOLLOWS_THE_TRIGGER));
        entries.put(ACTOR, SERVICE);
        entries.put(ACTOR_ROLE, SERVICE_ROLE);
        entries.put(COMMAND_ID, commandId);
        entries.put(COMMAND_TYPE, commandType);
        entries.put(CAUSATION_ID, trigger.getIdentifier());
        entries.put(COMMAND_AT, now.toString());
        return MetaData.from(entries);
    }

    /** The metadata of the same command, which is only to be checked. */
    public static MetaData checkedOnly(MetaData metaData) {
        return metaData.and(CHECKED_ONLY, true);
    }

    /** Who acted. */
    public static String actor(MetaData metaData) {
        return text(metaData, ACTOR);
    }

    /** The event that a command or a fact only follows from; empty where somebody acted. */
    public static Optional<String> cause(MetaData metaData) {
        return Optional.ofNullable((String) metaData.get(CAUSATION_ID));
    }

    /** When a fact happened, from the metadata of its event. */
    public static EdtfDate occurredOn(MetaData metaData) {
        return new EdtfDate(text(metaData, OCCURRED_ON));
    }

    /** The day of a fact, the last possible one where it is told less exactly; empty where no day is on record. */
    public static Optional<LocalDate> day(MetaData metaData) {
        return occurredOn(metaData).latest();
    }

    static Circumstances circumstances(MetaData metaData) {
        return new Circumstances(
                Instant.parse(text(metaData, COMMAND_AT)),
                text(metaData, ACTOR),
                text(metaData, ACTOR_ROLE),
                Optional.ofNullable((String) metaData.get(ACTOR_BODY)),
                occurredOn(metaData),
                Provenance.valueOf(text(metaData, PROVENANCE)),
                Optional.ofNullable((String) metaData.get(SOURCE_REF)));
    }

    static boolean isCheckedOnly(MetaData metaData) {
        return metaData.containsKey(CHECKED_ONLY);
    }

    static ExpectedVersion seen(MetaData metaData) {
        return new ExpectedVersion(sequence(metaData, EXPECTED_SEQUENCE), sequence(metaData, SEEN_SEQUENCE));
    }

    private static @Nullable Long sequence(MetaData metaData, String name) {
        @Nullable Object sequence = metaData.get(name);
        return sequence == null ? null : Long.valueOf(sequence.toString());
    }

    private static String text(MetaData metaData, String name) {
        @Nullable Object value = metaData.get(name);
        if (value == null) {
            throw new IllegalStateException("A command came without " + name);
        }
        return value.toString();
    }
}
