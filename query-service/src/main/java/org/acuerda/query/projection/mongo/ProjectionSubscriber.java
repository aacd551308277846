package org.acuerda.query.projection.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.projection.ChangedElsewhere;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.ReadModel;
import org.acuerda.query.projection.SequenceGap;
import org.acuerda.query.projection.mongo.KeptDocuments.Kept;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.Codec;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Subscriber that stores the documents of a read model by folding events. Each document holds the number of its events
 * and is replaced only if it is unchanged since it was read, so that an event delivered twice changes nothing and no
 * event is skipped. A document that has grown too large for MongoDB is set aside: its events are counted, its view is
 * dropped, and all others go on.
 */
public final class ProjectionSubscriber<V> implements JournalSubscriber {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionSubscriber.class);

    /** MongoDB takes 16 MB for a document; a margin is left for what it adds. */
    private static final long MAX_DOCUMENT_BYTES = 16_000_000;

    /** A document that may be as large is measured before it is written. */
    private static final long MEASURED_FROM_BYTES = 2_000_000;

    /** Documents are written in portions of about this size. */
    private static final long MAX_WRITE_BYTES = 8 * 1024 * 1024;

    private static final Codec<Document> CODEC =
            MongoClientSettings.getDefaultCodecRegistry().get(Document.class);

    private final ReadModel<V> model;
    private final StoredViews<V> views;
    private final MongoCollection<Document> documents;
    private final SetAside setAside;
    private final KeptDocuments<V> remembered = new KeptDocuments<>();

    public ProjectionSubscriber(ReadModel<V> model, MongoDatabase database) {
        this.model = model;
        this.views = new StoredViews<>(model);
        this.documents = database.getCollection(collection());
        this.setAside = new SetAside(database);
    }

    @Override
    public String name() {
        return model.name();
    }

    @Override
    public int version() {
        return model.version();
    }

    @Override
    public void prepare() {
        documents.createIndex(Indexes.ascending("_id", StoredViews.SEQUENCE));
        for (Index index : model.indexes()) {
            List<String> paths =
                    new ArrayList<>(index.fields().stream().map(ReadModel::by).toList());
            paths.add("_id");
            documents.createIndex(Indexes.ascending(paths));
        }
    }

    @Override
    public boolean concerns(JournalEntry entry) {
        return model.concerns(entry.record().event());
    }

    @Override
    public void follow(List<JournalEntry> entries) {
        Map<String, Kept<V>> before = read(entries);
        Map<String, Kept<V>> after = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            String id = model.documentOf(entry.record().event());
            @Nullable Kept<V> current = after.containsKey(id) ? after.get(id) : before.get(id);
            @Nullable Kept<V> next = next(current, entry);
            if (next != null) {
                after.put(id, next);
            }
        }
        write(before, after);
        before.forEach((id, document) -> {
            if (!after.containsKey(id)) {
                remembered.put(id, document);
            }
        });
    }

    /** The document after one more event; null where it has the event already. */
    private @Nullable Kept<V> next(@Nullable Kept<V> current, JournalEntry entry) {
        JournalRecord record = entry.record();
        if (current != null && current.view() == null) {
            return record.position() <= current.position()
                    ? null
                    : new Kept<>(current.sequence() + 1, record.position(), null, 0);
        }
        long next = current == null ? 0 : model.nextSequence(projected(current), record);
        if (record.sequence() > next) {
            throw new SequenceGap(this, record.subject(), next, record.sequence());
        }
        if (record.sequence() < next) {
            return null;
        }
        V view = model.fold(current == null ? null : current.view(), record);
        return new Kept<>(
                current == null ? 0 : current.sequence() + 1,
                record.position(),
                view,
                (current == null ? 0 : current.bytes()) + 2L * entry.line().length);
    }

    private static <V> Projected<V> projected(Kept<V> document) {
        return new Projected<>(document.sequence(), document.position(), Objects.requireNonNull(document.view()));
    }

    @Override
    public long stored() {
        Document sums = documents
                .aggregate(List.of(
                        Aggregates.match(MongoDocuments.EVERY),
                        Aggregates.group(
                                null,
                                Accumulators.sum("newest", "$" + StoredViews.SEQUENCE),
                                Accumulators.sum("documents", 1L))))
                .hint(Indexes.ascending("_id", StoredViews.SEQUENCE))
                .first();
        return sums == null
                ? 0
                : sums.get("newest", Number.class).longValue()
                        + sums.get("documents", Number.class).longValue();
    }

    @Override
    public void forget() {
        remembered.clear();
    }

    private Map<String, Kept<V>> read(Collection<JournalEntry> entries) {
        Map<String, Kept<V>> found = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (JournalEntry entry : entries) {
            String id = model.documentOf(entry.record().event());
            @Nullable Kept<V> known = remembered.get(id);
            if (known == null) {
                unknown.add(id);
            } else {
                found.put(id, known);
            }
        }
        if (!unknown.isEmpty()) {
            for (RawBsonDocument raw :
                    documents.withDocumentClass(RawBsonDocument.class).find(Filters.in("_id", unknown))) {
                Document document = raw.decode(CODEC);
                found.put(
                        document.getString("_id"),
                        kept(document, raw.getByteBuffer().remaining()));
            }
        }
        return found;
    }

    private Kept<V> kept(Document document, long bytes) {
        return new Kept<>(
                document.getLong(StoredViews.SEQUENCE),
                document.getLong(StoredViews.POSITION),
                StoredViews.isReadable(document) ? views.read(document).view() : null,
                bytes);
    }

    private void write(Map<String, Kept<V>> before, Map<String, Kept<V>> after) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        long bytes = 0;
        for (Map.Entry<String, Kept<V>> entry : after.entrySet()) {
            String id = entry.getKey();
            @Nullable Kept<V> former = before.get(id);
            Kept<V> document = entry.getValue();
            if (document.view() == null) {
                writes.add(countOn(id, Objects.requireNonNull(former), document));
                remembered.put(id, document);
                continue;
            }
            Document written = views.write(id, projected(document));
            if (document.bytes() > MEASURED_FROM_BYTES) {
                long exact = new RawBsonDocument(written, CODEC).getByteBuffer().remaining();
                document = new Kept<>(document.sequence(), document.position(), document.view(), exact);
                if (exact > MAX_DOCUMENT_BYTES) {
                    LOG.error(
                            "{} of {} has {} bytes, more than a document may have; it is set aside", id, name(), exact);
                    setAside.add(collection(), id);
                    written = StoredViews.writeSetAside(written);
                    document = new Kept<>(document.sequence(), document.position(), null, 0);
                }
            }
            writes.add(replace(id, former, written));
            remembered.put(id, document);
            bytes += document.bytes();
            if (bytes > MAX_WRITE_BYTES) {
                write(writes);
                writes.clear();
                bytes = 0;
            }
        }
        if (!writes.isEmpty()) {
            write(writes);
        }
    }

    private void write(List<WriteModel<Document>> writes) {
        try {
            BulkWriteResult result = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            if (result.getInsertedCount() + result.getMatchedCount() != writes.size()) {
                throw new ChangedElsewhere(collection());
            }
        } catch (MongoBulkWriteException failed) {
            if (failed.getWriteErrors().stream()
                    .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw new ChangedElsewhere(collection());
            }
            throw failed;
        }
    }

    private static <V> WriteModel<Document> replace(String id, @Nullable Kept<V> before, Document document) {
        return before == null ? new InsertOneModel<>(document) : new ReplaceOneModel<>(unchanged(id, before), document);
    }

    private static <V> WriteModel<Document> countOn(String id, Kept<V> before, Kept<V> after) {
        return new UpdateOneModel<>(
                unchanged(id, before),
                Updates.combine(
                        Updates.set(StoredViews.SEQUENCE, after.sequence()),
                        Updates.set(StoredViews.POSITION, after.position())));
    }

    private static <V> Bson unchanged(String id, Kept<V> before) {
        return Filters.and(Filters.eq("_id", id), Filters.eq(StoredViews.SEQUENCE, before.sequence()));
    }
}
