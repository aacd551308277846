package org.acuerda.query.projection.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
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
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.projection.ChangedElsewhere;
import org.acuerda.query.projection.Index;
import org.acuerda.query.projection.JournalEntry;
import org.acuerda.query.projection.JournalSubscriber;
import org.acuerda.query.projection.ReadModel;
import org.acuerda.query.projection.SequenceGap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Subscriber that stores the documents of a read model by folding events. Each document holds the number of its events
 * and is replaced only if it is unchanged since it was read, so that an event delivered twice changes nothing and no
 * event is skipped.
 */
public final class ProjectionSubscriber<V> implements JournalSubscriber {

    /** Kept in memory, so that a rebuild rarely reads what it has just written. */
    private static final int MAX_DOCUMENTS_KEPT = 10_000;

    private final ReadModel<V> model;
    private final StoredViews<V> views;
    private final MongoCollection<Document> documents;
    private final Map<String, Projected<V>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Projected<V>> eldest) {
            return size() > MAX_DOCUMENTS_KEPT;
        }
    };

    public ProjectionSubscriber(ReadModel<V> model, MongoDatabase database) {
        this.model = model;
        this.views = new StoredViews<>(model);
        this.documents = database.getCollection(collection());
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
        Map<String, Projected<V>> before = read(entries);
        Map<String, Projected<V>> after = new LinkedHashMap<>();
        for (JournalEntry entry : entries) {
            JournalRecord record = entry.record();
            String id = model.documentOf(record.event());
            @Nullable Projected<V> current = after.containsKey(id) ? after.get(id) : before.get(id);
            long next = current == null ? 0 : model.nextSequence(current, record);
            if (record.sequence() > next) {
                throw new SequenceGap(this, record.subject(), next, record.sequence());
            }
            if (record.sequence() == next) {
                V view = model.fold(current == null ? null : current.view(), record);
                long folded = current == null ? 0 : current.sequence() + 1;
                after.put(id, new Projected<>(folded, record.position(), view));
            }
        }
        write(before, after);
        remembered.putAll(before);
        remembered.putAll(after);
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

    private Map<String, Projected<V>> read(Collection<JournalEntry> entries) {
        Map<String, Projected<V>> found = new HashMap<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (JournalEntry entry : entries) {
            String id = model.documentOf(entry.record().event());
            @Nullable Projected<V> known = remembered.get(id);
            if (known == null) {
                unknown.add(id);
            } else {
                found.put(id, known);
            }
        }
        if (!unknown.isEmpty()) {
            for (Document document : documents.find(Filters.in("_id", unknown))) {
                found.put(document.getString("_id"), views.read(document));
            }
        }
        return found;
    }

    private void write(Map<String, Projected<V>> before, Map<String, Projected<V>> after) {
        if (after.isEmpty()) {
            return;
        }
        List<WriteModel<Document>> writes = new ArrayList<>(after.size());
        after.forEach((id, projected) -> writes.add(write(id, before.get(id), projected)));
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

    private WriteModel<Document> write(String id, @Nullable Projected<V> before, Projected<V> after) {
        Document document = views.write(id, after);
        return before == null
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(
                        Filters.and(Filters.eq("_id", id), Filters.eq(StoredViews.SEQUENCE, before.sequence())),
                        document);
    }
}
