package org.acuerda.query.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.acuerda.events.commission.RuleSet.Majority;
import org.acuerda.events.commission.RuleSet.Majority.Basis;
import org.acuerda.events.commission.RuleSet.Majority.CastingVote;
import org.acuerda.query.language.Language;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.frame.PageConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test of the majority that the desk shows. */
class MajorityNeededTest {

    private static final PageText WORDS =
            new PageText(new PageConfiguration().messageSource(), Language.SPANISH, ZoneId.of("America/Mexico_City"));

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "5,3", "6,4", "7,4"})
    void isMoreThanHalfOfThosePresent(int present, int needed) {
        assertThat(text(Basis.OF_THOSE_PRESENT, CastingVote.FREE, present))
                .isEqualTo("Con %d de %d a favor hay mayoría. %s"
                        .formatted(needed, present, "Si hay empate, decide el voto de calidad de quien preside."));
    }

    @Test
    void isNoNumberWhereVotesCastAreCompared() {
        assertThat(text(Basis.OF_VOTES_CAST, CastingVote.NONE, 6))
                .isEqualTo("Hay mayoría si los votos a favor son más que los votos en contra."
                        + " Si hay empate, no se aprueba.");
    }

    private static String text(Basis basis, CastingVote castingVote, int present) {
        return new MajorityNeeded(new Majority(basis, castingVote), present).text(WORDS);
    }
}
