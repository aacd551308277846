package org.acuerda.query.projection.mongo;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health indicator of MongoDB: whether it answers; without it no query can be answered. */
@Component("mongodbHealthIndicator")
final class MongoHealth implements HealthIndicator {

    private final MongoDatabase database;

    MongoHealth(MongoDatabase database) {
        this.database = database;
    }

    @Override
    public Health health() {
        try {
            database.runCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (MongoException away) {
            return Health.down().withDetail("reason", "MongoDB does not answer").build();
        }
    }
}
