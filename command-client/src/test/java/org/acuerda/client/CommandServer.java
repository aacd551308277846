package org.acuerda.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** HTTP server on a free port that keeps its requests and gives prepared answers. */
final class CommandServer implements AutoCloseable {

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Reply reply = new Reply(200, "{}", Map.of());

    /** A request as it arrived; names of headers in lower case. */
    record Request(String method, String path, Map<String, String> headers, String body) {}

    /** @param status 0 to hang up, -1 never to answer */
    record Reply(int status, String body, Map<String, String> headers) {}

    CommandServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void answers(int status, String body) {
        reply = new Reply(status, body, Map.of());
    }

    void answers(int status, String body, String header, String value) {
        reply = new Reply(status, body, Map.of(header, value));
    }

    void hangsUp() {
        answers(0, "");
    }

    void neverAnswers() {
        answers(-1, "");
    }

    Request received() {
        return requests.getLast();
    }

    int count() {
        return requests.size();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new HashMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join("|", values)));
            requests.add(new Request(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            Reply given = reply;
            if (given.status() == -1) {
                closing.await();
            }
            if (given.status() > 0) {
                given.headers().forEach(exchange.getResponseHeaders()::set);
                byte[] bytes = given.body().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(given.status(), bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
