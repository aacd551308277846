package org.acuerda.command.execution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of an event: who acted, when it happened and which command led to it. The names are those of the journal's
 * attributes and never change.
 */
public final class EventMetaData {

    public static final String ACTOR = "actor";
    public static final String ACTOR_ROLE = "actorrole";
    public static final String OCCURRED_ON = "occurredon";
    public static final String PROVENANCE = "provenance";
    public static final String SOURCE_REF = "sourceref";
    public static final String COMMAND_ID = "commandid";
    public static final String COMMAND_TYPE = "commandtype";
    public static final String CORRELATION_ID = "correlationid";
    public static final String CAUSATION_ID = "causationid";

    /** Not in the journal, where the record that caused this one tells it. */
    public static final String INITIATOR = "initiator";

    private EventMetaData() {}

    /** The metadata of each event that a command leads to. */
    public static MetaData of(Circumstances circumstances, CommandTrace trace) {
        Map<String, String> entries = new HashMap<>();
        entries.put(ACTOR, circumstances.actor());
        entries.put(ACTOR_ROLE, circumstances.actorRole());
        entries.put(OCCURRED_ON, circumstances.occurredOn().text());
        entries.put(PROVENANCE, circumstances.provenance().name());
        circumstances.sourceRef().ifPresent(source -> entries.put(SOURCE_REF, source));
        entries.put(COMMAND_ID, trace.commandId());
        entries.put(COMMAND_TYPE, trace.commandType());
        entries.put(CORRELATION_ID, trace.correlationId());
        trace.causationId().ifPresent(cause -> entries.put(CAUSATION_ID, cause));
        trace.initiator().ifPresent(person -> entries.put(INITIATOR, person));
        return MetaData.from(entries);
    }

    /** Who acted. */
    static String actor(MetaData metaData) {
        return required(metaData, ACTOR);
    }

    /** The person behind the fact: who acted or, where an automation did, whose act it followed. */
    public static String person(MetaData metaData) {
        return optional(metaData, INITIATOR).orElseGet(() -> actor(metaData));
    }

    /** When the fact happened. */
    public static EdtfDate occurredOn(MetaData metaData) {
        return new EdtfDate(required(metaData, OCCURRED_ON));
    }

    /** The event that this one follows from; empty where a person acted. */
    public static Optional<String> cause(MetaData metaData) {
        return optional(metaData, CAUSATION_ID);
    }

    static Provenance provenance(MetaData metaData) {
        return Provenance.valueOf(required(metaData, PROVENANCE));
    }

    static Optional<String> sourceRef(MetaData metaData) {
        return optional(metaData, SOURCE_REF);
    }

    static String correlationId(MetaData metaData) {
        return required(metaData, CORRELATION_ID);
    }

    private static String required(MetaData metaData, String name) {
        return optional(metaData, name).orElseThrow(() -> new IllegalStateException("An event came without " + name));
    }

    private static Optional<String> optional(MetaData metaData, String name) {
        @Nullable Object value = metaData.get(name);
        return Optional.ofNullable(value).map(Object::toString);
    }
}
