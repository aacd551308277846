package org.acuerda.command.demonstration;

import java.net.InetAddress;
import java.time.Clock;
import org.acuerda.calendar.StoryClock;
import org.acuerda.command.startup.StartRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of the write side's one clock: that of the machine or, in the demonstration, one that the story sets.
 */
@Configuration(proxyBeanMethods = false)
class DemonstrationConfiguration {

    private static final String DEMONSTRATION = "acuerda.demonstration";

    @Bean
    @ConditionalOnBooleanProperty(name = DEMONSTRATION, havingValue = false, matchIfMissing = true)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @ConditionalOnBooleanProperty(DEMONSTRATION)
    StoryClock storyClock(PersistentStoryClock kept, ServerProperties server) {
        @Nullable InetAddress address = server.getAddress();
        if (address == null || !address.isLoopbackAddress()) {
            throw new StartRefused(
                    "The demonstration would listen on %s, where others could set its clock and take its facts for real."
                            .formatted(address == null ? "all addresses" : address.getHostAddress()),
                    "Set ACUERDA_COMMAND_ADDRESS=127.0.0.1, or start without ACUERDA_DEMONSTRATION.");
        }
        return kept.restored(new StoryClock(Clock.systemUTC()));
    }
}
