package org.acuerda.events.commission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"ga", "cgatp", "comite-2", "2027", "a-b-c", "abcdefghijklmnopqrstuvwxyz-0123456789-xy"})
    void hasLettersDigitsAndHyphens(String text) {
        assertThat(ShortName.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "CGATP",
                "comité",
                "a b",
                "a_b",
                "a.b",
                "a/b",
                "-ab",
                "ab-",
                "a--b",
                "ab\n",
                "abcdefghijklmnopqrstuvwxyz-0123456789-xyz"
            })
    void hasNothingElse(String text) {
        assertThat(ShortName.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sesiones", "api", "com-1", "com-abierta"})
    void isNoOtherAddress(String text) {
        assertThat(ShortName.isReserved(text)).isTrue();
        assertThat(ShortName.isReserved("la-" + text)).isFalse();
    }
}
