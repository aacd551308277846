package org.acuerda.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Test that a server reads in a header the text that a client wrote. */
class HeaderTextTest {

    private static final int TEXTS = 2_000;
    private static final int LONGEST = 40;
    private static final Random RANDOM = new Random(8187);
    private static final int[] ENDS = {0x20, 0x80, 0x100, 0x3000, Character.MAX_CODE_POINT + 1};
    private static final List<String> ODD =
            List.of("", "+", "%", "%41", "*", "'", "UTF-8''", "utf-8'en'x", "\r\n", "\uFFFD", "Ã©");

    /** The form of RFC 8187 with the characters that it leaves unencoded. */
    private static final String ENCODED = "UTF-8''([A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})*";

    @ParameterizedTest
    @CsvSource({
        "mem-1, mem-1",
        "José, UTF-8''Jos%C3%A9",
        "'art. 3, fracción III', UTF-8''art.%203%2C%20fracci%C3%B3n%20III",
        "«*» + ~, UTF-8''%C2%AB%2A%C2%BB%20%2B%20%7E",
        "UTF-8''%41, UTF-8''UTF-8%27%27%2541"
    })
    void encodesWhatIsNotPrintableAscii(String text, String sent) {
        assertThat(HeaderText.encode(text)).isEqualTo(sent);
    }

    @Test
    void everyTextArrivesAsItWas() {
        assertThat(Stream.concat(
                        ODD.stream(), Stream.generate(HeaderTextTest::anyText).limit(TEXTS)))
                .allSatisfy(text -> {
                    String sent = HeaderText.encode(text);

                    assertThat(sent).matches("[ -~]*");
                    assertThat(HeaderText.decode(sent)).isEqualTo(text);
                    assertThat(HeaderText.attachment(text)).matches("attachment; filename\\*=" + ENCODED);
                });
    }

    /** A text of characters of every length in UTF-8, where those of few bytes are as frequent as those of many. */
    private static String anyText() {
        return RANDOM.ints(RANDOM.nextInt(LONGEST), 0, ENDS.length)
                .map(range -> RANDOM.nextInt(ENDS[range]))
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"José", "Núñez «2»", "\uD83D\uDE00"})
    void readsUtf8ThatArrivesAsLatin1(String text) {
        String arrived = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(HeaderText.decode(arrived)).isEqualTo(text);
    }

    @Test
    void keepsLatin1ThatIsNoUtf8() {
        assertThat(HeaderText.decode("José")).isEqualTo("José");
    }

    @Test
    void aPlusIsAPlus() {
        assertThat(HeaderText.decode("UTF-8''III+IV")).isEqualTo("III+IV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8''50%", "UTF-8''%zz", "UTF-8''%4"})
    void rejectsWhatIsNotEncoded(String value) {
        assertThatThrownBy(() -> HeaderText.decode(value)).isInstanceOf(IllegalArgumentException.class);
    }
}
