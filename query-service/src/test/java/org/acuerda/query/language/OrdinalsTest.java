package org.acuerda.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdinalsTest {

    @ParameterizedTest
    @CsvSource({
        "1, primera, first",
        "12, duodécima, twelfth",
        "19, decimonovena, nineteenth",
        "20, vigésima, twentieth",
        "22, vigésima segunda, twenty-second",
        "90, nonagésima, ninetieth",
        "99, nonagésima novena, ninety-ninth",
        "100, 100.ª, 100th",
        "101, 101.ª, 101st",
        "111, 111.ª, 111th",
        "122, 122.ª, 122nd",
        "123, 123.ª, 123rd"
    })
    void areWordsUpToNinetyNine(int number, String spanish, String english) {
        assertThat(Ordinals.of(number, Language.SPANISH)).isEqualTo(spanish);
        assertThat(Ordinals.of(number, Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void areAllDifferent() {
        for (Language language : Language.values()) {
            assertThat(IntStream.rangeClosed(1, 150).mapToObj(number -> Ordinals.of(number, language)))
                    .doesNotHaveDuplicates();
        }
    }
}
