package org.acuerda.command.activity;

import static org.acuerda.command.decision.Copies.plus;

import java.util.Set;
import org.acuerda.command.decision.Copies;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;

/** State of an activity: what later decisions need to know. */
record ActivityState(boolean exists, Set<String> photoIds) {

    ActivityState {
        photoIds = Copies.of(photoIds);
    }

    static ActivityState none() {
        return new ActivityState(false, Set.of());
    }

    ActivityState evolve(ActivityEvent event) {
        return switch (event) {
            case ActivityLogged logged -> new ActivityState(true, photoIds);
            case PhotoEvidenceAdded added -> new ActivityState(exists, plus(photoIds, added.photoId()));
        };
    }
}
