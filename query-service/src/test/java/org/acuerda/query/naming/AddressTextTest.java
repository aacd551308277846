package org.acuerda.query.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    CGATP/ORD01/2027-01            | CGATP-ORD01-2027-01
                    CGATP/SNT/ACUERDO/ORD01-05/03  | CGATP-SNT-ACUERDO-ORD01-05-03
                    «Acuerdo Núm. 5º», Ñandú       | Acuerdo-Num-5o-Nandu
                    IVAI                           | IVAI
                    LGTAIP 2015 art. 56, fr. I     | LGTAIP-2015-art-56-fr-I
                    ../../etc?x=1#y                | etc-x-1-y
                    """)
    void keepsLettersAndDigits(String text, String name) {
        assertThat(AddressText.of(text)).contains(name);
        assertThat(AddressText.of(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—/—", "协议"})
    void isNothingWithoutLettersOfAnAddress(String text) {
        assertThat(AddressText.of(text)).isEmpty();
    }

    @Test
    void isNothingForAWholeSentence() {
        assertThat(AddressText.of("x".repeat(AddressText.MAX_LENGTH))).isPresent();
        assertThat(AddressText.of("x".repeat(AddressText.MAX_LENGTH + 1))).isEmpty();
    }
}
