package org.acuerda.command.session;

import org.acuerda.command.automation.Automations;
import org.acuerda.command.session.rules.SessionCommand.ConcludeMinutesItem;
import org.acuerda.events.session.SessionEvent.MinutesApproved;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Automation: when a session has approved the minutes of another, the item for it on its agenda ends. */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class ApprovedMinutesEndTheirItem {

    private final Automations automations;

    ApprovedMinutesEndTheirItem(Automations automations) {
        this.automations = automations;
    }

    @EventHandler
    void on(MinutesApproved approved, EventMessage<?> trigger) {
        automations.send(
                trigger, "session", "conclude-minutes-item", new ConcludeMinutesItem(approved.approvedInSessionId()));
    }
}
