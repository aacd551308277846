package org.acuerda.query.workplan;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;

/** Asks for work plans. */
public interface WorkPlans {

    /** Orders: {@code title} (default). */
    Listing<Projected<WorkPlanView>> find(WorkPlanFilter filter, Slice slice);

    Optional<Projected<WorkPlanView>> byId(String workPlanId);
}
