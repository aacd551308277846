package org.acuerda.query.activity;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;

import java.util.List;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.activity.ActivityView.Photo;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/** Tells an activity from its events. */
final class ActivityFold {

    private ActivityFold() {}

    static ActivityView fold(@Nullable ActivityView before, ActivityEvent event, JournalRecord record) {
        return switch (event) {
            case ActivityLogged logged -> logged(logged, record);
            case PhotoEvidenceAdded added -> withPhoto(begun(before, record), added);
        };
    }

    private static ActivityView logged(ActivityLogged event, JournalRecord record) {
        return new ActivityView(
                event.activityId(),
                event.commissionId(),
                event.section(),
                event.title(),
                event.description(),
                record.occurredOn(),
                event.place(),
                event.federalEntities(),
                event.withWhom(),
                event.strategyIds(),
                List.of(),
                Attribution.of(record),
                Origin.of(record));
    }

    private static ActivityView withPhoto(ActivityView view, PhotoEvidenceAdded added) {
        return new ActivityView(
                view.activityId(),
                view.commissionId(),
                view.section(),
                view.title(),
                view.description(),
                view.occurredOn(),
                view.place(),
                view.federalEntities(),
                view.withWhom(),
                view.strategyIds(),
                plus(view.photos(), new Photo(added.photoId(), added.caption(), added.sha256())),
                view.logged(),
                view.origin());
    }
}
