package org.acuerda.query.projection;

import com.mongodb.event.CommandListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.acuerda.query.QueryServiceApplication;
import org.acuerda.query.projection.mongo.LiveVersions;
import org.awaitility.Awaitility;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Query service of a test, on a free port and with a database of its own, following a journal that the test appends to.
 */
public final class RunningQueryService implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(300);
    private static final JsonMapper JSON = new JsonMapper();

    private final InMemoryJournal journal;
    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    /** Starts the service and waits until it has read the whole journal. */
    public RunningQueryService(MongoEngine engine, InMemoryJournal journal, CommandListener... listeners) {
        this(engine.address(), journal, listeners);
        awaitEverything();
    }

    /** Starts the service with a longest wait for a record, and waits until it has read the whole journal. */
    public RunningQueryService(MongoEngine engine, InMemoryJournal journal, Duration longestWait) {
        this(engine.address(), journal, longestWait);
        awaitEverything();
    }

    /** Starts the service, whether or not MongoDB answers at the address. */
    public RunningQueryService(String mongodb, InMemoryJournal journal, CommandListener... listeners) {
        this(mongodb, journal, LONGEST_WAIT, listeners);
    }

    private RunningQueryService(
            String mongodb, InMemoryJournal journal, Duration longestWait, CommandListener... listeners) {
        this.journal = journal;
        this.context = new SpringApplicationBuilder(QueryServiceApplication.class)
                .initializers(context -> register((GenericApplicationContext) context, journal, listeners))
                .run(
                        "--server.port=0",
                        "--acuerda.projection.mongodb-uri=" + mongodb,
                        "--acuerda.projection.mongodb-database=" + MongoEngine.newDatabaseName(),
                        "--acuerda.queries.longest-wait=" + longestWait.toMillis() + "ms");
    }

    public InMemoryJournal journal() {
        return journal;
    }

    /** Waits until answers reflect every record. */
    public void awaitEverything() {
        Awaitility.await("the service reads the whole journal")
                .atMost(Duration.ofSeconds(20))
                .until(() -> context.getBean(LiveVersions.class).asOf().position() == journal.size());
    }

    /** A bean of the service. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The bean of a type with a name. */
    public <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    /** The address on which the service listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    /**
     * Sends a GET request.
     *
     * @param headers names and values by turns
     */
    public HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Sends a request of any method, without a body. */
    public HttpResponse<byte[]> send(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address().resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        HttpResponse<byte[]> answer = sent(request.build());
        DescribedAnswers.demand(answer, this::description);
        return answer;
    }

    private String description() {
        return new String(
                sent(HttpRequest.newBuilder(address().resolve("/v3/api-docs")).build())
                        .body(),
                StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> sent(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The body of an answer. */
    public static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static void register(
            GenericApplicationContext context, InMemoryJournal journal, CommandListener... listeners) {
        context.registerBean(
                "inMemoryJournal", InMemoryJournal.class, () -> journal, definition -> definition.setPrimary(true));
        for (CommandListener listener : listeners) {
            context.registerBean(CommandListener.class, () -> listener);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
