package org.acuerda.parts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Client of HTTP by bytes, for requests that no proper client sends. */
public final class RawHttp {

    private static final int TIMEOUT = 10_000;
    private static final int CHUNK = 64 * 1024;

    private RawHttp() {}

    /**
     * Answer to a large body.
     *
     * @param text the answer, as far as it came before the service closed the connection
     * @param after from the end of the request's head to the first byte of the answer
     */
    public record Answer(String text, Duration after) {}

    /**
     * Sends a whole request to a port of this machine and reads until the service closes the connection; of a stream of
     * events only the head.
     */
    public static String send(int port, String request) throws IOException {
        try (Socket socket = connect(port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return rest(socket.getInputStream());
        }
    }

    /**
     * Sends the head of a request and then a body, as long as the service takes it.
     *
     * @param head with its empty line
     * @param bytes size of the body, whose length the head announces; in chunks where it does not
     */
    public static Answer sendLarge(int port, String head, long bytes) throws IOException {
        boolean chunked = head.contains("chunked");
        try (Socket socket = connect(port)) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            long begun = System.nanoTime();
            Thread.ofVirtual().start(() -> body(out, bytes, chunked));
            InputStream in = socket.getInputStream();
            String first = new String(in.readNBytes(1), StandardCharsets.ISO_8859_1);
            Duration after = Duration.ofNanos(System.nanoTime() - begun);
            return new Answer(first + rest(in), after);
        }
    }

    private static void body(OutputStream out, long bytes, boolean chunked) {
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) 'a');
        byte[] size = (Integer.toHexString(CHUNK) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] end = "\r\n".getBytes(StandardCharsets.ISO_8859_1);
        try {
            for (long sent = 0; sent < bytes; sent += CHUNK) {
                if (chunked) {
                    out.write(size);
                }
                out.write(chunk);
                if (chunked) {
                    out.write(end);
                }
            }
        } catch (IOException refused) {
            // The service has closed the connection, which is what the caller looks at.
        }
    }

    /** What comes before the connection ends, is reset, or waits for the rest of a body that never comes. */
    private static String rest(InputStream in) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try {
            byte[] chunk = new byte[CHUNK];
            int read = in.read(chunk);
            while (read >= 0) {
                answer.write(chunk, 0, read);
                read = isEventStream(answer) ? -1 : in.read(chunk);
            }
        } catch (SocketException | SocketTimeoutException ended) {
            if (answer.size() == 0) {
                throw ended;
            }
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private static boolean isEventStream(ByteArrayOutputStream answer) {
        return answer.size() < CHUNK
                && answer.toString(StandardCharsets.UTF_8).contains("Content-Type: text/event-stream");
    }

    private static Socket connect(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(TIMEOUT);
        return socket;
    }
}
