package org.acuerda.history;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.acuerda.history.CommandApi.Sender;
import org.acuerda.history.format.HistoryReader;

/**
 * Program that imports histories: {@code java -jar historical-import-application.jar FILE...}. All files are read and checked
 * first; nothing is sent while one of them has a mistake.
 *
 * <p>From the environment: {@code ACUERDA_COMMAND_URL} (default {@code http://127.0.0.1:8081}), {@code
 * ACUERDA_TRUSTED_SECRET}, {@code ACUERDA_ACTOR} and {@code ACUERDA_ROLE} (in whose name facts are sent), {@code
 * ACUERDA_IMPORT_PATIENCE} (seconds to wait for a service that is away, default 60), and the language (Spanish; English where
 * {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG} begins with {@code en}).
 */
public final class ImportApplication {

    private final ProgramSettings settings;
    private final PrintStream out;
    private final ImportText words;

    ImportApplication(Map<String, String> environment, PrintStream out) {
        this.settings = new ProgramSettings(environment);
        this.out = out;
        this.words = settings.words();
    }

    /** Ends with 0 when everything is on record, 1 when something is not, 2 when called wrongly. */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(new ImportApplication(System.getenv(), out).run(Arrays.asList(arguments)));
    }

    int run(List<String> arguments) throws InterruptedException {
        if (arguments.isEmpty()) {
            out.println(words.of("usage"));
            return 2;
        }
        HistoryReader.History reading =
                HistoryReader.read(arguments.stream().map(Path::of).toList());
        if (!reading.findings().isEmpty()) {
            reading.findings().forEach(finding -> out.println(words.of(finding)));
            out.println(words.of("invalid", reading.findings().size()));
            return 1;
        }
        try {
            CommandApi api = new CommandApi(settings.address("ACUERDA_COMMAND_URL", "http://127.0.0.1:8081"), sender());
            return new Importer(api, words, out, patience()).importAll(reading.facts()) ? 0 : 1;
        } catch (ProgramSettings.Invalid wrong) {
            out.println(words.of("setting-invalid", wrong.name(), wrong.value()));
            return 2;
        }
    }

    private Sender sender() {
        return new Sender(
                settings.text("ACUERDA_ACTOR", "importador"),
                settings.text("ACUERDA_ROLE", "ADMINISTRATOR"),
                settings.text("ACUERDA_TRUSTED_SECRET", ""),
                words.languageTag());
    }

    private Patience patience() {
        return Patience.of(
                settings.read("ACUERDA_IMPORT_PATIENCE", "60", text -> Duration.ofSeconds(Long.parseLong(text))));
    }
}
