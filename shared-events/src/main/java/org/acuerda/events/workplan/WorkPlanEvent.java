package org.acuerda.events.workplan;

import java.util.List;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Recorded;

/** Everything that can happen to one work plan. */
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
     * @param continues the earlier plan it says it goes on from
     * @param linesOfAction silent where the record mentions lines of action without telling them
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
