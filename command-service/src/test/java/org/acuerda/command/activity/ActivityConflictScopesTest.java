package org.acuerda.command.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.acuerda.command.activity.ActivityCommand.AddPhotoEvidence;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.junit.jupiter.api.Test;

class ActivityConflictScopesTest {

    @Test
    void photographsAreApart() {
        AddPhotoEvidence add = new AddPhotoEvidence("act-1", "pho-1", "Presentación", Recorded.notOnRecord());

        assertThat(new ActivityConflictScopes().conflicts(add, added("pho-1"))).isTrue();
        assertThat(new ActivityConflictScopes().conflicts(add, added("pho-2"))).isFalse();
    }

    private static PhotoEvidenceAdded added(String photoId) {
        return new PhotoEvidenceAdded("act-1", photoId, "Presentación", Recorded.notOnRecord());
    }
}
