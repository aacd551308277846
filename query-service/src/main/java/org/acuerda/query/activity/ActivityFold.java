package org.acuerda.query.activity;

import static org.acuerda.query.projection.Folding.begun;
import static org.acuerda.query.projection.Folding.plus;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.events.activity.ActivityEvent.ActivityLogged;
import org.acuerda.events.activity.ActivityEvent.PhotoEvidenceAdded;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.activity.ActivityView.Circumstances;
import org.acuerda.query.activity.ActivityView.Photo;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/** Fold of an activity's events. */
final class ActivityFold {

    /** For the day of an hour: a fold knows no commission's calendar. */
    private static final ZoneId ZONE = ZoneId.of("America/Mexico_City");

    private ActivityFold() {}

    static ActivityView fold(@Nullable ActivityView before, ActivityEvent event, JournalRecord record) {
        return switch (event) {
            case ActivityLogged logged -> logged(logged, record);
            case PhotoEvidenceAdded added -> withPhoto(begun(before, record), added);
        };
    }

    private static ActivityView logged(ActivityLogged event, JournalRecord record) {
        return ActivityViewBuilder.builder()
                .activityId(event.activityId())
                .commissionId(event.commissionId())
                .section(event.section())
                .title(event.title())
                .description(event.description())
                .circumstances(new Circumstances(
                        record.occurredOn(), event.place(), event.federalEntities(), event.withWhom()))
                .strategyIds(event.strategyIds())
                .logged(Attribution.of(record))
                .origin(Origin.of(record))
                .build();
    }

    private static ActivityView withPhoto(ActivityView view, PhotoEvidenceAdded added) {
        Photo photo = new Photo(added.photoId(), added.caption(), added.sha256());
        return view.withPhotos(plus(view.photos(), photo));
    }

    /** The first day that it may have happened on, for order and filters. */
    static Optional<LocalDate> earliest(EdtfDate date) {
        return date.earliest(ZONE);
    }

    /** The last day that it may have happened on, for order and filters. */
    static Optional<LocalDate> latest(EdtfDate date) {
        return date.latest(ZONE);
    }
}
