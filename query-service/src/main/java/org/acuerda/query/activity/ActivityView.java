package org.acuerda.query.activity;

import java.util.List;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Origin;

/**
 * One logged activity.
 *
 * @param occurredOn when it happened, with the precision of the record
 * @param federalEntities INEGI keys
 * @param logged who logged it, and where the journal says so
 */
public record ActivityView(
        String activityId,
        String commissionId,
        ActivityEvent.Section section,
        String title,
        String description,
        EdtfDate occurredOn,
        Recorded<String> place,
        List<String> federalEntities,
        Recorded<String> withWhom,
        Recorded<List<String>> strategyIds,
        List<Photo> photos,
        Attribution logged,
        Origin origin) {

    /** A photograph, or its caption only. */
    public record Photo(String photoId, String caption, Recorded<String> sha256) {}
}
