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
import java.util.function.Function;
import java.util.stream.Stream;
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

    private final Map<String, String> environment;
    private final PrintStream out;
    private final ImportText words;

    ImportApplication(Map<String, String> environment, PrintStream out) {
        this.environment = environment;
        this.out = out;
        this.words = ImportText.in(language(environment));
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
            CommandApi api = new CommandApi(address(), sender());
            return new Importer(api, words, out, patience()).importAll(reading.facts()) ? 0 : 1;
        } catch (SettingInvalid wrong) {
            out.println(words.of("setting-invalid", wrong.name, wrong.value));
            return 2;
        }
    }

    /** Exception: a variable of the environment has an impossible value. */
    private static final class SettingInvalid extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String name;
        private final String value;

        private SettingInvalid(String name, String value) {
            this.name = name;
            this.value = value;
        }
    }

    private URI address() {
        return setting("ACUERDA_COMMAND_URL", "http://127.0.0.1:8081", text -> {
            URI address = URI.create(text.replaceFirst("/+$", ""));
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
                throw new IllegalArgumentException("No address of a service");
            }
            return address;
        });
    }

    private Sender sender() {
        return new Sender(
                setting("ACUERDA_ACTOR", "importador", Function.identity()),
                setting("ACUERDA_ROLE", "ADMINISTRATOR", Function.identity()),
                setting("ACUERDA_TRUSTED_SECRET", "", Function.identity()),
                words.languageTag());
    }

    private Patience patience() {
        return Patience.of(setting("ACUERDA_IMPORT_PATIENCE", "60", text -> Duration.ofSeconds(Long.parseLong(text))));
    }

    private <T> T setting(String name, String otherwise, Function<String, T> read) {
        String value = environment.getOrDefault(name, "");
        try {
            return read.apply(value.isBlank() ? otherwise : value);
        } catch (IllegalArgumentException invalid) {
            throw new SettingInvalid(name, value);
        }
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
