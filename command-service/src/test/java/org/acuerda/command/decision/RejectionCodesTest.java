package org.acuerda.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Test of all rejection codes: each says where the cause is, and its texts are for people. */
class RejectionCodesTest {

    /** What no person says in a refusal; pages may name a format or a hash. */
    static final String MACHINE_WORDS = machineWords() + "|SHA-256|\\bJSON\\b|\\bIANA\\b";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.acuerda.command");

    static Stream<RejectionCode> codes() {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(RejectionCode.class))
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(RejectionCode.class::cast);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void pointsAtComponentsThatACommandHas(RejectionCode code) {
        List<Class<?>> commands = CLASSES.stream()
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .<Class<?>>map(type -> type.reflect())
                .toList();

        assertThat(code.remedy().pointers())
                .allMatch(pointer -> code.feature().equals("demonstration")
                        || commands.stream().anyMatch(command -> has(command, pointer.substring(1))));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void speaksToPeople(RejectionCode code) {
        for (String language : List.of("es", "en")) {
            String text = ResourceBundle.getBundle(
                            "org.acuerda.command." + code.feature() + ".rejections",
                            Locale.of(language),
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString(code.name());

            assertThat(text).doesNotContainPattern(MACHINE_WORDS);
        }
    }

    @Test
    void areMany() {
        assertThat(codes().count()).isGreaterThan(300);
    }

    /** What no person says: names of fields and headers, codes, addresses and words of the trade. */
    private static String machineWords() {
        try (InputStream words =
                Objects.requireNonNull(RejectionCodesTest.class.getResourceAsStream("/machine-words.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .replace('\n', '|');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean has(Class<?> type, String path) {
        int slash = path.indexOf('/');
        String name = slash < 0 ? path : path.substring(0, slash);
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getName().equals(name))
                        .anyMatch(component -> slash < 0 || has(inner(component), path.substring(slash + 1)));
    }

    private static Class<?> inner(RecordComponent component) {
        Type type = component.getGenericType();
        while (type instanceof ParameterizedType parameterized) {
            type = parameterized.getActualTypeArguments()[0];
        }
        return (Class<?>) type;
    }
}
