package org.acuerda.command.activity;

import java.util.Set;
import org.acuerda.command.activity.ActivityCommand.AddPhotoEvidence;
import org.acuerda.command.activity.ActivityCommand.LogActivity;
import org.acuerda.command.acts.Things;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;

/** The activity itself, and each photograph of it. */
final class ActivityThings implements Things<ActivityCommand, ActivityEvent> {

    private static final String ACTIVITY = "activity";

    @Override
    public Set<String> touchedBy(ActivityCommand command) {
        return switch (command) {
            case LogActivity log -> Things.of(ACTIVITY);
            case AddPhotoEvidence add -> Things.of(add.photoId());
        };
    }

    @Override
    public Set<String> changedBy(ActivityEvent event) {
        return switch (event) {
            case ActivityLogged logged -> Things.of(ACTIVITY);
            case PhotoEvidenceAdded added -> Things.of(added.photoId());
        };
    }
}
