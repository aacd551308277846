package org.acuerda.command.eventstore;

import java.util.Map;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Health indicator of the event processors: which of them run, and which wait to try again after a failure. */
@Component
class ProcessorsHealthIndicator implements HealthIndicator {

    private final EventProcessingConfiguration processors;

    ProcessorsHealthIndicator(EventProcessingConfiguration processors) {
        this.processors = processors;
    }

    @Override
    public Health health() {
        Map<String, String> states = new TreeMap<>();
        for (EventProcessor processor : processors.eventProcessors().values()) {
            boolean runs = processor.isRunning() && !processor.isError();
            states.put(processor.getName(), runs ? "running" : "stopped");
        }
        boolean fine = !states.containsValue("stopped");
        return (fine ? Health.up() : Health.down()).withDetails(states).build();
    }
}
