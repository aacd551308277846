package org.acuerda.history;

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
import java.util.Set;
import org.acuerda.events.json.EventJson;
import org.acuerda.history.format.Telling;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command API as an import uses it: one request for one fact, the same request every time. */
final class CommandApi implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);
    private static final Set<Integer> AWAY = Set.of(429, 502, 503, 504);
    private static final int CONFLICT = 409;

    private final JsonMapper json = EventJson.mapper();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();
    private final URI base;
    private final Sender sender;

    CommandApi(URI base, Sender sender) {
        this.base = base;
        this.sender = sender;
    }

    /**
     * In whose name facts are sent.
     *
     * @param secret shared secret that a service off loopback asks for; empty where none is needed
     * @param language of the service's refusals
     */
    record Sender(String actor, String role, String secret, String language) {}

    /** The service cannot answer now; the same request may be sent again. */
    static final class Away extends Exception {

        private static final long serialVersionUID = 1L;

        private final String reason;

        Away(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    URI base() {
        return base;
    }

    /**
     * Tells one fact.
     *
     * @throws Away when the service does not answer, or says that it cannot now
     * @throws InterruptedException when the import is called off
     */
    Answer tell(Telling fact) throws Away, InterruptedException {
        HttpResponse<String> response;
        try {
            response = http.send(request(fact), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new Away(reason(unreachable));
        }
        if (response.statusCode() / 100 == 2) {
            boolean repeated =
                    response.headers().firstValue("Idempotent-Replayed").isPresent();
            return repeated ? new Answer.AlreadyThere() : new Answer.Recorded();
        }
        Answer.Refused refused = refusal(response);
        boolean lostRace = response.statusCode() == CONFLICT && refused.code().equals("MANY_AT_ONCE");
        if (lostRace || AWAY.contains(response.statusCode())) {
            throw new Away("HTTP " + response.statusCode());
        }
        return refused.code().equals("ID_TAKEN") ? new Answer.AlreadyThere() : refused;
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest request(Telling fact) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1/" + fact.path()))
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Accept-Language", sender.language())
                .header("Idempotency-Key", fact.idempotencyKey())
                .header("Provenance", "historic")
                .header("Source-Ref", encoded(fact.sourceRef()))
                .header("Occurred-On", fact.occurredOn().text())
                .header("Acuerda-Actor", encoded(sender.actor()))
                .header("Acuerda-Role", encoded(sender.role()))
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(fact.body())));
        if (!sender.secret().isEmpty()) {
            request.header("Acuerda-Secret", sender.secret());
        }
        return request.build();
    }

    /** Java's client sends headers as ASCII and turns every other letter into a question mark; RFC 8187 helps. */
    private static String encoded(String text) {
        boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(text);
        return plain
                ? text
                : "UTF-8''" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Answer.Refused refusal(HttpResponse<String> response) {
        String status = "HTTP " + response.statusCode();
        try {
            JsonNode problem = json.readTree(response.body());
            return new Answer.Refused(
                    problem.path("code").asString(status),
                    problem.path("detail").asString(status));
        } catch (JacksonException noProblem) {
            return new Answer.Refused(status, status);
        }
    }

    private static String reason(IOException unreachable) {
        String message = unreachable.getMessage();
        return message == null ? unreachable.getClass().getSimpleName() : message;
    }
}
