package org.acuerda.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.client.HeaderNames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Running stack that end-to-end tests share, started with the script as a newcomer would, in a folder and on ports of its own.
 * It stops with the test's process.
 */
final class RunningStack {

    private static final Path CLONE = Path.of("..").toAbsolutePath().normalize();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> environment = new HashMap<>();
    private final Settings settings;
    private final ScriptResult startResult;

    private RunningStack(String folder, List<String> start, List<String> stop) {
        Path home = CLONE.resolve("local-stack/target").resolve(folder);
        try {
            Folders.delete(home);
            environment.put("ACUERDA_HOME", home.toString());
            environment.putAll(freePorts());
            environment.put("ACUERDA_EVIDENCE_SWEEP_EVERY", "PT1S");
            settings = Settings.of(environment, CLONE);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> acuerda(stop.toArray(String[]::new))));
            startResult = acuerda(start.toArray(String[]::new));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The stack after {@code ./acuerda try}. */
    static RunningStack afterTry() {
        return AfterTry.STACK;
    }

    /** The stack after {@code ./acuerda demo}. */
    static RunningStack afterDemonstration() {
        return AfterDemonstration.STACK;
    }

    /** A stack of its own in which nothing is recorded; the caller stops it. */
    static RunningStack empty() {
        return new RunningStack("empty", List.of("up"), List.of("down"));
    }

    private static final class AfterTry {

        static final RunningStack STACK = new RunningStack("end-to-end", List.of("try"), List.of("down"));
    }

    private static final class AfterDemonstration {

        static final RunningStack STACK = new RunningStack("demonstration", List.of("demo"), List.of("demo", "down"));
    }

    /**
     * Result of a call of the script.
     *
     * @param status its exit status
     * @param text all that it printed
     */
    record ScriptResult(int status, String text) {}

    /**
     * Answer of a service.
     *
     * @param body the JSON of the answer
     */
    record Answer(int status, JsonNode body) {}

    /** Result of the call that started the stack. */
    ScriptResult startResult() {
        return startResult;
    }

    /** The address that a person opens to act. */
    String entrance() {
        try {
            return settings.asStarted().entrance();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    Settings settings() {
        return settings;
    }

    /** Calls the script from another folder, in a person's usual environment. */
    ScriptResult acuerda(String... arguments) {
        List<String> command = new ArrayList<>(List.of(CLONE.resolve("acuerda").toString()));
        command.addAll(List.of(arguments));
        return call(command, Map.of());
    }

    /** Runs any command with the stack's variables and returns when it has ended. */
    ScriptResult call(List<String> command, Map<String, String> variables) {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Path.of("/").toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("JAVA_HOME|LANG|LC_.*|MAVEN_.*"));
        builder.environment().putAll(environment);
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new ScriptResult(process.waitFor(), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /**
     * Sends a command as the technical secretary.
     *
     * @param headers names and values of further headers by turns
     * @throws IOException when the service is away
     */
    Answer command(String path, String key, String json, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.commandAddress() + "/api/v1/" + path))
                .header("Content-Type", "application/json")
                .header(HeaderNames.ACTOR, "mem-1")
                .header(HeaderNames.ROLE, "TECHNICAL_SECRETARY")
                .header(HeaderNames.IDEMPOTENCY_KEY, key)
                .POST(HttpRequest.BodyPublishers.ofString(json));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /**
     * Asks the query service.
     *
     * @throws IOException when the service is away
     */
    Answer query(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(settings.queryAddress() + "/api/v1/" + path)));
    }

    /** Health of the command service. */
    JsonNode health() throws IOException {
        return send(HttpRequest.newBuilder(URI.create(settings.commandAddress() + "/actuator/health")))
                .body();
    }

    /** Exact bytes of an answer of the query service. */
    byte[] export(String path) throws IOException {
        return exchange(HttpRequest.newBuilder(URI.create(settings.queryAddress() + "/api/v1/" + path)))
                .body();
    }

    /** Bytes of a page. */
    byte[] page(String path) throws IOException {
        return exchange(HttpRequest.newBuilder(URI.create(settings.queryAddress() + path)))
                .body();
    }

    /** The write side's own database. */
    Connection database() throws SQLException {
        PostgreSql postgreSql = new PostgreSql(settings);
        return DriverManager.getConnection(postgreSql.address(), postgreSql.user(), postgreSql.password());
    }

    /** The process of a part. */
    ProcessHandle process(String part) throws IOException {
        return new PartProcess(settings, part)
                .alive()
                .orElseThrow(() -> new AssertionError(part + " is not running"))
                .process();
    }

    /** Whether a part answers. */
    boolean isHealthy(String part) {
        return LocalStack.parts(settings).stream()
                .filter(each -> each.name().equals(part))
                .allMatch(Part::healthy);
    }

    private static Answer send(HttpRequest.Builder request) throws IOException {
        HttpResponse<byte[]> answer = exchange(request);
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    /** Sends any request. */
    static HttpResponse<byte[]> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return HTTP.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A free port for each that the stack needs; all stay open until all are known, so that no two are the same. */
    private static Map<String, String> freePorts() throws IOException {
        Map<String, String> ports = new HashMap<>();
        List<ServerSocket> held = new ArrayList<>();
        for (StackPort port : StackPort.values()) {
            ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
            held.add(socket);
            ports.put(port.variable(), "" + socket.getLocalPort());
        }
        for (ServerSocket socket : held) {
            socket.close();
        }
        return ports;
    }
}
