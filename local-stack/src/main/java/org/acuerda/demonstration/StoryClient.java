package org.acuerda.demonstration;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.acuerda.client.Changed;
import org.acuerda.client.CommandClient;
import org.acuerda.client.CommandHeaders;
import org.acuerda.client.HeaderNames;
import org.acuerda.client.HeaderText;
import org.acuerda.client.Outcome;
import org.acuerda.client.Problem;
import org.acuerda.client.Timeouts;
import org.acuerda.events.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Client of both services for the story, over their public API. Each act has an idempotency key made of its path and fields,
 * so that an interrupted story can be carried out again from the beginning.
 */
final class StoryClient {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);
    private static final int MOST_ATTEMPTS = 400;

    /** Rejections that pass: an automation was faster, or a register is behind. */
    private static final Set<String> PASSING = Set.of("CHANGED_MEANWHILE", "REGISTERS_BEHIND");

    private static final String LANGUAGE = "es";
    private static final String CLOCK = "/demonstration/clock";
    private static final String NEVER_BACK = "CLOCK_NEVER_BACK";

    private final URI commands;
    private final URI queries;
    private final JsonMapper json = EventJson.mapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final CommandClient client;
    private List<Changed> lastChanged = List.of();

    StoryClient(URI commands, URI queries) {
        this.commands = commands;
        this.queries = queries;
        this.client = new CommandClient(commands, "", Timeouts.patient());
    }

    /** What a service answered. */
    private record Answer(int status, JsonNode body) {

        Problem problem() {
            return Problem.of(status, body);
        }
    }

    /**
     * Sets the clock to an hour in the commission's time zone, for example {@code 2026-01-07T09:00}, once every change so far
     * can be read. A story that is carried out again leaves the clock as it is.
     */
    void at(String moment) {
        awaitLastChange();
        String now = LocalDateTime.parse(moment).atZone(ZONE).toOffsetDateTime().toString();
        setClock(commands, now);
        setClock(queries, now);
    }

    private void setClock(URI service, String now) {
        Answer answer = send(request(service, CLOCK)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(Map.of("now", now)))));
        if (answer.status() != 200 && !answer.problem().code().equals(NEVER_BACK)) {
            throw new StoryStopped(
                    "PUT %s%s: %s".formatted(service, CLOCK, answer.problem().detail()));
        }
    }

    /**
     * Sends an act in the name of a person.
     *
     * @param path of the act below {@code /api/v1/}
     * @param fields the act's fields in JSON; the same act must have the same text each time
     */
    void act(Person who, String path, String fields) {
        CommandHeaders headers = CommandHeaders.in(LANGUAGE)
                .by(who.id(), who.role(), who.bodyId())
                .with(HeaderNames.IDEMPOTENCY_KEY, key(path, fields));
        Outcome outcome = client.act(path, fields, headers);
        for (int attempt = 1; isPassing(outcome) && attempt < MOST_ATTEMPTS; attempt++) {
            rest();
            outcome = client.act(path, fields, headers);
        }
        lastChanged = done(path, outcome).changed();
    }

    /** Uploads a file and returns its SHA-256. */
    String handIn(Paper paper) {
        Outcome outcome = client.upload(
                BodyPublishers.ofByteArray(paper.bytes()),
                paper.mediaType(),
                HeaderText.attachment(paper.name()),
                CommandHeaders.in(LANGUAGE));
        return done(paper.name(), outcome).answer().required("sha256").asString();
    }

    private static boolean isPassing(Outcome outcome) {
        return outcome instanceof Outcome.Rejected rejected
                && PASSING.contains(rejected.problem().code());
    }

    private static Outcome.Done done(String what, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done;
            case Outcome.Rejected rejected ->
                throw new StoryStopped(
                        "%s: %s".formatted(what, rejected.problem().detail()));
            case Outcome.Unreadable foreign -> throw new StoryStopped("%s: %s".formatted(what, foreign.reason()));
            case Outcome.Unanswered none -> throw new StoryStopped(none.address() + ": " + none.cause(), none.cause());
        };
    }

    /** Reads an address below {@code /api/v1/} of the query service, once it shows every change so far. */
    JsonNode ask(String path) {
        awaitLastChange();
        Answer answer = send(request(queries, "/api/v1/" + path));
        if (answer.status() != 200) {
            throw new StoryStopped("%s: %s".formatted(path, answer.problem().detail()));
        }
        return answer.body();
    }

    /** Whether the query service knows an address below {@code /api/v1/}. */
    boolean knows(String path) {
        return send(request(queries, "/api/v1/" + path)).status() == 200;
    }

    /** Waits until the result of an automation can be read. */
    void awaitSequence(String id, long sequence) {
        lastChanged = List.of(new Changed(id, sequence));
        awaitLastChange();
    }

    /** The journal has one order: when the last change can be read, all can. */
    private void awaitLastChange() {
        if (lastChanged.isEmpty()) {
            return;
        }
        String wanted = lastChanged.stream()
                .map(each -> "minSequence=" + URLEncoder.encode(each.minSequence(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (send(request(queries, "/api/v1/summary?" + wanted)).status() == 200) {
                lastChanged = List.of();
                return;
            }
        }
        throw new StoryStopped("%s: %s".formatted(queries, wanted));
    }

    private static HttpRequest.Builder request(URI service, String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(LONGEST_WAIT)
                .header("Accept-Language", LANGUAGE);
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest whole = request.build();
        try {
            HttpResponse<byte[]> response = http.send(whole, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), json.readTree(response.body()));
        } catch (IOException away) {
            throw new StoryStopped(whole.uri() + ": " + away, away);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoryStopped(whole.uri().toString(), interrupted);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoryStopped("The story was stopped", interrupted);
        }
    }

    private static String key(String path, String fields) {
        return UUID.nameUUIDFromBytes((path + " " + fields).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
