package org.acuerda.command.automation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows what was refused of what should have followed by itself. The service is well; a person should look. */
@Component
class AutomationsHealthIndicator implements HealthIndicator {

    /** Enough to see what goes wrong; the table has all. */
    private static final int REFUSALS_SHOWN = 5;

    private final AutomationRejections refusals;

    AutomationsHealthIndicator(AutomationRejections refusals) {
        this.refusals = refusals;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("refused", refusals.count())
                .withDetail("latest", refusals.latest(REFUSALS_SHOWN))
                .build();
    }
}
