package org.acuerda.query.desk;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Browser of a test that listens to live changes: stores every line that the service sends. */
final class Listening implements AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> answer;
    private volatile boolean ended;

    private Listening(HttpRequest request) throws IOException, InterruptedException {
        answer = client.send(request, BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::read);
    }

    /** @param headers names and values by turns */
    static Listening to(URI address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Listening(request.build());
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** Waits until a line has arrived. */
    void hears(String line) {
        await("\"" + line + "\" among " + lines).atMost(TIMEOUT).until(() -> lines.contains(line));
    }

    /** Waits until the service has closed the connection. */
    void isLetGo() {
        await("the service lets the browser go").atMost(TIMEOUT).until(() -> ended);
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException broken) {
            lines.add("broken: " + broken.getMessage());
        } finally {
            ended = true;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
