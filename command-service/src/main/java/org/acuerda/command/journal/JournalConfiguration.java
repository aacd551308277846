package org.acuerda.command.journal;

import org.acuerda.events.catalog.EventCatalog;
import org.acuerda.events.journal.JournalFormat;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of the one processor between store and journal: it runs alone, in large batches, from the first event
 * on.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalProperties.class)
class JournalConfiguration {

    /** Of the largest new records a batch has 6 MB. */
    private static final int BATCH = 100;

    @Bean
    JournalFormat journalFormat(EventCatalog catalog) {
        return new JournalFormat(catalog);
    }

    @Bean
    ConfigurerModule journalProcessor() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessorConfiguration(
                        JournalWriter.PROCESSOR, (configuration, processor) -> processor
                                .initialSegmentCount(1)
                                .batchSize(BATCH)
                                .initialToken(StreamableMessageSource::createTailToken));
    }
}
