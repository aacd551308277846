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
        assertThat(text.linesThatSay("Sesión de la Comisión")).containsExactly(1, 4);
    }

    @Test
    void takesAnyWhiteSpaceForOneSpace() {
        assertThat(text.linesThatSay("  Sesión de\n  la   Comisión,")).containsExactly(4);
    }

    @Test
    void doesNotFindWordsThatAreNotThere() {
        assertThat(text.linesThatSay("sesión de la Comisión")).isEmpty();
        assertThat(text.linesThatSay("")).isEmpty();
    }
}
