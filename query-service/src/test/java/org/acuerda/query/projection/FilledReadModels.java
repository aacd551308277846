package org.acuerda.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.projection.mongo.MongoDocuments;
import org.acuerda.query.projection.mongo.ProjectionSubscriber;

/** Read models of a test: they hold a journal from its first record to its last. */
public final class FilledReadModels implements ReadModels, Freshness {

    private final List<ReadModel<?>> models;
    private final MongoDatabase database;
    private final AsOf asOf;

    /**
     * @param others other subscribers of the journal
     */
    public FilledReadModels(
            List<ReadModel<?>> models,
            List<JournalSubscriber> others,
            MongoDatabase database,
            List<JournalEntry> entries) {
        this.models = models;
        this.database = database;
        JournalRecord last = entries.getLast().record();
        asOf = new AsOf(last.position(), last.recordedAt());
        others.forEach(subscriber -> fill(subscriber, entries));
        models.forEach(model -> fill(new ProjectionSubscriber<>(model, database), entries));
    }

    private static void fill(JournalSubscriber subscriber, List<JournalEntry> entries) {
        subscriber.prepare();
        subscriber.follow(entries.stream().filter(subscriber::concerns).toList());
    }

    @Override
    public <V> Documents<V> of(ReadModel<V> model) {
        return documents(model);
    }

    @Override
    public <V> Documents<V> whole(ReadModel<V> model) {
        return documents(model).whole();
    }

    @Override
    public String collection(String name, int version) {
        return JournalSubscriber.collection(name, version);
    }

    private <V> MongoDocuments<V> documents(ReadModel<V> model) {
        String collection = JournalSubscriber.collection(model.name(), model.version());
        return new MongoDocuments<>(model, () -> database.getCollection(collection), this);
    }

    @Override
    public Documents<?> named(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .map(this::of)
                .orElseThrow();
    }

    @Override
    public AsOf asOf() {
        return asOf;
    }
}
