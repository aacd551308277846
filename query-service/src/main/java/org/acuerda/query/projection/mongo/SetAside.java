package org.acuerda.query.projection.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** List of the documents that were too large to be stored and are set aside, for operators. */
public final class SetAside {

    private static final String COLLECTION = "setAside";
    private static final int MAX_SHOWN = 20;

    private final MongoCollection<Document> documents;

    public SetAside(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    void add(String collection, String id) {
        String key = collection + "/" + id;
        documents.replaceOne(
                Filters.eq("_id", key),
                new Document("_id", key).append("collection", collection),
                new ReplaceOptions().upsert(true));
    }

    /** The first ones of these collections, each as collection and identifier. */
    public List<String> of(Collection<String> collections) {
        return documents
                .find(Filters.in("collection", collections))
                .limit(MAX_SHOWN)
                .map(document -> document.getString("_id"))
                .into(new ArrayList<>());
    }
}
