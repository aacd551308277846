package org.acuerda.events.journal;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Provenance;
import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.catalog.EventType;
import org.acuerda.events.catalog.UpcasterChain;
import org.acuerda.events.json.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Format of a journal record: one line of structured CloudEvents 1.0 JSON, attributes and data in a fixed order. The journal,
 * the Kafka value and the NDJSON line are the same bytes; they are written once and never serialised again.
 */
public final class JournalFormat {

    /** The longest line of a new record; older ones may be longer. */
    public static final int MAX_RECORD_BYTES = 65_535;

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final JsonMapper json = EventJson.mapper();
    private final EventCatalog catalog;

    /** The format of the services' own events. */
    public JournalFormat() {
        this(EventCatalog.standard());
    }

    /** The format of the events of a catalog. */
    public JournalFormat(EventCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The line of an event of the newest version, without its line feed, UTF-8.
     *
     * @throws IllegalArgumentException when the record is of an older version, which only its stored data has
     */
    public byte[] write(JournalRecord record) {
        if (!record.type().equals(catalog.of(record.event()).published())) {
            throw new IllegalArgumentException("Written without its stored data: " + record.type());
        }
        return line(record, record.event());
    }

    /** The line of an event of any version with the data that was stored, without its line feed, UTF-8. */
    public byte[] write(JournalRecord record, ObjectNode data) {
        return line(record, data);
    }

    private byte[] line(JournalRecord record, Object data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator line = json.createGenerator(bytes)) {
            line.writeStartObject();
            line.writeStringProperty("specversion", "1.0");
            line.writeStringProperty("id", record.eventId());
            line.writeStringProperty("source", record.source());
            line.writeStringProperty("type", record.type());
            line.writeStringProperty("subject", record.subject());
            line.writeStringProperty("time", MILLISECONDS.format(record.recordedAt()));
            line.writeStringProperty("datacontenttype", "application/json");
            line.writeNumberProperty("position", record.position());
            line.writeNumberProperty("sequence", record.sequence());
            line.writeStringProperty("occurredon", record.occurredOn().text());
            line.writeStringProperty("actor", record.actor());
            line.writeStringProperty("actorrole", record.actorRole());
            line.writeStringProperty("commandid", record.commandId());
            line.writeStringProperty("commandtype", record.commandType());
            line.writeStringProperty("correlationid", record.correlationId());
            record.causationId().ifPresent(cause -> line.writeStringProperty("causationid", cause));
            line.writeStringProperty("provenance", record.provenance().name().toLowerCase(Locale.ROOT));
            record.sourceRef().ifPresent(source -> line.writeStringProperty("sourceref", source));
            line.writePOJOProperty("data", data);
            line.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a line back; the event of an older version comes in its newest shape.
     *
     * @throws IllegalArgumentException when the bytes are no journal record or its type is not in the catalog
     */
    public JournalRecord read(byte[] bytes) {
        try {
            return read(json.readTree(bytes));
        } catch (JacksonException | DateTimeException unreadable) {
            throw new IllegalArgumentException("Not a journal record: " + unreadable.getMessage(), unreadable);
        }
    }

    private JournalRecord read(JsonNode line) {
        String type = text(line, "type");
        JournalRecord record = new JournalRecord(
                line.required("position").longValue(),
                text(line, "id"),
                text(line, "source"),
                line.required("sequence").longValue(),
                Instant.parse(text(line, "time")),
                new EdtfDate(text(line, "occurredon")),
                text(line, "actor"),
                text(line, "actorrole"),
                text(line, "commandid"),
                text(line, "commandtype"),
                text(line, "correlationid"),
                optionalText(line, "causationid"),
                Provenance.valueOf(text(line, "provenance").toUpperCase(Locale.ROOT)),
                optionalText(line, "sourceref"),
                type,
                event(type, line.required("data")));
        if (!record.subject().equals(text(line, "subject"))) {
            throw new IllegalArgumentException("The data belongs to " + record.subject()
                    + ", not to the record's subject " + text(line, "subject"));
        }
        return record;
    }

    private DomainEvent event(String type, JsonNode data) {
        if (!(data instanceof ObjectNode object)) {
            throw new IllegalArgumentException("The data of an event is a JSON object");
        }
        UpcasterChain.Stored current = catalog.upcasters().upcast(type, object);
        EventType known = catalog.byPublished(current.published())
                .orElseThrow(() -> new IllegalArgumentException("Unknown event type " + type));
        return json.treeToValue(current.data(), known.type());
    }

    private static String text(JsonNode line, String attribute) {
        return line.required(attribute).stringValue();
    }

    private static Optional<String> optionalText(JsonNode line, String attribute) {
        return line.has(attribute) ? Optional.of(text(line, attribute)) : Optional.empty();
    }
}
