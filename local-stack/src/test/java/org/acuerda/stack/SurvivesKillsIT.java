package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Test that kills each process while commands are sent. Every acknowledged command is in the store once, in the journal once
 * and in the read model once, without help from a person.
 */
@Order(4)
class SurvivesKillsIT {

    private static final int CLIENTS = 4;
    private static final int BODIES_EACH = 50;
    private static final int COMMANDS_PER_BODY = 10;
    private static final int COMMANDS = CLIENTS * BODIES_EACH * COMMANDS_PER_BODY;
    private static final Duration RECOVERS_WITHIN = Duration.ofMinutes(2);
    private static final List<String> PARTS =
            List.of("command-service", "postgresql", "kafka", "mongodb", "query-service");

    private final RunningStack stack = RunningStack.afterTry();
    private final AtomicInteger acknowledged = new AtomicInteger();

    @Test
    void nothingIsLostDoubledOrOutOfOrder() throws Exception {
        long eventsBefore = number("select count(*) from domainevententry");
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<? extends Future<?>> work = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> clients.submit(() -> sendCommands(client)))
                    .toList();
            for (String part : PARTS) {
                int next = COMMANDS * (1 + PARTS.indexOf(part)) / (PARTS.size() + 2);
                await("commands go on").atMost(RECOVERS_WITHIN).until(() -> acknowledged.get() >= next);
                kill(part);
            }
            for (Future<?> client : work) {
                client.get();
            }
        }

        assertThat(acknowledged).hasValue(COMMANDS);
        assertThat(number("select count(*) from domainevententry") - eventsBefore)
                .as("events in the store")
                .isEqualTo(COMMANDS);
        await("the journal has caught up")
                .atMost(RECOVERS_WITHIN)
                .until(() -> number("select count(*) from journal") == number("select count(*) from domainevententry"));
        assertThat(number("select count(*) from journal full join domainevententry on event_id = eventidentifier"
                        + " where event_id is null or eventidentifier is null"))
                .as("events that only one of store and journal has")
                .isZero();
        assertThat(number("select max(position) - count(*) + min(position) - 1 from journal"))
                .as("holes in the positions")
                .isZero();
        assertReadModelsAreComplete();
    }

    /** One client's commands, one after the other; each is repeated under its key until it is acknowledged. */
    private void sendCommands(int client) {
        for (int number = 0; number < BODIES_EACH; number++) {
            String body = body(client, number);
            send(
                    "bodies",
                    body + "-0",
                    """
                    {"bodyId":"%s","kind":"GUARANTOR","name":"Nombre 0","acronymVerified":false,"source":"Prueba"}
                    """
                            .formatted(body));
            for (int change = 1; change < COMMANDS_PER_BODY; change++) {
                send(
                        "bodies/" + body + "/rename",
                        body + "-" + change,
                        """
                        {"name":"Nombre %d","acronymVerified":false,"validFrom":"2020-01-%02d","source":"Prueba"}
                        """
                                .formatted(change, change));
            }
        }
    }

    private void send(String path, String key, String json) {
        await(key)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .atMost(RECOVERS_WITHIN)
                .until(() -> isAcknowledged(path, key, json));
        acknowledged.incrementAndGet();
    }

    private boolean isAcknowledged(String path, String key, String json) {
        try {
            RunningStack.Answer answer = stack.command(path, key, json);
            assertThat(answer.status() / 100).as("%s: %s", key, answer.body()).isNotEqualTo(4);
            return answer.status() / 100 == 2;
        } catch (IOException away) {
            return false;
        }
    }

    private void kill(String part) throws IOException {
        ProcessHandle killed = stack.process(part);
        killed.destroyForcibly();
        await(part + " runs again").atMost(RECOVERS_WITHIN).ignoreExceptions().until(() -> {
            ProcessHandle now = stack.process(part);
            return now.pid() != killed.pid() && stack.isHealthy(part);
        });
    }

    private void assertReadModelsAreComplete() throws IOException, SQLException {
        long last = number("select max(position) from journal");
        await("the read models have caught up")
                .atMost(RECOVERS_WITHIN)
                .ignoreExceptions()
                .until(() -> position(stack.query("records?limit=1").body()) == last);
        for (int client = 0; client < CLIENTS; client++) {
            for (int number = 0; number < BODIES_EACH; number++) {
                String body = body(client, number);
                JsonNode records = stack.query("records?subject=" + body).body();
                JsonNode view = stack.query("bodies/" + body).body();

                assertThat(records.required("total").asInt()).as(body).isEqualTo(COMMANDS_PER_BODY);
                assertThat(view.required("sequence").asInt()).as(body).isEqualTo(COMMANDS_PER_BODY - 1);
                assertThat(view.toString()).as(body).contains("Nombre " + (COMMANDS_PER_BODY - 1));
            }
        }
    }

    private static long position(JsonNode answer) {
        return answer.required("asOf").required("position").asLong();
    }

    private long number(String question) throws SQLException {
        try (Connection database = stack.database();
                Statement statement = database.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static String body(int client, int number) {
        return "bod-kill-%d-%d".formatted(client, number);
    }
}
