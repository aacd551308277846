package org.acuerda.command.activity;

import java.util.List;
import org.acuerda.command.decision.Command;
import org.acuerda.events.Recorded;
import org.acuerda.events.RefersTo;
import org.acuerda.events.RefersTo.Registry;
import org.acuerda.events.activity.ActivityEvent;

/** Commands of a logged activity. */
sealed interface ActivityCommand extends Command {

    String activityId();

    @Override
    default String aggregateId() {
        return activityId();
    }

    /** Logs an activity; its date is that of the act. */
    record LogActivity(
            String activityId,
            @RefersTo(Registry.COMMISSION) String commissionId,
            ActivityEvent.Section section,
            String title,
            String description,
            Recorded<String> place,
            List<String> federalEntities,
            Recorded<String> withWhom,
            Recorded<List<String>> strategyIds)
            implements ActivityCommand {

        public LogActivity {
            federalEntities = List.copyOf(federalEntities);
        }
    }

    /** Adds a photograph, or the caption of one. */
    record AddPhotoEvidence(String activityId, String photoId, String caption, Recorded<String> sha256)
            implements ActivityCommand {}
}
