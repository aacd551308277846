package org.acuerda.history;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** HTTP server on a free port that gives prepared answers, one after another, and keeps the requests. */
final class ScriptedService implements AutoCloseable {

    private static final Reply DONE = new Reply(201, "{\"changed\":[]}", Map.of());

    private final HttpServer server;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Reply>> script = new HashMap<>();
    private Reply otherwise = DONE;

    private ScriptedService(HttpServer server) {
        this.server = server;
    }

    record Request(String path, Map<String, String> headers, String body) {}

    record Reply(int status, String body, Map<String, String> headers) {

        static Reply problem(int status, String code, String detail) {
            return new Reply(
                    status,
                    "{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}".formatted(status, code, detail),
                    Map.of());
        }

        /** @param existing first record under the identifier, in JSON */
        static Reply taken(String existing) {
            return new Reply(
                    409, "{\"status\":409,\"code\":\"ID_TAKEN\",\"existing\":%s}".formatted(existing), Map.of());
        }

        static Reply done() {
            return DONE;
        }

        static Reply repeated() {
            return new Reply(201, DONE.body(), Map.of("Idempotent-Replayed", "true"));
        }
    }

    static ScriptedService start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        ScriptedService service = new ScriptedService(server);
        server.createContext("/", service::answer);
        server.start();
        return service;
    }

    /** Answers a fact with these replies by turns, and the last one for ever. */
    ScriptedService answers(String idempotencyKey, Reply... replies) {
        script.put(idempotencyKey, new ArrayDeque<>(List.of(replies)));
        return this;
    }

    ScriptedService answersAll(Reply reply) {
        otherwise = reply;
        return this;
    }

    List<Request> requests() {
        return requests;
    }

    List<Request> requestsFor(String idempotencyKey) {
        return requests.stream()
                .filter(request -> idempotencyKey.equals(request.headers().get("Idempotency-key")))
                .toList();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(exchange.getRequestURI().getPath(), headers, body));
        Reply reply = next(headers.getOrDefault("Idempotency-key", ""));
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] bytes = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private Reply next(String idempotencyKey) {
        Deque<Reply> replies = script.getOrDefault(idempotencyKey, new ArrayDeque<>(List.of(otherwise)));
        return replies.size() == 1 ? replies.getFirst() : replies.removeFirst();
    }
}
