package org.acuerda.query.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.Recorded;
import org.acuerda.events.activity.ActivityEvent;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;

/**
 * View of a logged activity.
 *
 * @param logged who logged it, and the journal position of that record
 */
@Buildable
public record ActivityView(
        String activityId,
        String commissionId,
        ActivityEvent.Section section,
        String title,
        String description,
        @JsonUnwrapped Circumstances circumstances,
        Recorded<List<String>> strategyIds,
        List<Photo> photos,
        Attribution logged,
        Origin origin)
        implements ActivityViewBuilder.With {

    /**
     * Value: time, place and participants of an activity.
     *
     * @param occurredOn when it happened, with the precision of the record
     * @param federalEntities INEGI keys
     */
    public record Circumstances(
            EdtfDate occurredOn, Recorded<String> place, List<String> federalEntities, Recorded<String> withWhom) {}

    /** Value: photograph, or its caption only. */
    public record Photo(String photoId, String caption, Recorded<String> sha256) {}
}
