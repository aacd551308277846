package org.acuerda.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.command.decision.RejectionCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Test of the messages of rejections: they say why and what to do, in Spanish and in English. */
class RejectionMessagesTest {

    @ParameterizedTest
    @MethodSource("codesAndLanguages")
    void haveAMessageForEveryRejectionAndNoneLeftOver(Class<?> codes, Locale language) {
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

    /** Each file of messages is that of one enum of codes, in the one language or the other. */
    @Test
    void leaveNoFileOfMessagesOver() throws IOException {
        Resource[] files =
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/acuerda/command/**/rejections*");

        assertThat(files)
                .extracting(file -> file.getURL().getPath().replaceFirst(".*/(?=[^/]+/[^/]+$)", ""))
                .containsExactlyInAnyOrderElementsOf(codes().map(RejectionMessagesTest::feature)
                        .flatMap(feature ->
                                Stream.of(feature + "/rejections_es.properties", feature + "/rejections_en.properties"))
                        .toList());
    }

    static Stream<Arguments> codesAndLanguages() {
        return codes().flatMap(
                        codes -> Stream.of(Arguments.of(codes, Locale.of("es")), Arguments.of(codes, Locale.ENGLISH)));
    }

    private static Stream<Class<?>> codes() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.acuerda.command").stream()
                        .filter(type -> type.isAssignableTo(RejectionCode.class) && type.isEnum())
                        .map(JavaClass::reflect);
    }

    private static String feature(Class<?> codes) {
        return ((RejectionCode) codes.getEnumConstants()[0]).feature();
    }
}
