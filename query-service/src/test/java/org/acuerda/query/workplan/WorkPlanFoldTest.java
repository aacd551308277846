package org.acuerda.query.workplan;

import static org.acuerda.query.Folds.shown;
import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.events.Recorded;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.junit.jupiter.api.Test;

class WorkPlanFoldTest {

    private final WorkPlanProjection projection = new WorkPlanProjection();

    @Test
    void isPresentedAndThenApprovedByAnAgreement() {
        WorkPlanView presented = folded("work-plan.presented.v1");
        WorkPlanView approved = folded("work-plan.presented.v1", "work-plan.approved.v1");

        assertThat(presented.approval()).isNull();
        assertThat(presented.aims().linesOfAction()).isEqualTo(Recorded.notOnRecord());
        assertThat(shown(approved.approval()).agreementId()).isEqualTo("agr-019a2f40-6c00-7000-8000-000000000020");
        assertThat(approved.presented().position()).isEqualTo(1);
        assertThat(projection.fields(approved)).containsEntry("objectives", 1).containsEntry("strategies", 2);
    }

    @Test
    void isSearchedByItsLinesOfActionWhereTheyAreKnown() {
        assertThat(projection
                        .fields(folded("work-plan.presented.v1.lines-known"))
                        .getList("words", String.class))
                .contains("ruta", "cumplimient");
    }

    private WorkPlanView folded(String... contracts) {
        return Folds.fold(projection, Journal.ofContracts(contracts));
    }
}
