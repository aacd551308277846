package org.acuerda.query.record;

import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.Optional;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.journal.LeafHash;
import org.acuerda.query.projection.JournalEntry;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * Document of a record of the journal: its position as id, its bytes, and the fields of its filters. A record about what belongs to no
 * commission has no field for it.
 */
final class StoredLine {

    static final String POSITION = "_id";
    static final String SUBJECT = "subject";
    static final String TYPE = "type";
    static final String AGGREGATE = "aggregate";
    static final String ACTOR = "actor";
    static final String COMMISSION = "commission";
    static final String RECORDED_AT = "recordedAt";

    /** Matches every record and, unlike an empty filter, uses the index of positions. */
    static final Bson EVERY = Filters.gte(POSITION, 1L);

    private static final String LINE = "line";
    private static final String LEAF_HASH = "leafHash";

    private StoredLine() {}

    /** @param commission to which its stream belongs; empty where it belongs to none */
    static Document write(JournalEntry entry, Optional<String> commission) {
        JournalRecord record = entry.record();
        Document line = new Document(POSITION, record.position())
                .append(SUBJECT, record.subject())
                .append(TYPE, record.type())
                .append(AGGREGATE, aggregate(record.type()))
                .append(ACTOR, record.actor())
                .append(RECORDED_AT, Date.from(record.recordedAt()))
                .append(LEAF_HASH, LeafHash.of(entry.line()))
                .append(LINE, new Binary(entry.line()));
        commission.ifPresent(id -> line.append(COMMISSION, id));
        return line;
    }

    static JournalLine read(Document stored, JournalFormat format) {
        byte[] line = stored.get(LINE, Binary.class).getData();
        return new JournalLine(format.read(line), line, stored.getString(LEAF_HASH));
    }

    /** The kind of aggregate that a type of event belongs to, for example {@code agreement}. */
    private static String aggregate(String type) {
        return type.substring(0, type.indexOf('.'));
    }
}
