package org.acuerda.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of all warning codes: each has a text for people, and no text is without its code. */
class WarningCodesTest {

    static Stream<WarningCode> codes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.acuerda.command")
                        .stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(WarningCode.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(WarningCode.class::cast);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void speaksToPeople(WarningCode code) {
        for (String language : List.of("es", "en")) {
            assertThat(texts(code, language).getString(code.name()))
                    .doesNotContainPattern(RejectionCodesTest.MACHINE_WORDS);
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void hasNoTextOfAnotherCode(WarningCode code) {
        for (String language : List.of("es", "en")) {
            assertThat(texts(code, language).keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            codes().filter(other -> other.feature().equals(code.feature()))
                                    .map(WarningCode::name)
                                    .toList());
        }
    }

    /** The list says where each is shown. */
    @Test
    void areAllOnTheList() throws IOException {
        Properties list = new Properties();
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/api/warnings.properties"))) {
            list.load(file);
        }

        assertThat(codes().map(WarningCode::name))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(list.stringPropertyNames().stream()
                        .filter(name -> !list.getProperty(name).startsWith("pages-only"))
                        .toList());
    }

    private static ResourceBundle texts(WarningCode code, String language) {
        return ResourceBundle.getBundle(
                "org.acuerda.command." + code.feature() + ".warnings",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
