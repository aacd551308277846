package org.acuerda.history;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerda.history.CommandApi.Sender;
import org.acuerda.history.format.HistoryReader;

/**
 * Imports histories: {@code java -jar historical-import-application.jar FILE...}. The whole is read and checked first;
 * nothing is sent while anything is wrong with it.
 *
 * <p>From the environment: {@code ACUERDA_COMMAND_URL} (default {@code http://127.0.0.1:8081}), {@code
 * ACUERDA_TRUSTED_SECRET}, {@code ACUERDA_ACTOR} and {@code ACUERDA_ROLE} (in whose name facts are sent), {@code
 * ACUERDA_IMPORT_PATIENCE} (seconds to wait for a service that is away, default 60), and the language (Spanish; English where
 * {@code LC_ALL}, {@code LC_MESSAGES} or {@code LANG} begins with {@code en}).
 */
public final class ImportApplication {

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Words words;

    ImportApplication(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
        this.words = Words.in(language(environment));
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
        HistoryReader.Reading reading =
                HistoryReader.read(arguments.stream().map(Path::of).toList());
        if (!reading.findings().isEmpty()) {
            reading.findings().forEach(finding -> out.println(words.of(finding)));
            out.println(words.of("invalid", reading.findings().size()));
            return 1;
        }
        try (CommandApi api =
                new CommandApi(URI.create(setting("ACUERDA_COMMAND_URL", "http://127.0.0.1:8081")), sender())) {
            return new Importer(api, words, out, patience()).tell(reading.tellings()) ? 0 : 1;
        }
    }

    private Sender sender() {
        return new Sender(
                setting("ACUERDA_ACTOR", "importador"),
                setting("ACUERDA_ROLE", "ADMINISTRATOR"),
                setting("ACUERDA_TRUSTED_SECRET", ""),
                words.languageTag());
    }

    private Patience patience() {
        return Patience.of(Duration.ofSeconds(Long.parseLong(setting("ACUERDA_IMPORT_PATIENCE", "60"))));
    }

    private String setting(String name, String otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    private static String language(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("en"))
                .map(english -> "en")
                .orElse("es");
    }
}
