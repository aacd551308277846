package org.acuerda.query.page.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.ResourceBundle;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlossaryTest {

    private static final String PREFIX = "glossary.";
    private static final String MEANS = ".means";

    @ParameterizedTest
    @EnumSource
    void hasEveryTermThatIsExplained(Language language) {
        List<String> explained =
                ResourceBundle.getBundle("org.acuerda.query.page.help.glossary", language.locale()).keySet().stream()
                        .filter(key -> key.endsWith(MEANS))
                        .map(key -> key.substring(PREFIX.length(), key.length() - MEANS.length()))
                        .toList();

        assertThat(Glossary.TERMS).containsExactlyInAnyOrderElementsOf(explained);
        assertThat(terms(language)).hasSameSizeAs(explained).allSatisfy(term -> {
            assertThat(term.word()).isNotBlank();
            assertThat(term.meaning()).endsWith(".");
        });
    }

    private static List<Glossary.Term> terms(Language language) {
        return Glossary.in(
                new PageText(new PageConfiguration().messageSource(), language, ZoneId.of("America/Mexico_City")));
    }
}
