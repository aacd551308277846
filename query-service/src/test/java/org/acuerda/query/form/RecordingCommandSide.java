package org.acuerda.query.form;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Stub of the command service: records its requests and gives the answer that was set. */
final class RecordingCommandSide implements AutoCloseable {

    static final String SHA256 = "ab".repeat(32);

    private static final String STORED =
            "{\"sha256\":\"%s\",\"sizeBytes\":4,\"mediaType\":\"application/pdf\",\"name\":\"oficio.pdf\"}"
                    .formatted(SHA256);

    private final HttpServer server;
    private final List<Sent> sent = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = "{\"changed\":[]}";
    private volatile int dryRunStatus = 200;
    private volatile String dryRun = "{}";
    private volatile String available = "";

    /** A request as it arrived. */
    record Sent(String path, Map<String, String> headers, String body) {}

    RecordingCommandSide() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/v1/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From here on every act gets this answer. */
    void answers(int withStatus, String withBody) {
        status = withStatus;
        answer = withBody;
        answersDryRuns(200, "{}");
        available = "";
        sent.clear();
    }

    /** From here on every dry run gets this answer. */
    void answersDryRuns(String withBody) {
        answersDryRuns(200, withBody);
    }

    void answersDryRuns(int withStatus, String withBody) {
        dryRunStatus = withStatus;
        dryRun = withBody;
    }

    /** From here on these are the acts that are available on everything. */
    void offers(String acts) {
        available = acts;
    }

    /** The acts that arrived since the answer was set. */
    List<Sent> sent() {
        return List.copyOf(sent);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET") && !available.isEmpty()) {
                respond(exchange, 200, available);
                return;
            }
            if (exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            if (exchange.getRequestURI().getPath().endsWith("/evidence")) {
                respond(exchange, 201, STORED);
                return;
            }
            if (exchange.getRequestURI().getPath().endsWith("/check")) {
                respond(exchange, dryRunStatus, dryRun);
                return;
            }
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            sent.add(new Sent(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().getFirst())),
                    body));
            respond(exchange, status, answer);
        }
    }

    private static void respond(HttpExchange exchange, int status, String answer) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
