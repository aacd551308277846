package org.acuerda.command.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.acuerda.command.journal.JournalPublisher.Phase;
import org.acuerda.command.journal.JournalPublisher.Progress;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health indicator of the journal: how far it is behind the store, how far the topic is behind it, and what holds up
 * either.
 */
@Component
class JournalHealthIndicator implements HealthIndicator {

    /** The journal follows the store within a second; after this it has stopped. */
    private static final Duration MAX_DELAY = Duration.ofSeconds(10);

    private final Journal journal;
    private final JournalCheck check;
    private final JournalPublisher publisher;
    private final Clock clock;

    JournalHealthIndicator(Journal journal, JournalCheck check, JournalPublisher publisher, Clock clock) {
        this.journal = journal;
        this.check = check;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Progress publication = publisher.progress();
        Health.Builder health = Health.up()
                .withDetail("position", journal.lastPosition())
                .withDetail("eventsBehindStore", check.behind())
                .withDetail("published", publication.position())
                .withDetail("publishing", publication.phase());
        if (publication.phase() != Phase.PUBLISHING) {
            health.down().withDetail("notPublishedBecause", publication.word());
        }
        if (!check.passedOver().isEmpty()) {
            health.down().withDetail("passedOver", check.passedOver());
        }
        Optional<JournalCheck.Next> next = check.next();
        if (next.isPresent() && next.get().recordedAt().isBefore(clock.instant().minus(MAX_DELAY))) {
            health.down().withDetail("stoppedAt", next.get());
        }
        return health.build();
    }
}
