package org.acuerda.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.acuerda.demonstration.Line.Act;
import org.acuerda.demonstration.Line.Amends;
import org.acuerda.demonstration.Line.At;
import org.acuerda.demonstration.Line.Chapter;
import org.acuerda.demonstration.Line.Enters;
import org.acuerda.events.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Test of the story's script without a running stack. */
class StoryScriptTest {

    private static final String NAME = "\\$[a-z][a-z0-9-]*";

    private final List<Line> script = StoryScript.read();

    @Test
    void hasEveryActInJsonAndByAPersonWhoHasEntered() {
        Set<String> entered = of(Enters.class).stream().map(Enters::name).collect(Collectors.toSet());

        assertThat(of(Act.class)).hasSizeGreaterThan(70).allSatisfy(act -> {
            assertThat(entered).contains(act.name());
            assertThat(EventJson.mapper()
                            .readTree(act.fields()
                                    .replaceAll("(?<!\")" + NAME, "{}")
                                    .replaceAll(NAME, "name"))
                            .isObject())
                    .isTrue();
        });
        assertThat(of(Amends.class)).allSatisfy(amends -> assertThat(
                        EventJson.mapper().readTree(amends.fields()).isObject())
                .isTrue());
    }

    @Test
    void neverGoesBackInTime() {
        assertThat(of(At.class).stream().map(At::moment)).hasSizeGreaterThan(20).isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void namesEachChapterInBothLanguages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = Objects.requireNonNull(
                StoryScript.class.getResourceAsStream("messages_%s.properties".formatted(language)))) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Set<String> expected = new TreeSet<>(Set.of("already", "stopped"));
        of(Chapter.class).forEach(chapter -> expected.add("chapter." + chapter.key()));

        assertThat(new TreeSet<>(messages.stringPropertyNames())).isEqualTo(expected);
    }

    @Test
    void hasARowForEachOfThe33BodiesAndEveryMark() {
        Matrix matrix = new Matrix();
        List<String> first = matrix.reporting(1);

        assertThat(first).hasSize(32).doesNotContain("17");
        assertThat(IntStream.rangeClosed(2, 7))
                .allSatisfy(step -> assertThat(first).containsAll(matrix.reporting(step)));
        assertThat(matrix.isReportedAgain("19", 2)).isTrue();
        assertThat(matrix.isReturned("07", 1) && !matrix.isVerified("07", 1)).isTrue();
    }

    private <L extends Line> List<L> of(Class<L> kind) {
        return script.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
