package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.console.Messages;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][a-z-]+)+)\"");

    @Test
    void areSpanishUnlessEnglishIsAskedFor() {
        assertThat(sentence(Map.of())).isEqualTo("Acuerda no estaba en marcha.");
        assertThat(sentence(Map.of("LANG", "C.UTF-8"))).isEqualTo("Acuerda no estaba en marcha.");
        assertThat(sentence(Map.of("LANG", "en_US.UTF-8"))).isEqualTo("Acuerda was not running.");
        assertThat(sentence(Map.of("LANG", "en_US.UTF-8", "LC_ALL", "es_MX.UTF-8")))
                .isEqualTo("Acuerda no estaba en marcha.");
    }

    @Test
    void haveTheSameKeysInBothLanguagesAndAllThatTheCodeUses() throws IOException {
        Set<String> spanish = sentences("es").stringPropertyNames();

        assertThat(sentences("en").stringPropertyNames()).isEqualTo(spanish);
        assertThat(keysInTheCode()).isSubsetOf(spanish).hasSizeGreaterThan(10);
        assertThat(spanish).isSubsetOf(keysInTheCode());
    }

    private static String sentence(Map<String, String> environment) {
        return Messages.beside(Acuerda.class, environment).text("down.nothing");
    }

    private static Set<String> keysInTheCode() throws IOException {
        Set<String> keys = new HashSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/acuerda/stack"))) {
            for (Path source : sources.toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        keys.retainAll(prefixed(keys));
        return keys;
    }

    /** Other texts with a dot in them, such as file names, are not keys. */
    private static Set<String> prefixed(Set<String> texts) {
        Set<String> keys = new HashSet<>(texts);
        keys.removeIf(text -> !text.matches("(port|disk|folder|not|postgresql|up|down|status)[.-].*")
                || text.equals("postgresql.pid"));
        return keys;
    }

    private static Properties sentences(String language) throws IOException {
        Properties sentences = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return sentences;
    }
}
