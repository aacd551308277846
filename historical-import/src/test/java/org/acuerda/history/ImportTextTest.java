package org.acuerda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.acuerda.history.format.FileMistake;
import org.acuerda.history.format.HistoricFact.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImportTextTest {

    @ParameterizedTest
    @EnumSource
    void nameFileAndLineOfEveryFindingInBothLanguages(FileMistake.Code code) {
        FileMistake finding = new FileMistake(
                new Place(Path.of("historia.yaml"), 1234), code, List.of("primero", "segundo", "tercero"));

        assertThat(ImportText.in("es").of(finding))
                .startsWith("historia.yaml:1234: ")
                .doesNotContain("{");
        assertThat(ImportText.in("en").of(finding))
                .startsWith("historia.yaml:1234: ")
                .doesNotContain("{");
    }

    @Test
    void areTheSameSentencesInBothLanguages() {
        assertThat(sentences("en")).isEqualTo(sentences("es"));
    }

    private static Set<String> sentences(String language) {
        return ResourceBundle.getBundle("org.acuerda.history.words", Locale.forLanguageTag(language))
                .keySet();
    }
}
