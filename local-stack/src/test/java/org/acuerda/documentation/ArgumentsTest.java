package org.acuerda.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the style of CONTRIBUTING.md against the code: where so many arguments are empty, a builder names the others. */
class ArgumentsTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final String EMPTY = "(?:null|\"\"|(?:List|Map|Set|Optional)\\.(?:of|empty)\\(\\))";
    private static final Pattern FOUR_EMPTY =
            Pattern.compile("[(,]\\s*" + EMPTY + "(?:\\s*,\\s*" + EMPTY + "){3}\\s*[,)]");

    @Test
    void noCallPassesFourEmptyArgumentsInARow() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            Matcher call = FOUR_EMPTY.matcher(text);
            while (call.find()) {
                long line = text.substring(0, call.start()).lines().count();
                found.add(REPOSITORY.relativize(file) + ":" + line);
            }
        }
        assertThat(found).as("calls with four empty arguments in a row").isEmpty();
    }

    @Test
    void findsThemOnSeveralLinesAndOfSeveralKinds() {
        assertThat(FOUR_EMPTY
                        .matcher("new View(id, null,\n    List.of(), Optional.empty(), \"\", act)")
                        .find())
                .isTrue();
        assertThat(FOUR_EMPTY.matcher("new View(null, null, null, id, null)").find())
                .isFalse();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY, 14)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")
                            && file.toString().contains("/src/")
                            && !file.endsWith("ArgumentsTest.java"))
                    .toList();
            assertThat(sources).hasSizeGreaterThan(500);
            return sources;
        }
    }
}
