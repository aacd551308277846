package org.acuerda.command.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.command.acts.CommandMetaData;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What taking in commands needs besides its own classes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CommandServiceProperties.class)
class WebConfiguration {

    private static final List<String> KEPT_WITH_EVENTS = List.of(
            CommandMetaData.ACTOR,
            CommandMetaData.ACTOR_ROLE,
            CommandMetaData.OCCURRED_ON,
            CommandMetaData.PROVENANCE,
            CommandMetaData.SOURCE_REF,
            CommandMetaData.COMMAND_ID,
            CommandMetaData.COMMAND_TYPE,
            CommandMetaData.CORRELATION_ID,
            CommandMetaData.CAUSATION_ID);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Carries from each command to its events who acted, when it happened and where it is told from. */
    @Bean
    CorrelationDataProvider circumstancesOfEvents() {
        return WebConfiguration::keptWithEvents;
    }

    private static Map<String, ?> keptWithEvents(Message<?> message) {
        Map<String, Object> kept = new HashMap<>();
        for (String name : KEPT_WITH_EVENTS) {
            @Nullable Object value = message.getMetaData().get(name);
            if (value != null) {
                kept.put(name, value);
            }
        }
        return kept;
    }
}
