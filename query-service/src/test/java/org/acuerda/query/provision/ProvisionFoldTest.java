package org.acuerda.query.provision;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.events.Recorded;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.junit.jupiter.api.Test;

class ProvisionFoldTest {

    @Test
    void isInForceUntilSomethingTakesItsPlace() {
        ProvisionView before = folded("provision.registered.v1");
        ProvisionView after = folded("provision.registered.v1", "provision.superseded.v1");

        assertThat(before.verified()).isTrue();
        assertThat(before.supersession()).isNull();
        assertThat(shown(after.supersession()).supersededOn()).isEqualTo("2025-03-21");
        assertThat(shown(after.supersession()).successorIds())
                .containsExactly("pro-019a2f40-6c00-7000-8000-000000000041");
    }

    @Test
    void maySayNothingOfItsValidity() {
        ProvisionView view = folded("provision.registered.v1.validity-not-on-record");

        assertThat(view.validity().validFrom()).isEqualTo(Recorded.notOnRecord());
        assertThat(view.verified()).isFalse();
    }

    private static ProvisionView folded(String... contracts) {
        return Folds.fold(new ProvisionProjection(), Journal.ofContracts(contracts));
    }
}
