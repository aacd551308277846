package org.acuerda.command.execution;

import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of how Axon reads a command's envelope: which aggregate it is for, and what its events take from it.
 */
@Configuration(proxyBeanMethods = false)
class ExecutionConfiguration {

    /** Finds the aggregate a command is for without annotations in the commands. */
    @Bean
    CommandTargetResolver commandTargetResolver() {
        return message -> new VersionedAggregateIdentifier(
                (Object) ((CommandEnvelope<?>) message.getPayload()).command().aggregateId(), null);
    }

    /** Carries from each command to its events who acted, when it happened and what its source is. */
    @Bean
    CorrelationDataProvider circumstancesOfEvents() {
        return ExecutionConfiguration::eventMetaData;
    }

    private static Map<String, ?> eventMetaData(Message<?> message) {
        return message.getPayload() instanceof CommandEnvelope<?> envelope
                ? EventMetaData.of(envelope.circumstances(), envelope.trace())
                : Map.of();
    }
}
