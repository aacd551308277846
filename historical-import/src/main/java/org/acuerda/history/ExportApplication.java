package org.acuerda.history;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.acuerda.history.format.HistoryReader;
import org.acuerda.history.format.HistoryWriter;
import org.acuerda.history.format.HistoryWriter.NotExpressible;
import org.acuerda.history.format.HistoryWriter.Written;
import org.acuerda.history.format.RecordedHistory;

/**
 * Program that exports the historic facts in the format in which they are imported: {@code FOLDER [COMMISSION]}. It
 * writes one file for each data set, reads them back, and leaves nothing where they do not say the same.
 *
 * <p>From the environment: {@code ACUERDA_QUERY_URL} (default {@code http://127.0.0.1:8080}) and the language, as for {@link
 * ImportApplication}.
 */
public final class ExportApplication {

    private static final int DONE = 0;
    private static final int IMPOSSIBLE = 1;
    private static final int MISUSED = 2;

    private final ProgramSettings settings;
    private final PrintStream out;
    private final ImportText words;

    ExportApplication(Map<String, String> environment, PrintStream out) {
        this.settings = new ProgramSettings(environment);
        this.out = out;
        this.words = settings.words();
    }

    /** Ends with 0 when every historic fact is written, 1 when it could not be, 2 when called wrongly. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new ExportApplication(System.getenv(), out).run(Arrays.asList(arguments)));
    }

    int run(List<String> arguments) throws InterruptedException {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println(words.of("export-usage"));
            return MISUSED;
        }
        try {
            Path place = Path.of(arguments.getFirst());
            if (!HistoryFolder.isFree(place)) {
                out.println(words.of("folder-taken", place));
                return MISUSED;
            }
            return export(place, arguments.stream().skip(1).findFirst());
        } catch (ProgramSettings.Invalid wrong) {
            out.println(words.of("setting-invalid", wrong.name(), wrong.value()));
            return MISUSED;
        } catch (IOException impossible) {
            out.println(words.of("folder-unwritable", arguments.getFirst(), impossible));
            return IMPOSSIBLE;
        }
    }

    private int export(Path place, Optional<String> commission) throws IOException, InterruptedException {
        RecordApi api = new RecordApi(settings.address("ACUERDA_QUERY_URL", "http://127.0.0.1:8080"));
        RecordedHistory history = new RecordedHistory();
        try {
            api.each(history::add);
        } catch (IOException away) {
            out.println(words.of("journal-unreadable", api.base(), away));
            return IMPOSSIBLE;
        }
        Map<String, String> known = history.commissions();
        if (commission.filter(name -> !known.containsKey(name)).isPresent()) {
            out.println(words.of("commission-unknown", commission.get(), String.join(", ", known.keySet())));
            return MISUSED;
        }
        try {
            return keep(place, history, HistoryWriter.write(history, commission.map(known::get)));
        } catch (NotExpressible record) {
            out.println(words.of(
                    record.field().isEmpty() ? "not-expressible" : "field-not-expressible",
                    Long.toString(record.position()),
                    record.type(),
                    record.field()));
            return IMPOSSIBLE;
        }
    }

    /** A file that does not say the same is worse than none. */
    private int keep(Path place, RecordedHistory history, Written written) throws IOException {
        if (written.files().isEmpty()) {
            out.println(words.of("nothing-historic", Long.toString(history.last())));
            left(history);
            return DONE;
        }
        try (HistoryFolder folder = HistoryFolder.of(place)) {
            HistoryReader.History reading = HistoryReader.read(folder.write(written.files()));
            if (!written.isReadBackFrom(reading)) {
                reading.findings().forEach(finding -> out.println(words.of(finding)));
                out.println(words.of("not-read-back"));
                return IMPOSSIBLE;
            }
            folder.keep();
        }
        written.files().keySet().stream().sorted().forEach(name -> out.println("  " + place.resolve(name)));
        out.println(words.of(
                "exported", written.facts().size(), written.files().size(), place, Long.toString(history.last())));
        left(history);
        return DONE;
    }

    private void left(RecordedHistory history) {
        Map<String, Integer> live = history.live();
        if (!live.isEmpty()) {
            out.println(words.of(
                    "not-historic",
                    live.values().stream().mapToInt(Integer::intValue).sum(),
                    live.entrySet().stream()
                            .map(type -> type.getKey() + " " + type.getValue())
                            .collect(Collectors.joining(" · "))));
        }
    }
}
