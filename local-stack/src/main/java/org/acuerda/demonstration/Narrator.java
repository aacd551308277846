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
import org.acuerda.events.json.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries the story to both services over their public API. Each act has an idempotency key made of what it says, so that
 * a story that was interrupted can be told again from the beginning.
 */
final class Narrator {

    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(50);
    private static final int MOST_ATTEMPTS = 400;

    /** What passes by itself: an automation was faster, or a register has not followed yet. */
    private static final Set<String> PASSING = Set.of("CHANGED_MEANWHILE", "REGISTERS_BEHIND");

    private static final String CLOCK = "/demonstration/clock";
    private static final String NEVER_BACK = "CLOCK_NEVER_BACK";

    private final URI commands;
    private final URI queries;
    private final JsonMapper json = EventJson.mapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private List<String> lastChanged = List.of();

    Narrator(URI commands, URI queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** What a service said. */
    private record Answer(int status, JsonNode body) {

        boolean isWell() {
            return status == 200 || status == 201;
        }

        String code() {
            return body.path("code").asString("");
        }

        String detail() {
            return body.path("detail").asString("HTTP " + status);
        }
    }

    /**
     * Goes on at an hour of the commission's place, for example {@code 2026-01-07T09:00}, once everything said so far can
     * be read. A story that is told again leaves the clock where it is.
     */
    void at(String moment) {
        awaitWhatWasSaid();
        String now = LocalDateTime.parse(moment).atZone(ZONE).toOffsetDateTime().toString();
        setClock(commands, now);
        setClock(queries, now);
    }

    private void setClock(URI service, String now) {
        Answer answer = send(request(service, CLOCK)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(Map.of("now", now)))));
        if (!answer.isWell() && !answer.code().equals(NEVER_BACK)) {
            throw new StoryStopped("PUT %s%s: %s".formatted(service, CLOCK, answer.detail()));
        }
    }

    /**
     * Has someone act.
     *
     * @param path of the act below {@code /api/v1/}
     * @param said the act's fields in JSON; the same act must be told in the same words each time
     */
    void act(Person who, String path, String said) {
        HttpRequest.Builder request = request(commands, "/api/v1/" + path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key(path, said))
                .header("Acuerda-Actor", who.id())
                .header("Acuerda-Role", who.role())
                .POST(BodyPublishers.ofString(said));
        if (!who.bodyId().isEmpty()) {
            request.header("Acuerda-Body", who.bodyId());
        }
        Answer answer = send(request);
        for (int attempt = 1; PASSING.contains(answer.code()) && attempt < MOST_ATTEMPTS; attempt++) {
            rest();
            answer = send(request);
        }
        if (!answer.isWell()) {
            throw new StoryStopped("%s: %s".formatted(path, answer.detail()));
        }
        lastChanged = answer.body()
                .required("changed")
                .valueStream()
                .map(each -> each.required("id").asString() + ":"
                        + each.required("sequence").asLong())
                .toList();
    }

    /** Hands in a file and answers its SHA-256. */
    String handIn(Paper paper) {
        Answer answer = send(request(commands, "/api/v1/evidence")
                .header("Content-Type", paper.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(paper.name()))
                .POST(BodyPublishers.ofByteArray(paper.bytes())));
        if (!answer.isWell()) {
            throw new StoryStopped("%s: %s".formatted(paper.name(), answer.detail()));
        }
        return answer.body().required("sha256").asString();
    }

    /** Reads an address below {@code /api/v1/} of the query side, once it shows everything said so far. */
    JsonNode ask(String path) {
        awaitWhatWasSaid();
        Answer answer = send(request(queries, "/api/v1/" + path));
        if (answer.status() != 200) {
            throw new StoryStopped("%s: %s".formatted(path, answer.detail()));
        }
        return answer.body();
    }

    /** Whether the query side knows an address below {@code /api/v1/}. */
    boolean knows(String path) {
        return send(request(queries, "/api/v1/" + path)).status() == 200;
    }

    /** Waits until something that follows by itself can be read. */
    void awaitSequence(String id, long sequence) {
        lastChanged = List.of(id + ":" + sequence);
        awaitWhatWasSaid();
    }

    /** The journal is one order: what changed last is read last. */
    private void awaitWhatWasSaid() {
        if (lastChanged.isEmpty()) {
            return;
        }
        String wanted =
                lastChanged.stream().map(each -> "minSequence=" + encoded(each)).collect(Collectors.joining("&"));
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
                .header("Accept-Language", "es");
    }

    private Answer send(HttpRequest.Builder request) {
        HttpRequest whole = request.build();
        try {
            HttpResponse<byte[]> response = client.send(whole, BodyHandlers.ofByteArray());
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

    private static String key(String path, String said) {
        return UUID.nameUUIDFromBytes((path + " " + said).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
