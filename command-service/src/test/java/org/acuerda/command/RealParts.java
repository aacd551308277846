package org.acuerda.command;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.acuerda.parts.KafkaBroker;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Context initializer: PostgreSQL and Kafka for the tests of this process, started at the first request, stopped with
 * the process.
 */
public final class RealParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + postgres().getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=postgres",
                        "acuerda.journal.bootstrap-servers=" + kafka().bootstrapServers())
                .applyTo(context);
    }

    /** The database server; as durable as in production, which the embedded library otherwise switches off. */
    public static EmbeddedPostgres postgres() {
        return Postgres.SERVER;
    }

    public static KafkaBroker kafka() {
        return Kafka.BROKER;
    }

    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static final class Kafka {

        static final KafkaBroker BROKER = KafkaBroker.start();
    }
}
