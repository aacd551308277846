package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private static final String DOCUMENT =
            """
            ## **Sesión de
            la Comisión**

            Sesión de la Comisión, y otra.
            08\u00a0de marzo: Ñandú
            """;

    private final SourceText text = read(DOCUMENT);

    @Test
    void findsWordsOnEveryLineThatBeginsThem() {
        assertThat(text.linesWith("Sesión de la Comisión")).containsExactly(1, 4);
    }

    @Test
    void takesAnyWhiteSpaceForOneSpace() {
        assertThat(text.linesWith("  Sesión de\n  la   Comisión,")).containsExactly(4);
    }

    @Test
    void doesNotFindWordsThatAreNotThere() {
        assertThat(text.linesWith("sesión de la Comisión")).isEmpty();
        assertThat(text.linesWith("")).isEmpty();
    }

    @Test
    void findsTheSameWordsInEveryFormOfThem() {
        String decomposed = Normalizer.normalize(DOCUMENT, Normalizer.Form.NFD);
        for (SourceText each : List.of(text, read(decomposed), read("\ufeff" + DOCUMENT.replace("\n", "\r\n")))) {
            assertThat(each.linesWith("08 de marzo: Ñandú")).containsExactly(5);
            assertThat(each.linesWith("08\u202fde\u00a0marzo: N\u0303andu\u0301"))
                    .containsExactly(5);
            assertThat(each.linesWith("Sesión de la Comisión")).containsExactly(1, 4);
        }
    }

    @Test
    void refusesAnotherEncoding() {
        assertThatThrownBy(() -> SourceText.of("Sesión".getBytes(Charset.forName("windows-1252"))))
                .isInstanceOf(CharacterCodingException.class);
    }

    private static SourceText read(String document) {
        try {
            return SourceText.of(document.getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
