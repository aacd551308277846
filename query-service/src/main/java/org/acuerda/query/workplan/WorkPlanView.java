package org.acuerda.query.workplan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.workplan.WorkPlanEvent;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/**
 * View of a work plan.
 *
 * @param presented when it was presented
 * @param approval the agreement that approved it; null while it is not approved
 */
@Buildable
public record WorkPlanView(
        String workPlanId,
        String commissionId,
        Recorded<String> mandateId,
        String title,
        String presentedBy,
        Recorded<String> continues,
        @JsonUnwrapped Aims aims,
        Attribution presented,
        @Nullable Approval approval,
        Origin origin)
        implements WorkPlanViewBuilder.With {

    /** Value: aims of a work plan. */
    public record Aims(
            List<WorkPlanEvent.Element> objectives,
            List<WorkPlanEvent.Element> strategies,
            Recorded<List<WorkPlanEvent.Element>> linesOfAction) {}

    /** Value: agreement that approved a plan. */
    public record Approval(String sessionId, String agreementId, Attribution act) {}
}
