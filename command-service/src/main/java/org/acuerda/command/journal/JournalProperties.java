package org.acuerda.command.journal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configuration of the journal's publication.
 *
 * @param bootstrapServers Kafka brokers, host and port, comma separated
 * @param verifyEvery how long the publisher waits before it looks at an idle topic again; 5 seconds unless set
 * @param acknowledgedWithin how long it waits for the brokers before it connects anew; 30 seconds unless set
 */
@ConfigurationProperties("acuerda.journal")
record JournalProperties(
        String bootstrapServers,
        @DefaultValue("5s") Duration verifyEvery,
        @DefaultValue("30s") Duration acknowledgedWithin) {}
