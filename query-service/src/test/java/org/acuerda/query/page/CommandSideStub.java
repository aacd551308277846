package org.acuerda.query.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Stub of the command side's evidence store, with one file; for {@link #BROKEN} it fails as if it were down. */
final class CommandSideStub implements AutoCloseable {

    static final String FILE = "Acta del Pleno";
    static final String BROKEN = "0".repeat(64);
    static final String UNKNOWN = "1".repeat(64);

    private static final String ADDRESS = "/api/v1/evidence/";

    private final HttpServer server;

    CommandSideStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(ADDRESS, CommandSideStub::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String sha256 = exchange.getRequestURI().getPath().substring(ADDRESS.length());
            if (sha256.equals(BROKEN)) {
                return;
            }
            if (!sha256.equals(ReportStory.HASH)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] file = FILE.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/pdf");
            exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename*=UTF-8''acta.pdf");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
        }
    }
}
