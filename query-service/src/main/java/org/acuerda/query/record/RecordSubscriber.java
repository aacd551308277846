package org.acuerda.query.record;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalSubscriber;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Subscriber that stores every record of the journal as the exact bytes that were delivered. */
@Component
final class RecordSubscriber implements JournalSubscriber {

    static final String NAME = "records";
    static final int VERSION = 2;

    private final MongoCollection<Document> lines;
    private final StreamCommissions commissions;

    RecordSubscriber(MongoDatabase database) {
        this.lines = database.getCollection(collection());
        this.commissions = new StreamCommissions(lines);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public void prepare() {
        lines.createIndex(Indexes.ascending(StoredLine.SUBJECT, StoredLine.POSITION));
        lines.createIndex(Indexes.ascending(StoredLine.TYPE, StoredLine.POSITION));
        lines.createIndex(Indexes.ascending(StoredLine.AGGREGATE, StoredLine.POSITION));
        lines.createIndex(Indexes.ascending(StoredLine.ACTOR, StoredLine.POSITION));
        lines.createIndex(Indexes.ascending(StoredLine.COMMISSION, StoredLine.POSITION));
        lines.createIndex(Indexes.ascending(StoredLine.RECORDED_AT, StoredLine.POSITION));
    }

    @Override
    public boolean concerns(JournalEntry entry) {
        return true;
    }

    @Override
    public void follow(List<JournalEntry> entries) {
        commissions.forgetSome();
        List<Document> written = entries.stream()
                .map(entry -> StoredLine.write(entry, commissions.of(entry.record())))
                .toList();
        try {
            lines.insertMany(written, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failed) {
            // A position never means another record, so a stored one is the same.
            if (!failed.getWriteErrors().stream()
                    .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw failed;
            }
        }
    }

    @Override
    public long stored() {
        return lines.countDocuments(StoredLine.EVERY);
    }

    @Override
    public void forget() {
        commissions.forget();
    }
}
