package org.acuerda.command.activity;

import java.util.Set;
import org.acuerda.command.activity.ActivityCommand.AddPhotoEvidence;
import org.acuerda.command.activity.ActivityCommand.LogActivity;
import org.acuerda.command.execution.ConflictScopes;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;

/** Conflict scopes of an activity: the activity itself, and each photograph of it. */
final class ActivityConflictScopes implements ConflictScopes<ActivityCommand, ActivityEvent> {

    private static final String ACTIVITY = "activity";

    @Override
    public Set<String> dependsOn(ActivityCommand command) {
        return switch (command) {
            case LogActivity log -> ConflictScopes.of(ACTIVITY);
            case AddPhotoEvidence add -> ConflictScopes.of(add.photoId());
        };
    }

    @Override
    public Set<String> affects(ActivityEvent event) {
        return switch (event) {
            case ActivityLogged logged -> ConflictScopes.of(ACTIVITY);
            case PhotoEvidenceAdded added -> ConflictScopes.of(added.photoId());
        };
    }
}
