package org.acuerda.query.projection.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Properties of the projections: where the journal is read and where read models are stored.
 *
 * @param kafkaBootstrap Kafka's address, {@code host:port}, several with commas between
 * @param topic the journal's topic; acuerda.journal.v1 unless set
 * @param mongodbUri MongoDB's connection string
 * @param mongodbDatabase database that holds only read models; all of them can be rebuilt from the journal
 */
@ConfigurationProperties("acuerda.projection")
record ProjectionProperties(
        String kafkaBootstrap,
        @DefaultValue("acuerda.journal.v1") String topic,
        String mongodbUri,
        @DefaultValue("acuerda") String mongodbDatabase) {}
