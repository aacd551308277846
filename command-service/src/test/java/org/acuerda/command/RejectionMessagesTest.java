package org.acuerda.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.RejectionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever is refused learns why and what to do, in Spanish and in English. */
class RejectionMessagesTest {

    @ParameterizedTest
    @MethodSource("codesAndLanguages")
    void haveWordsForEveryRefusalAndNoneLeftOver(Class<?> codes, Locale language) {
        List<RejectionCode> all = Arrays.stream(codes.getEnumConstants())
                .map(RejectionCode.class::cast)
                .toList();
        ResourceBundle messages = ResourceBundle.getBundle(
                "org.acuerda.command." + all.getFirst().feature() + ".rejections",
                language,
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

        assertThat(messages.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().map(RejectionCode::name).collect(Collectors.toCollection(TreeSet::new)));
    }

    static Stream<Arguments> codesAndLanguages() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.acuerda.command").stream()
                        .filter(type -> type.isAssignableTo(RejectionCode.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(codes ->
                                Stream.of(Arguments.of(codes, Locale.of("es")), Arguments.of(codes, Locale.ENGLISH)));
    }
}
