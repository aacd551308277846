package org.acuerda.events.workplan;

import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/** Events of a work plan. */
public sealed interface WorkPlanEvent extends DomainEvent {

    String workPlanId();

    @Override
    default String aggregateId() {
        return workPlanId();
    }

    /** One objective, strategy or line of action, with an identifier that lasts. */
    record Element(String elementId, String text) {}

    /**
     * A plan was presented.
     *
     * @param continues the earlier plan that it continues, as it says
     * @param linesOfAction not on record where the source mentions lines of action without listing them
     */
    record WorkPlanPresented(
            String workPlanId,
            String commissionId,
            Recorded<String> mandateId,
            String title,
            String presentedBy,
            Recorded<String> continues,
            List<Element> objectives,
            List<Element> strategies,
            Recorded<List<Element>> linesOfAction)
            implements WorkPlanEvent {

        public WorkPlanPresented {
            objectives = List.copyOf(objectives);
            strategies = List.copyOf(strategies);
        }
    }

    /** The commission approved the plan, by an agreement of a session. */
    record WorkPlanApproved(String workPlanId, String sessionId, String agreementId) implements WorkPlanEvent {}
}
