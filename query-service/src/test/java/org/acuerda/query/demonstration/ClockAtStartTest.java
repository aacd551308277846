package org.acuerda.query.demonstration;

import static java.time.temporal.ChronoUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.acuerda.calendar.StoryClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Test of the clock after a restart: the read side asks the command side for the time until it gets an answer. */
class ClockAtStartTest {

    private static final Instant NOW = Instant.parse("2027-03-19T16:00:00Z");

    private final StoryClock clock = new StoryClock(Clock.systemUTC());
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpServer commandSide;
    private final ClockAtStart atStart;

    ClockAtStartTest() throws IOException {
        commandSide = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        atStart = new ClockAtStart(
                clock, URI.create("http://127.0.0.1:" + commandSide.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        atStart.stop();
        commandSide.stop(0);
    }

    @Test
    void asksAgainWhileThereIsNoAnswer() {
        answer("{\"now\":\"%s\",\"set\":true}".formatted(NOW), 2);

        atStart.start();

        awaitTheEnd();
        assertThat(asked).hasValue(3);
        assertThat(clock.instant()).isCloseTo(NOW, within(5, MINUTES));
    }

    @Test
    void leavesAClockThatTheStoryHasSetMeanwhile() {
        clock.goOnFrom(NOW.plus(Duration.ofDays(9)));
        answer("{\"now\":\"%s\",\"set\":true}".formatted(NOW), 0);

        atStart.start();

        awaitTheEnd();
        assertThat(clock.instant()).isAfter(NOW.plus(Duration.ofDays(8)));
    }

    @Test
    void setsNothingBeforeTheStoryHasBegun() {
        answer("{\"now\":\"%s\",\"set\":false}".formatted(NOW), 0);

        atStart.start();

        awaitTheEnd();
        assertThat(clock.isSet()).isFalse();
    }

    private void answer(String shown, int failures) {
        commandSide.createContext("/demonstration/clock", exchange -> {
            try (exchange) {
                if (asked.incrementAndGet() <= failures) {
                    exchange.sendResponseHeaders(503, -1);
                    return;
                }
                byte[] body = shown.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        commandSide.start();
    }

    private void awaitTheEnd() {
        Awaitility.await("the question to be answered")
                .atMost(Duration.ofSeconds(20))
                .until(() -> asked.get() > 0 && !atStart.isRunning());
    }
}
