package org.acuerda.query.projection.engine;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the journal is read and where read models are kept.
 *
 * @param kafkaBootstrap Kafka's address, {@code host:port}, several with commas between
 * @param topic the journal's topic; acuerda.journal.v1 unless set
 * @param mongodbUri MongoDB's connection string
 * @param mongodbDatabase database that holds nothing but read models; they can all be had again from the journal
 */
@ConfigurationProperties("acuerda.projection")
record ProjectionProperties(
        String kafkaBootstrap,
        @DefaultValue("acuerda.journal.v1") String topic,
        String mongodbUri,
        @DefaultValue("acuerda") String mongodbDatabase) {}
