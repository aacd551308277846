package org.acuerda.verification;

import java.io.BufferedInputStream;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.acuerda.console.Console;
import org.acuerda.console.Messages;

/** Program that checks whether an exported history is, byte for byte, that of the journal. */
public final class Verify {

    private static final int AS_THE_JOURNAL = 0;
    private static final int DIFFERENT = 1;
    private static final int MISUSED = 2;
    private static final int IMPOSSIBLE = 3;

    private final Messages messages;
    private final Console console;

    private Verify(Messages messages, Console console) {
        this.messages = messages;
        this.console = console;
    }

    /**
     * Ends with 0 when every record is as the journal holds it, 1 when one is not, 2 when called wrongly and 3 when the check
     * is impossible.
     *
     * @param arguments the export and the journal's hashes, the latter a file or an address
     */
    public static void main(String[] arguments) throws InterruptedException {
        Messages messages = Messages.beside(Verify.class, System.getenv());
        System.exit(new Verify(messages, Console.ofStandardOutput()).run(arguments));
    }

    private int run(String[] arguments) throws InterruptedException {
        if (arguments.length != 2) {
            return MISUSED;
        }
        try {
            JournalHashes journal = hashes(arguments[1]);
            AtomicLong differences = new AtomicLong();
            HistoryCheck check = new HistoryCheck(journal, finding -> {
                differences.incrementAndGet();
                console.line(sentence(finding));
            });
            try (InputStream export = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])))) {
                return conclude(check.check(export), journal.last(), differences.get());
            }
        } catch (IOException unreadable) {
            console.line(messages.text("unreadable", unreadable.toString()));
        } catch (JournalHashes.UnusableHashes damaged) {
            console.line(messages.text("hashes.damaged", arguments[1], "" + damaged.line()));
        }
        return IMPOSSIBLE;
    }

    private int conclude(HistoryCheck.Span span, long last, long differences) {
        if (differences > 0) {
            console.line(messages.text("different", "" + span.lines(), "" + differences));
            return DIFFERENT;
        }
        if (span.lines() == 0) {
            console.line(messages.text("empty", "" + last));
            return last == 0 ? AS_THE_JOURNAL : DIFFERENT;
        }
        console.line(messages.text("same", "" + span.lines(), "" + span.first(), "" + span.last()));
        if (span.first() > 1 || span.last() < last) {
            console.line(messages.text("part", "" + last));
        }
        return AS_THE_JOURNAL;
    }

    private String sentence(Difference finding) {
        return switch (finding) {
            case Difference.Changed changed -> messages.text("changed", "" + changed.position());
            case Difference.Missing missing ->
                messages.text(
                        missing.from() == missing.to() ? "missing" : "missing.span",
                        "" + missing.from(),
                        "" + missing.to());
            case Difference.Added added -> messages.text("added", "" + added.after());
            case Difference.OutOfPlace record -> messages.text("out-of-place", "" + record.position());
        };
    }

    private static JournalHashes hashes(String place) throws IOException, InterruptedException {
        if (!place.startsWith("http:") && !place.startsWith("https:")) {
            try (BufferedReader lines = Files.newBufferedReader(Path.of(place))) {
                return JournalHashes.read(lines);
            }
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> answer =
                    client.send(HttpRequest.newBuilder(URI.create(place)).build(), BodyHandlers.ofInputStream());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.US_ASCII))) {
                if (answer.statusCode() != 200) {
                    throw new IOException(place + ": " + answer.statusCode());
                }
                return JournalHashes.read(lines);
            }
        }
    }
}
