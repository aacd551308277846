package org.acuerda.command.startup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;
import org.springframework.stereotype.Component;

/**
 * Migration of the database at start: waits for the database, which may start after the service, and refuses one that
 * could lose what it has acknowledged; then brings its tables up to date.
 */
@Component
class DurableDatabaseMigration implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(DurableDatabaseMigration.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int ATTEMPTS_PER_LOG_LINE = 3;

    /** Without any of these an acknowledged fact can be gone after a power cut. */
    private static final List<String> DURABILITY_SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

    /** First two digits of the SQLSTATE: the server is up and refuses the login, so waiting does not help. */
    private static final String LOGIN_REFUSED = "28";

    private final String url;
    private final Duration longestWait;

    DurableDatabaseMigration(
            @Value("${spring.datasource.url}") String url,
            @Value("${acuerda.startup.wait-for-database:PT1M}") Duration longestWait) {
        this.url = url;
        this.longestWait = longestWait;
    }

    @Override
    public void migrate(Flyway flyway) {
        try (Connection connection = reached(flyway.getConfiguration().getDataSource())) {
            refuseUnlessDurable(connection);
        } catch (SQLException failure) {
            throw unreachable(failure);
        }
        flyway.migrate();
    }

    private Connection reached(DataSource database) {
        RetryTemplate attempts = new RetryTemplate(RetryPolicy.builder()
                .delay(PAUSE)
                .maxRetries(Math.max(1, longestWait.dividedBy(PAUSE)) - 1)
                .includes(SQLException.class)
                .predicate(failure -> !isNotLetIn(failure))
                .build());
        attempts.setRetryListener(new RetryListener() {
            @Override
            public void beforeRetry(RetryPolicy policy, Retryable<?> connecting, RetryState state) {
                if (state.getRetryCount() % ATTEMPTS_PER_LOG_LINE == 1) {
                    LOG.info(
                            "Waiting for PostgreSQL at {} ({} s of {} s)",
                            url,
                            state.getRetryCount(),
                            longestWait.toSeconds());
                }
            }
        });
        try {
            return attempts.execute(database::getConnection);
        } catch (RetryException failure) {
            throw unreachable(failure);
        }
    }

    private static void refuseUnlessDurable(Connection connection) throws SQLException {
        for (String setting : DURABILITY_SETTINGS) {
            try (Statement statement = connection.createStatement();
                    ResultSet shown = statement.executeQuery("show " + setting)) {
                if (shown.next() && "off".equals(shown.getString(1))) {
                    throw new StartRefused(
                            "PostgreSQL runs with %s = off, so a power cut could take back what was acknowledged."
                                    .formatted(setting),
                            "Set %s = on in postgresql.conf and restart PostgreSQL.".formatted(setting));
                }
            }
        }
    }

    private StartRefused unreachable(Exception failure) {
        return new StartRefused(
                "PostgreSQL at %s does not let the service in: %s".formatted(url, root(failure)),
                "Start it, or set ACUERDA_POSTGRES_URL, ACUERDA_POSTGRES_USER and ACUERDA_POSTGRES_PASSWORD.");
    }

    private static boolean isNotLetIn(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(LOGIN_REFUSED)) {
                return true;
            }
        }
        return false;
    }

    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
