package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Test that compares the page that explains the format with the reader. */
class DocumentedFormatTest {

    private static final Path PAGE = Path.of("../docs/formato-de-importacion.md");
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void showsAnExampleThatCanBeImported(@TempDir Path folder) throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        assertThat(example.find()).isTrue();
        Files.copy(Path.of("data/catalogo.yaml"), folder.resolve("catalogo.yaml"));
        Path file = Files.writeString(
                folder.resolve("ejemplo.yaml"), example.group(1).replaceAll("archivo: \\S+", "archivo: no consta"));

        HistoryReader.History reading = HistoryReader.read(List.of(file));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.facts()).extracting(HistoricFact::key).contains("INFORME", "COMISION", "SES-1", "AC-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogo.yaml", "garantes.yaml", "informe-2017-2018.yaml", "reglas-supuestas.yaml"})
    void explainsEveryFieldOfTheDataSets(String name) throws IOException {
        String page = Files.readString(PAGE);
        Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("data", name)));

        assertThat(fields(root).distinct())
                .isNotEmpty()
                .allMatch(field -> page.contains("`" + field + "`") || page.contains(field + ":"));
    }

    @Test
    void explainsEveryFieldThatAnExportWrites() throws IOException {
        String page = Files.readString(PAGE);
        Stream<String> files = LongStream.range(0, 20)
                .boxed()
                .flatMap(
                        seed -> HistoryWriter.write(JournalOfFacts.of(GeneratedHistory.of(seed)), Optional.empty())
                                .files()
                                .values()
                                .stream());

        assertThat(files.map(text -> new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(text))
                        .flatMap(DocumentedFormatTest::fields)
                        .distinct())
                .contains("id", "nombre_corto", "inferido")
                .allMatch(field -> page.contains("`" + field + "`") || page.contains(field + ":"));
    }

    private static Stream<String> fields(Object node) {
        return switch (node) {
            case List<?> list -> list.stream().flatMap(DocumentedFormatTest::fields);
            case Map<?, ?> map ->
                Stream.concat(
                        map.keySet().stream().map(String::valueOf),
                        map.values().stream().flatMap(DocumentedFormatTest::fields));
            default -> Stream.empty();
        };
    }
}
