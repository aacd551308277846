package org.acuerda.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonKeyTest {

    @ParameterizedTest
    @CsvSource({
        "jose.ruiz, JOSE.RUIZ",
        "jos\u00E9.ruiz, jose\u0301.ruiz",
        "jos\u00E9.ruiz, jose.ruiz",
        "ana ruiz, anaruiz",
        "ana ruiz, ana\u00A0ruiz",
        "ana.ruiz, \uFF41na.ruiz",
        "ana.ruiz, ana\u200B.ruiz",
        "lia-\u0131vai, lia-ivai"
    })
    void isOneForWhatLooksAlike(String one, String other) {
        assertThat(PersonKey.isSame(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ana.ruiz, ana.ruis", "mem-1, mem-2", "mem-1, mem-11", "mu\u00F1oz, munos"})
    void tellsPersonsApart(String one, String other) {
        assertThat(PersonKey.isSame(one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mem-1",
                "ana.ruiz@inai.example.mx",
                "Jos\u00E9 Mu\u00F1oz",
                "Jose\u0301",
                "Stra\u00DFe",
                "O\u2019Hara"
            })
    void isOfAReadableName(String actor) {
        assertThat(PersonKey.isReadable(actor)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\u0430na.ruiz",
                "an\u03B1.ruiz",
                "ana\u200B.ruiz",
                "ana\u202Eruiz",
                "\uFEFFana",
                "ana\u00A0ruiz",
                "ana\u2800ruiz",
                "ana\u001Cruiz",
                "\uD800ana"
            })
    void isNotOfWhatAReaderCannotSee(String actor) {
        assertThat(PersonKey.isReadable(actor)).isFalse();
    }
}
