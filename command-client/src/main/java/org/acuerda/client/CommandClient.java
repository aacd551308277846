package org.acuerda.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.DateTimeException;
import java.time.Duration;
import org.acuerda.events.json.EventJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Client of the command API. Paths are those below {@code /api/v1/}, for example {@code sessions/ses-1/close}. It never
 * repeats a request by itself. An interrupted request is unanswered, and its thread stays interrupted.
 */
public final class CommandClient {

    private static final String JSON = "application/json";

    private final JsonMapper json = EventJson.mapper();
    private final String api;
    private final String secret;
    private final Timeouts timeouts;
    private final HttpClient http;

    /**
     * A client of one service.
     *
     * @param address of the service, for example {@code http://127.0.0.1:8081}
     * @param secret shared secret that a service off loopback asks for; empty where none is needed
     */
    public CommandClient(URI address, String secret, Timeouts timeouts) {
        this.api = address.toString().replaceFirst("/+$", "") + "/api/v1/";
        this.secret = secret;
        this.timeouts = timeouts;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeouts.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Sends a command. */
    public Outcome act(String path, String command, CommandHeaders headers) {
        return send(
                request(path, timeouts.act()).header("Content-Type", JSON).POST(BodyPublishers.ofString(command)),
                headers);
    }

    /** Sends a command as a dry run; nothing is stored. The answer is empty where the rules accept it. */
    public Outcome dryRun(String path, String command, CommandHeaders headers) {
        return act(path + "/check", command, headers);
    }

    /**
     * Asks which acts are available.
     *
     * @param path of the aggregate
     */
    public Outcome availableActs(String path, CommandHeaders headers) {
        return send(request(path + "/acts", timeouts.question()).GET(), headers);
    }

    /**
     * Stores a file of evidence. The answer has its hash, size, type and name.
     *
     * @param disposition header {@code Content-Disposition}, which carries the name
     */
    public Outcome upload(BodyPublisher file, String mediaType, String disposition, CommandHeaders headers) {
        return send(
                request("evidence", timeouts.upload())
                        .header("Content-Type", mediaType)
                        .header("Content-Disposition", disposition)
                        .POST(file),
                headers);
    }

    /**
     * Begins to read a file of evidence. The caller closes its content.
     *
     * @throws IOException when the service does not answer
     */
    public HttpResponse<InputStream> download(String sha256) throws IOException {
        return exchange(request("evidence/" + sha256, timeouts.download()).build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path, Duration timeout) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(api + path)).timeout(timeout);
        return secret.isEmpty() ? request : request.header(HeaderNames.SECRET, secret);
    }

    private Outcome send(HttpRequest.Builder builder, CommandHeaders headers) {
        headers.values().forEach((name, value) -> builder.header(name, HeaderText.encode(value)));
        HttpRequest request = builder.build();
        try {
            return outcome(exchange(request, BodyHandlers.ofByteArray()));
        } catch (IOException unanswered) {
            return new Outcome.Unanswered(request.uri(), unanswered);
        }
    }

    private Outcome outcome(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        try {
            JsonNode answer = json.readTree(response.body());
            return status / 100 == 2
                    ? new Outcome.Done(
                            answer,
                            response.headers()
                                    .firstValue(HeaderNames.IDEMPOTENT_REPLAYED)
                                    .isPresent())
                    : new Outcome.Rejected(Problem.of(status, answer));
        } catch (JacksonException | DateTimeException foreign) {
            return new Outcome.Unreadable(status);
        }
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body) throws IOException {
        try {
            return http.send(request, body);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            InterruptedIOException unanswered = new InterruptedIOException("interrupted");
            unanswered.initCause(interrupted);
            throw unanswered;
        }
    }
}
