package org.acuerda.query.projection.mongo;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.ReadModel;
import org.acuerda.query.projection.ReadModels;

/** Registry of read models whose documents are in MongoDB. */
public final class MongoReadModels implements ReadModels {

    private final List<ReadModel<?>> models;
    private final MongoDatabase database;
    private final LiveVersions liveVersions;

    public MongoReadModels(List<ReadModel<?>> models, MongoDatabase database, LiveVersions liveVersions) {
        this.models = List.copyOf(models);
        this.database = database;
        this.liveVersions = liveVersions;
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
        return liveVersions.collection(name, version);
    }

    private <V> MongoDocuments<V> documents(ReadModel<V> model) {
        return new MongoDocuments<>(
                model,
                () -> database.getCollection(liveVersions.collection(model.name(), model.version())),
                liveVersions);
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
