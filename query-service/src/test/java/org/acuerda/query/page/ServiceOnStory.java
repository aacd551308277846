package org.acuerda.query.page;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.projection.MongoEngine;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/**
 * Configuration of tests: the whole service on the journal of the {@link ReportStory}, with a clock that stops after
 * it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class ServiceOnStory {

    /** What was printed at the start of the service, by the tests' configuration. */
    public static final String START_TOKEN = "5".repeat(64);

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    @Bean
    @Primary
    InMemoryJournal storyTopic() {
        InMemoryJournal topic = new InMemoryJournal();
        ReportStory.tell(new Journal(topic));
        return topic;
    }

    @Bean
    @Primary
    Clock standingClock() {
        return Clock.fixed(Instant.parse("2026-04-10T18:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    CommandSideStub commandSideStub() throws IOException {
        return new CommandSideStub();
    }

    @Bean
    DynamicPropertyRegistrar databaseOfItsOwn(CommandSideStub commandSideStub) {
        return properties -> {
            properties.add("acuerda.commands.url", commandSideStub::address);
            properties.add("acuerda.projection.mongodb-uri", MongoEngine.EMBEDDED::address);
            properties.add("acuerda.projection.mongodb-database", MongoEngine::newDatabaseName);
        };
    }

    /** Waits until the read model holds the whole story. */
    public static void awaitWholeStory(Freshness freshness, InMemoryJournal topic) {
        await("the read model to tell the whole story")
                .atMost(TIMEOUT)
                .until(() -> freshness.asOf().position() == topic.size());
    }
}
