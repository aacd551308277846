package org.acuerda.query.body;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.acuerda.events.Recorded;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.TwoVersions;
import org.acuerda.query.body.BodyView.Name;
import org.acuerda.query.body.BodyView.Succession;
import org.junit.jupiter.api.Test;

class BodyFoldTest {

    @Test
    void keepsEveryNameItHadAndShowsTheLast() {
        BodyView view = folded("body.registered.v1", "body.renamed.v1", "body.renamed.v1.with-acronym");

        assertThat(view.names())
                .extracting(Name::acronym)
                .containsExactly(Recorded.of("IVAI"), Recorded.notOnRecord(), Recorded.of("AGV"));
        assertThat(view.currentName().name()).isEqualTo("Autoridad Garante de Veracruz");
        assertThat(view.currentName().acronymVerified()).isTrue();
        assertThat(view.federalEntity()).isEqualTo(Recorded.of("30"));
        assertThat(view.succession()).isNull();
    }

    @Test
    void isSucceededOnADay() {
        BodyView view = folded("body.registered.v1", "body.succeeded.v1");

        assertThat(view.succession())
                .extracting(
                        Succession::successorId, succession -> succession.act().position())
                .containsExactly("bod-019a2f40-6c00-7000-8000-000000000031", 2L);
        assertThat(shown(view.succession()).succeededOn()).isEqualTo("2025-03-21");
    }

    @Test
    void mayBeKnownByItsNameOnly() {
        BodyView view = folded("body.registered.v1.sparse");

        assertThat(view.federalEntity()).isEqualTo(Recorded.notOnRecord());
        assertThat(view.currentName().validFrom()).isEqualTo(Recorded.notOnRecord());
    }

    @Test
    void mustBeRegisteredFirst() {
        assertThatIllegalStateException().isThrownBy(() -> folded("body.renamed.v1"));
    }

    @Test
    void isTheSameFromAnOlderVersion() {
        BodyView view = Folds.fold(new BodyProjection(), TwoVersions.entries().subList(0, 1));

        assertThat(view).isEqualTo(folded("body.registered.v1"));
    }

    private static BodyView folded(String... contracts) {
        return Folds.fold(new BodyProjection(), Journal.ofContracts(contracts));
    }
}
