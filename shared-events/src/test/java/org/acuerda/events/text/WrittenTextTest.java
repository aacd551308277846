package org.acuerda.events.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    private static final String WORDS = "Ñandú y pingüino\nde 2018";

    @Test
    void keepsOneFormOfTheSameWords() {
        assertThat(WrittenText.composed(WORDS)).isEqualTo(WORDS);
        assertThat(WrittenText.composed("N\u0303andu\u0301 y pingu\u0308ino\r\nde 2018"))
                .isEqualTo(WORDS);
        assertThat(WrittenText.composed("Ñandú\u00a0y\u2009pingüino\rde\u202f2018"))
                .isEqualTo(WORDS);
        assertThat(WrittenText.composed("\ufeffÑan\u00addú y\u200b pin\u2060gu\u200e\u0308ino\nde 2018"))
                .isEqualTo(WORDS);
    }

    @Test
    void keepsAJoinerInsideAWordOnly() {
        String persian = "می\u200cخواهم";
        assertThat(WrittenText.composed(persian)).isEqualTo(persian);
        assertThat(WrittenText.composed("acta\u200d")).isEqualTo("acta");
        assertThat(WrittenText.composed("acta \u200cuno")).isEqualTo("acta uno");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u00a0", "\u2003\t\r\n", "\u200b\u200d\ufeff", "\u2800", "\u3164", "\u0303", "\ufe0f"})
    void isEmptyWithoutAVisibleSign(String text) {
        assertThat(WrittenText.isReadable(text)).isTrue();
        assertThat(WrittenText.composed(text)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeRead() {
        assertThat(WrittenText.isReadable("a\tb\r\nc\n\u00a0\u00ad ñ 😀")).isTrue();
        int[] unreadable = {
            0, 7, 0x0B, 0x0C, 0x1C, 0x1D, 0x1E, 0x1F, 0x7F, 0x85, 0x9F, 0x061C, 0x180E, 0x2028, 0x2029, 0x202A, 0x202B,
            0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0xFFFF, 0xE0001,
            0x1FFFF
        };
        assertThat(Arrays.stream(unreadable)
                        .mapToObj(Character::toString)
                        .filter(sign -> WrittenText.isReadable("a" + sign + "b")))
                .isEmpty();
    }

    @Test
    void knowsTheSameWords() {
        assertThat(SameWords.folded("  ÑANDÚ\u00a0y Pingüino"))
                .isEqualTo(SameWords.folded("n\u0303andu\u0301 y pingu\u0308ino"))
                .isEqualTo("nandu y pinguino");
        assertThat(SameWords.folded("acta")).isNotEqualTo(SameWords.folded("actas"));
    }
}
