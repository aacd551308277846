package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    private final SourceText text = SourceText.of(
            """
            ## **Sesión de
            la Comisión**

            Sesión de la Comisión, y otra.
            """
                    .getBytes(StandardCharsets.UTF_8));

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
}
