package org.acuerda.query.activity;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for activities. */
public interface Activities {

    /** Orders: {@code recorded} (default: the journal's order), {@code occurredOn}, {@code title}. */
    Listing<Projected<ActivityView>> find(ActivityFilter filter, Slice slice);

    Optional<Projected<ActivityView>> byId(String activityId);
}
