package org.acuerda.query.demonstration;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.acuerda.calendar.StoryClock;
import org.acuerda.events.json.EventJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Component of the demonstration: after a start, sets the clock to the stored time of the command side, and asks until
 * it gets an answer.
 */
@Component
@ConditionalOnBooleanProperty("acuerda.demonstration")
final class ClockAtStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ClockAtStart.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final StoryClock clock;
    private final HttpRequest request;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private volatile Thread thread = new Thread();

    ClockAtStart(StoryClock clock, @Value("${acuerda.commands.url}") URI commandSide) {
        this.clock = clock;
        this.request = HttpRequest.newBuilder(commandSide.resolve("/demonstration/clock"))
                .timeout(TIMEOUT)
                .build();
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("story-clock").start(this::ask);
    }

    @Override
    public void stop() {
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void ask() {
        try {
            while (!isAnswered()) {
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isAnswered() throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == HttpStatus.OK.value()) {
                follow(EventJson.mapper().readTree(answer.body()));
                return true;
            }
            LOG.debug("The command side answered without its time: status {}", answer.statusCode());
        } catch (IOException away) {
            LOG.debug("The command side cannot be asked for its time yet", away);
        }
        return false;
    }

    private void follow(JsonNode shown) {
        Instant now = Instant.parse(shown.required("now").asString());
        if (shown.required("set").asBoolean() && (!clock.isSet() || now.isAfter(clock.instant()))) {
            clock.goOnFrom(now);
        }
    }
}
