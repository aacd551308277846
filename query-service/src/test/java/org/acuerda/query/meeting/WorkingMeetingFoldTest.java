package org.acuerda.query.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.events.Recorded;
import org.acuerda.query.Folds;
import org.acuerda.query.Journal;
import org.junit.jupiter.api.Test;

class WorkingMeetingFoldTest {

    @Test
    void hasItsPoints() {
        WorkingMeetingView view =
                Folds.fold(new WorkingMeetingProjection(), Journal.ofContracts("working-meeting.held.v1"));

        assertThat(view.heldOn()).isEqualTo("2018-04-11");
        assertThat(view.ordinal()).isEqualTo(Recorded.notOnRecord());
        assertThat(view.points()).hasSize(2);
        assertThat(new WorkingMeetingProjection().fields(view)).containsEntry("points", 2);
    }
}
