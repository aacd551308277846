package org.acuerda.query.projection.mongo;

import com.mongodb.client.model.Projections;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Unreadable;
import org.acuerda.query.answer.ViewJson;
import org.acuerda.query.projection.ReadModel;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents of views: {@code _id}, {@code sequence}, {@code position}, {@code by} and {@code view}, the last as {@link
 * ViewJson} writes it.
 */
public final class StoredViews<V> {

    public static final String SEQUENCE = "sequence";
    static final String POSITION = "position";
    /** Reads every part of a document. */
    static final Bson EVERYTHING = new Document();

    private static final int MAX_KEY_LENGTH = 300;
    private static final String BY = "by";
    private static final String VIEW = "view";
    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final JsonMapper JSON = ViewJson.mapper();

    private final ReadModel<V> model;

    public StoredViews(ReadModel<V> model) {
        this.model = model;
    }

    /** Reads all parts except those that only the fold of a read model needs. */
    static Bson withoutRemembered(ReadModel<?> model) {
        List<String> paths =
                model.remembered().stream().map(path -> VIEW + "." + path).toList();
        return paths.isEmpty() ? EVERYTHING : Projections.exclude(paths);
    }

    public Document write(String id, Projected<V> projected) {
        return new Document("_id", id)
                .append(SEQUENCE, projected.sequence())
                .append(POSITION, projected.position())
                .append(BY, model.fields(projected.view()))
                .append(VIEW, JSON.convertValue(projected.view(), FIELDS));
    }

    /** What takes the place of a document that is too large: what lists sort and count by, and no view. */
    static Document writeSetAside(Document tooLarge) {
        Document by = new Document();
        tooLarge.get(BY, Document.class).forEach((field, value) -> by.append(field, shortened(value)));
        return new Document(tooLarge).append(BY, by).append(VIEW, null);
    }

    private static @Nullable Object shortened(@Nullable Object value) {
        if (value instanceof String text) {
            return text.substring(0, Math.min(text.length(), MAX_KEY_LENGTH));
        }
        return value instanceof Collection<?> ? List.of() : value;
    }

    /** Whether a document has a view; one that was set aside has none. */
    static boolean isReadable(Document stored) {
        return stored.get(VIEW) != null;
    }

    /**
     * The view of a document.
     *
     * @throws Unreadable when it was set aside
     */
    public Projected<V> read(Document stored) {
        if (!isReadable(stored)) {
            throw new Unreadable(stored.getString("_id"));
        }
        return new Projected<>(
                stored.getLong(SEQUENCE), stored.getLong(POSITION), JSON.convertValue(stored.get(VIEW), model.view()));
    }
}
