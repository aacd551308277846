package org.acuerda.query.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Forwarder of bytes from a port of its own to another; it adds nothing to what it passes on. */
final class Forwarder implements AutoCloseable {

    private final ServerSocket entrance;
    private final int target;

    Forwarder(int target) throws IOException {
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return entrance.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket caller = entrance.accept();
                Socket service = new Socket(InetAddress.getLoopbackAddress(), target);
                Thread.ofVirtual().start(() -> pass(caller, service));
                Thread.ofVirtual().start(() -> pass(service, caller));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void pass(Socket from, Socket to) {
        try (InputStream bytes = from.getInputStream();
                OutputStream target = to.getOutputStream()) {
            bytes.transferTo(target);
        } catch (IOException ended) {
            // One side has closed the connection.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
    }
}
