package org.acuerda.query.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.query.Contracts;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.acuerda.query.activity.ActivityView.Photo;
import org.junit.jupiter.api.Test;

class ActivityFoldTest {

    private final ActivityProjection projection = new ActivityProjection();

    @Test
    void hasTheDateOfItsRecordWithItsPrecision() {
        ActivityView view =
                Folds.fold(projection, new Journal().told("2018-08", Contracts.event("activity.logged.v1")));

        assertThat(view.circumstances().occurredOn()).isEqualTo(new EdtfDate("2018-08"));
        assertThat(view.circumstances().federalEntities()).containsExactly("04");
        assertThat(view.circumstances().withWhom()).isEqualTo(Recorded.notOnRecord());
        assertThat(view.logged().position()).isEqualTo(1);
        assertThat(projection.fields(view))
                .containsEntry("earliest", "2018-08-01")
                .containsEntry("latest", "2018-08-31")
                .containsEntry("dated", true);
    }

    @Test
    void sortsLastWithoutADate() {
        ActivityView view =
                Folds.fold(projection, new Journal().told("XXXX", Contracts.event("activity.logged.v1.sparse")));

        assertThat(projection.fields(view))
                .containsEntry("dated", false)
                .doesNotContainKeys("earliest", "latest")
                .hasEntrySatisfying(
                        "occurredOn", day -> assertThat(day.toString()).isGreaterThan("9999-12-31"));
    }

    @Test
    void collectsPhotographsAndCaptionsWithoutOne() {
        ActivityView view = Folds.fold(
                projection,
                Journal.ofContracts(
                        "activity.logged.v1",
                        "activity.photo-evidence-added.v1",
                        "activity.photo-evidence-added.v1.with-image"));

        assertThat(view.photos()).extracting(Photo::photoId).containsExactly("foto-14", "foto-1");
        assertThat(view.photos().getFirst().sha256()).isEqualTo(Recorded.notOnRecord());
        assertThat(view.photos().getLast().sha256().known()).isPresent();
        assertThat(view.logged().position()).isEqualTo(1);
    }

    @Test
    void mustBeLoggedFirst() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Folds.fold(projection, Journal.ofContracts("activity.photo-evidence-added.v1")));
    }
}
