package org.acuerda.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.acuerda.events.journal.JournalFormat;
import org.acuerda.events.journal.JournalRecord;

/** Client of the public address of the journal's records. */
final class RecordApi {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final JournalFormat format = new JournalFormat();
    private final URI base;

    /** @param base address of the query service */
    RecordApi(URI base) {
        this.base = base;
    }

    URI base() {
        return base;
    }

    /**
     * Passes every record to the reader in journal order.
     *
     * @throws IOException when the service is away, or an answer is not the whole journal
     */
    void each(Consumer<JournalRecord> reader) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/api/v1/records.ndjson"))
                .timeout(LONGEST_WAIT)
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build()) {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                if (answer.statusCode() != OK) {
                    throw new IOException("HTTP " + answer.statusCode());
                }
                read(lines, reader);
            }
        }
    }

    private void read(BufferedReader lines, Consumer<JournalRecord> reader) throws IOException {
        long position = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            position++;
            JournalRecord record = record(line);
            if (record.position() != position) {
                throw new IOException("%d is not %d".formatted(record.position(), position));
            }
            reader.accept(record);
        }
    }

    private JournalRecord record(String line) throws IOException {
        try {
            return format.read(line.getBytes(StandardCharsets.UTF_8));
        } catch (IllegalArgumentException unknown) {
            throw new IOException(unknown.getMessage(), unknown);
        }
    }
}
