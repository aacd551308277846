package org.acuerda.command.eventstore;

import java.time.Clock;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Adapter of Axon's clock, one for the whole process: events are dated by the service's clock. */
@Component
final class AxonClock implements InitializingBean, DisposableBean {

    private final Clock clock;

    AxonClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        GenericEventMessage.clock = clock;
    }

    @Override
    public void destroy() {
        GenericEventMessage.clock = Clock.systemUTC();
    }
}
