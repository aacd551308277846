package org.acuerda.query.answer;

import java.time.Clock;
import org.acuerda.calendar.StoryClock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of the read side's only clock: the system clock or, in the demonstration, a clock that the story sets.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final String DEMONSTRATION = "acuerda.demonstration";

    @Bean
    @ConditionalOnBooleanProperty(name = DEMONSTRATION, havingValue = false, matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnBooleanProperty(DEMONSTRATION)
    StoryClock storyClock() {
        return new StoryClock(Clock.systemUTC());
    }
}
