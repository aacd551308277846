package org.acuerda.command.automation;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Health indicator of the automations: shows their rejected commands. The service is up; who acts reads of each that
 * still matters on the page of its subject.
 */
@Component
class AutomationsHealthIndicator implements HealthIndicator {

    /** Enough to see what goes wrong; the table has all of them. */
    private static final int REFUSALS_SHOWN = 5;

    private final AutomationRejections rejections;

    AutomationsHealthIndicator(AutomationRejections rejections) {
        this.rejections = rejections;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("refused", rejections.count())
                .withDetail("latest", rejections.latest(REFUSALS_SHOWN))
                .build();
    }
}
