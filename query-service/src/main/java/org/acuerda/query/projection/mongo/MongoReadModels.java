package org.acuerda.query.projection.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.ReadModel;
import org.acuerda.query.projection.ReadModels;

/** Finds the documents of projections in MongoDB. */
public final class MongoReadModels implements ReadModels {

    private final List<ReadModel<?>> models;
    private final MongoDatabase database;
    private final LiveVersions serving;

    public MongoReadModels(List<ReadModel<?>> models, MongoDatabase database, LiveVersions serving) {
        this.models = List.copyOf(models);
        this.database = database;
        this.serving = serving;
    }

    @Override
    public <V> Documents<V> of(ReadModel<V> model) {
        return documents(model);
    }

    @Override
    public <V> Documents<V> whole(ReadModel<V> model) {
        return documents(model).whole();
    }

    private <V> MongoDocuments<V> documents(ReadModel<V> model) {
        return new MongoDocuments<>(
                model, () -> database.getCollection(serving.collection(model.name(), model.version())), serving);
    }

    @Override
    public Documents<?> named(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> new IllegalArgumentException("No read model is named " + name));
    }
}
