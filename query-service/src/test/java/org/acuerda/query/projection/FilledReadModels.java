package org.acuerda.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.acuerda.events.JournalRecord;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;

/** Read models that hold a test's journal from its first record to its last. */
public final class FilledReadModels implements ReadModels, Freshness {

    private final List<Projection<?, ?>> projections;
    private final MongoDatabase database;
    private final AsOf asOf;

    public FilledReadModels(List<Projection<?, ?>> projections, MongoDatabase database, List<JournalEntry> entries) {
        this.projections = projections;
        this.database = database;
        JournalRecord last = entries.getLast().record();
        asOf = new AsOf(last.position(), last.recordedAt());
        for (Projection<?, ?> projection : projections) {
            Follower follower = new FoldFollower<>(projection, database);
            follower.prepare();
            follower.follow(entries.stream().filter(follower::concerns).toList());
        }
    }

    @Override
    public <V> Documents<V> of(Projection<?, V> projection) {
        String collection = Follower.collection(projection.name(), projection.version());
        return new MongoDocuments<>(projection, () -> database.getCollection(collection), this);
    }

    @Override
    public Documents<?> named(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .map(this::of)
                .orElseThrow();
    }

    @Override
    public AsOf asOf() {
        return asOf;
    }
}
