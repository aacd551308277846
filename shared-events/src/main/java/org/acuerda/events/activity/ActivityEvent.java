package org.acuerda.events.activity;

import java.util.List;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.FileReference;
import org.acuerda.events.Recorded;

/** Events of a logged activity. */
public sealed interface ActivityEvent extends DomainEvent {

    String activityId();

    @Override
    default String aggregateId() {
        return activityId();
    }

    /** Heading of the activity report under which the activity is listed. */
    enum Section {
        WORK_PLAN_PROGRESS,
        OTHER_ACTIONS
    }

    /**
     * An activity was logged. Its date is the event's {@code occurredon}.
     *
     * @param description what was done, in the words of the source
     * @param place venue or town, in the words of the source
     * @param federalEntities INEGI keys of the federal entities involved, two digits each
     * @param withWhom persons and groups, in the words of the source
     * @param strategyIds strategies of the work plan it serves; not on record where the source ties it to none
     */
    record ActivityLogged(
            String activityId,
            String commissionId,
            Section section,
            String title,
            String description,
            Recorded<String> place,
            List<String> federalEntities,
            Recorded<String> withWhom,
            Recorded<List<String>> strategyIds)
            implements ActivityEvent {

        public ActivityLogged {
            federalEntities = List.copyOf(federalEntities);
        }
    }

    /**
     * A photograph was added to an activity.
     *
     * @param sha256 hash of the stored image; not on record where only the caption is
     */
    record PhotoEvidenceAdded(String activityId, String photoId, String caption, Recorded<String> sha256)
            implements ActivityEvent, FileReference {

        @Override
        public Optional<String> storedFile() {
            return sha256.known();
        }

        @Override
        public String shownAs() {
            return caption;
        }
    }
}
