package org.acuerda.query.form.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.json.EventJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks with the command service: sends acts and files there, and asks which acts are open. */
@Component
public final class CommandSide {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSide.class);
    private static final String API = "/api/v1/";
    private static final String ACTOR = "Acuerda-Actor";
    private static final String LANGUAGE = "Accept-Language";
    private static final String ENCODED = "UTF-8''";
    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(2);
    private static final Duration LONGEST_QUESTION = Duration.ofSeconds(3);
    private static final Duration LONGEST_ACT = Duration.ofSeconds(20);
    private static final Duration LONGEST_UPLOAD = Duration.ofSeconds(60);

    private final URI address;
    private final String secret;
    private final JsonMapper json = EventJson.mapper();
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LONGEST_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    CommandSide(@Value("${acuerda.commands.url}") URI address, @Value("${acuerda.commands.secret}") String secret) {
        this.address = address;
        this.secret = secret;
    }

    /** What the command service answered. */
    public sealed interface Reply {

        /** It did what was asked. */
        record Done(JsonNode answer) implements Reply {}

        /** It refused, and says why. */
        record Refused(Problem problem) implements Reply {}

        /** It does not answer, or nobody knows what came of the question. */
        record Away() implements Reply {}
    }

    /** An aggregate that changed, with its newest sequence. */
    public record Changed(String id, long sequence) {}

    /** Sends one act with everything that stands around it in headers. */
    public Reply act(String path, JsonNode body, Map<String, String> headers) {
        return send(
                path,
                BodyPublishers.ofString(json.writeValueAsString(body)),
                LONGEST_ACT,
                with(headers, "Content-Type", "application/json"));
    }

    /** Stores a file and answers with its hash, size, type and name. */
    public Reply upload(Path file, String name, Map<String, String> headers) throws IOException {
        String disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
        return send(
                "evidence",
                BodyPublishers.ofFile(file),
                LONGEST_UPLOAD,
                with(with(headers, "Content-Type", "application/octet-stream"), "Content-Disposition", disposition));
    }

    /** Asks something; empty where the command service does not know it or is away. */
    public Optional<JsonNode> ask(String path, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(API + path))
                .timeout(LONGEST_QUESTION)
                .GET();
        return exchange(request, headers) instanceof Reply.Done done ? Optional.of(done.answer()) : Optional.empty();
    }

    /** Who acts and in which language the answer is read. */
    public static Map<String, String> headers(Actor actor, String language) {
        Map<String, String> headers = Map.of(ACTOR, actor.id(), "Acuerda-Role", actor.role(), LANGUAGE, language);
        return actor.bodyId().isEmpty() ? headers : with(headers, "Acuerda-Body", actor.bodyId());
    }

    public static List<Changed> changed(JsonNode answer) {
        List<Changed> changed = new ArrayList<>();
        answer.path("changed")
                .forEach(each -> changed.add(new Changed(
                        each.path("id").asString(), each.path("sequence").asLong())));
        return changed;
    }

    public static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return Map.copyOf(more);
    }

    private Reply send(String path, BodyPublisher body, Duration longest, Map<String, String> headers) {
        return exchange(
                HttpRequest.newBuilder(address.resolve(API + path))
                        .timeout(longest)
                        .POST(body),
                headers);
    }

    private Reply exchange(HttpRequest.Builder request, Map<String, String> headers) {
        headers.forEach((name, value) -> request.header(name, ascii(name, value)));
        if (!secret.isEmpty()) {
            request.header("Acuerda-Secret", secret);
        }
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return reply(response.statusCode(), response.body());
        } catch (IOException unreachable) {
            LOG.warn("The command service does not answer: {}", unreachable.toString());
            return new Reply.Away();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Reply.Away();
        }
    }

    private Reply reply(int status, String body) {
        try {
            JsonNode answer = json.readTree(body);
            if (status / 100 == 2) {
                return new Reply.Done(answer);
            }
            return new Reply.Refused(Problem.of(status, answer));
        } catch (JacksonException unreadable) {
            LOG.warn("The command service answered {} and no JSON", status);
            return new Reply.Away();
        }
    }

    /** Headers are bytes of Latin-1 on the wire; names of people are not. */
    private static String ascii(String name, String given) {
        boolean plain = given.chars().allMatch(each -> each >= ' ' && each <= '~');
        return plain || name.equals("Content-Disposition")
                ? given
                : ENCODED + URLEncoder.encode(given, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
