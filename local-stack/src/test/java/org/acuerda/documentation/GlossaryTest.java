package org.acuerda.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Test that compares the glossary of CONTRIBUTING.md with the code: no type takes a name from the column "Not" again. */
class GlossaryTest {

    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|record|interface|enum) ([A-Z]\\w*)\\s*(?:[<({]|extends|implements|permits)");

    @Test
    void noTypeHasANameThatTheGlossaryReplaced() throws IOException {
        Set<String> replaced = replacedNames();
        assertThat(replaced).as("names in the glossary of CONTRIBUTING.md").hasSizeGreaterThan(100);

        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            TYPE.matcher(Files.readString(file))
                    .results()
                    .map(type -> type.group(1))
                    .filter(replaced::contains)
                    .forEach(name -> found.add(name + " in " + REPOSITORY.relativize(file)));
        }
        assertThat(found).as("types with a name that the glossary replaced").isEmpty();
    }

    private static Set<String> replacedNames() throws IOException {
        String page = Files.readString(REPOSITORY.resolve("CONTRIBUTING.md"));
        Set<String> names = new TreeSet<>();
        page.substring(page.indexOf("## Glossary"))
                .lines()
                .filter(line -> line.startsWith("|"))
                .forEach(row -> {
                    String[] cells = row.split("\\|", -1);
                    NAME.matcher(cells[cells.length - 2]).results().forEach(name -> names.add(name.group(1)));
                });
        return names;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY, 12)) {
            return files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().contains("/target/"))
                    .toList();
        }
    }
}
