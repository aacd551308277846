package org.acuerda.query.projection;

import java.util.Map;
import org.acuerda.events.EventJson;
import org.acuerda.query.answer.Projected;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a view stands in its document: {@code _id}, {@code sequence}, {@code position}, {@code by} and {@code view}, the
 * last as the JSON of events would have it.
 */
final class StoredViews<V> {

    static final String SEQUENCE = "sequence";
    static final String POSITION = "position";
    private static final String BY = "by";
    private static final String VIEW = "view";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** Views leave out what is null, and while a new version is being filled the old one's documents are read. */
    private static final JsonMapper JSON = EventJson.mapper()
            .rebuild()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final Projection<?, V> projection;

    StoredViews(Projection<?, V> projection) {
        this.projection = projection;
    }

    Document write(String id, Projected<V> projected) {
        return new Document("_id", id)
                .append(SEQUENCE, projected.sequence())
                .append(POSITION, projected.position())
                .append(BY, projection.fields(projected.view()))
                .append(VIEW, JSON.convertValue(projected.view(), FIELDS));
    }

    Projected<V> read(Document stored) {
        return new Projected<>(
                stored.getLong(SEQUENCE),
                stored.getLong(POSITION),
                JSON.convertValue(stored.get(VIEW), projection.view()));
    }
}
