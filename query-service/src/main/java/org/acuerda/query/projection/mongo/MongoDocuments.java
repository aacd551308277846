package org.acuerda.query.projection.mongo;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.projection.Documents;
import org.acuerda.query.projection.Order;
import org.acuerda.query.projection.ReadModel;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Documents of a read model in MongoDB, read from the version that is live at the moment of the query. */
public final class MongoDocuments<V> implements Documents<V> {

    /** Matches every document and, unlike an empty filter, uses the index of ids. */
    static final Bson EVERY = Filters.gte("_id", "");

    private final ReadModel<V> model;
    private final Bson parts;
    private final StoredViews<V> views;
    private final Supplier<MongoCollection<Document>> serving;
    private final Freshness freshness;

    /** Documents without the parts that only the fold needs. */
    public MongoDocuments(ReadModel<V> model, Supplier<MongoCollection<Document>> serving, Freshness freshness) {
        this(model, StoredViews.withoutRemembered(model), serving, freshness);
    }

    private MongoDocuments(
            ReadModel<V> model, Bson parts, Supplier<MongoCollection<Document>> serving, Freshness freshness) {
        this.model = model;
        this.parts = parts;
        this.views = new StoredViews<>(model);
        this.serving = serving;
        this.freshness = freshness;
    }

    /** The same documents with all their parts. */
    public MongoDocuments<V> whole() {
        return new MongoDocuments<>(model, StoredViews.EVERYTHING, serving, freshness);
    }

    @Override
    public Optional<Projected<V>> byId(String id) {
        return Optional.ofNullable(serving.get()
                        .find(Filters.eq("_id", id))
                        .projection(parts)
                        .first())
                .map(views::read);
    }

    @Override
    public List<Projected<V>> byIds(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Projected<V>> found = new HashMap<>();
        for (Document document :
                serving.get().find(Filters.in("_id", new LinkedHashSet<>(ids))).projection(parts)) {
            if (StoredViews.isReadable(document)) {
                found.put(document.getString("_id"), views.read(document));
            }
        }
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> ids(Bson filter) {
        return serving.get()
                .find(orEvery(filter))
                .projection(Projections.include("_id"))
                .sort(Sorts.ascending("_id"))
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }

    @Override
    public Listing<Projected<V>> find(Bson filter, Order order, Slice slice) {
        Order stored = new Order(ReadModel.by(order.field()), order.descending());
        Slices.Source source = new Slices.Source(serving.get(), orEvery(filter), parts, stored, freshness.asOf());
        return Slices.read(source, slice, document -> StoredViews.isReadable(document) ? views.read(document) : null);
    }

    @Override
    public long count(Bson filter) {
        return serving.get().countDocuments(orEvery(filter));
    }

    @Override
    public Map<String, Long> countBy(String field, Bson filter) {
        String value = "$" + ReadModel.by(field);
        Map<String, Long> counts = new TreeMap<>();
        for (Document group : serving.get()
                .aggregate(List.of(
                        Aggregates.match(orEvery(filter)),
                        Aggregates.unwind(value),
                        Aggregates.group(value, Accumulators.sum("documents", 1L))))) {
            counts.put(
                    String.valueOf(group.get("_id")),
                    group.get("documents", Number.class).longValue());
        }
        return counts;
    }

    private static Bson orEvery(Bson filter) {
        return filter.toBsonDocument(Document.class, MongoClientSettings.getDefaultCodecRegistry())
                        .isEmpty()
                ? EVERY
                : filter;
    }
}
