package org.acuerda.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;

/** Finds the documents of projections in MongoDB. */
final class MongoReadModels implements ReadModels {

    private final List<Projection<?, ?>> projections;
    private final MongoDatabase database;
    private final Serving serving;

    MongoReadModels(List<Projection<?, ?>> projections, MongoDatabase database, Serving serving) {
        this.projections = List.copyOf(projections);
        this.database = database;
        this.serving = serving;
    }

    @Override
    public <V> Documents<V> of(Projection<?, V> projection) {
        return new MongoDocuments<>(
                projection,
                () -> database.getCollection(serving.collection(projection.name(), projection.version())),
                serving);
    }

    @Override
    public Documents<?> named(String name) {
        return projections.stream()
                .filter(projection -> projection.name().equals(name))
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> new IllegalArgumentException("No projection is named " + name));
    }
}
