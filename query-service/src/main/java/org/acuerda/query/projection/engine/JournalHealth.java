package org.acuerda.query.projection.engine;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.projection.mongo.LiveVersions;
import org.acuerda.query.projection.mongo.Progress;
import org.acuerda.query.projection.mongo.SetAside;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Health indicator of the read models: how far they have come and what hinders them. {@code WAITING} ends by itself and
 * does not make the service unhealthy, since it goes on answering; {@code DOWN} needs an operator. Documents that were set
 * aside are named; everything else goes on.
 */
@Component("journalHealthIndicator")
final class JournalHealth implements HealthIndicator {

    private static final Status WAITING = new Status("WAITING");

    private final JournalLoop loop;
    private final LiveVersions liveVersions;
    private final SetAside setAside;

    JournalHealth(JournalLoop loop, LiveVersions liveVersions, MongoDatabase database) {
        this.loop = loop;
        this.liveVersions = liveVersions;
        this.setAside = new SetAside(database);
    }

    @Override
    public Health health() {
        JournalLoop.State state = loop.state();
        AsOf asOf = liveVersions.asOf();
        Health.Builder health = Health.status(
                        switch (state.condition()) {
                            case FOLLOWING -> Status.UP;
                            case WAITING -> WAITING;
                            case STOPPED -> Status.DOWN;
                        })
                .withDetail("position", asOf.position());
        if (!state.sentence().isEmpty()) {
            health.withDetail("reason", state.sentence());
        }
        List<String> unreadable = setAside();
        if (!unreadable.isEmpty()) {
            health.withDetail("setAside", unreadable);
        }
        return health.build();
    }

    private List<String> setAside() {
        try {
            return setAside.of(
                    liveVersions.shown().stream().map(Progress::collection).toList());
        } catch (MongoException away) {
            return List.of();
        }
    }
}
