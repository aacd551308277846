package org.acuerda.command.automation;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of the automations' processor: it handles one event after the other, in the order of the store, from
 * the first event on.
 */
@Configuration(proxyBeanMethods = false)
class AutomationConfiguration {

    private static final int BATCH = 100;

    @Bean
    ConfigurerModule automationsProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessorConfiguration(
                        Automations.PROCESSOR, (configuration, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(StreamableMessageSource::createTailToken));
    }
}
