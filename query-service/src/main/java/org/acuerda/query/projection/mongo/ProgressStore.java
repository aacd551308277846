package org.acuerda.query.projection.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.acuerda.query.projection.ChangedElsewhere;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Store of progress: keeps in MongoDB, beside the documents, how far each version of each read model has come. */
public final class ProgressStore {

    private static final String COLLECTION = "progress";

    private final MongoDatabase database;
    private final MongoCollection<Document> progress;

    public ProgressStore(MongoDatabase database) {
        this.database = database;
        this.progress = database.getCollection(COLLECTION);
    }

    public List<Progress> all() {
        return progress.find(MongoDocuments.EVERY).map(ProgressStore::read).into(new ArrayList<>());
    }

    /** Writes progress, whatever is stored. */
    public void put(Progress each) {
        progress.replaceOne(Filters.eq("_id", each.collection()), write(each), new ReplaceOptions().upsert(true));
    }

    /** Has a collection filled again from the first record on; its documents go on answering. */
    public void restart(String collection) {
        progress.updateOne(
                Filters.eq("_id", collection),
                Updates.combine(Updates.set("position", 0L), Updates.set("entries", 0L)));
    }

    /**
     * Replaces the positions that are expected in the store.
     *
     * @throws ChangedElsewhere when another position is stored
     */
    public void move(List<Progress> from, List<Progress> to) {
        List<WriteModel<Document>> writes = new ArrayList<>(to.size());
        for (int index = 0; index < to.size(); index++) {
            Progress before = from.get(index);
            writes.add(new ReplaceOneModel<>(
                    Filters.and(Filters.eq("_id", before.collection()), Filters.eq("position", before.position())),
                    write(to.get(index))));
        }
        if (progress.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getMatchedCount() != writes.size()) {
            throw new ChangedElsewhere(COLLECTION);
        }
    }

    /**
     * Checks that the stored progress is the expected one.
     *
     * @throws ChangedElsewhere when it is not
     */
    public void verify(Collection<Progress> believed) {
        if (!all().containsAll(believed)) {
            throw new ChangedElsewhere(COLLECTION);
        }
    }

    public List<Progress> olderThan(Progress version) {
        return all().stream()
                .filter(each -> each.name().equals(version.name()) && each.version() < version.version())
                .toList();
    }

    /** Drops the collections and the progress of replaced versions. */
    public void drop(Collection<Progress> replaced) {
        for (Progress old : replaced) {
            progress.deleteOne(Filters.eq("_id", old.collection()));
            database.getCollection(old.collection()).drop();
        }
    }

    private static Document write(Progress each) {
        return new Document("_id", each.collection())
                .append("name", each.name())
                .append("version", each.version())
                .append("serving", each.serving())
                .append("source", each.source())
                .append("position", each.position())
                .append("recordedAt", each.recordedAt())
                .append("entries", each.entries());
    }

    private static Progress read(Document stored) {
        @Nullable Instant recordedAt = Optional.ofNullable(stored.getDate("recordedAt"))
                .map(Date::toInstant)
                .orElse(null);
        return new Progress(
                stored.getString("_id"),
                stored.getString("name"),
                stored.getInteger("version"),
                stored.getBoolean("serving"),
                stored.getString("source"),
                stored.getLong("position"),
                recordedAt,
                stored.getLong("entries"));
    }
}
