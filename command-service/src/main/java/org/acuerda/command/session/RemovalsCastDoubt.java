package org.acuerda.command.session;

import java.time.LocalDate;
import org.acuerda.command.automation.Automations;
import org.acuerda.command.membership.Memberships;
import org.acuerda.command.session.rules.SessionCommand.DoubtVotes;
import org.acuerda.events.commission.CommissionEvent.Kind;
import org.acuerda.events.commission.CommissionEvent.MemberRemoved;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Automation: when it is recorded that a member left, the votes in which they took part from that day on become doubtful
 * (R-65).
 */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class RemovalsCastDoubt {

    /** A session can be moved to a later day than the one it has in the register. */
    private static final int MOVED_BY_YEARS = 2;

    private final Memberships memberships;
    private final Automations automations;

    RemovalsCastDoubt(Memberships memberships, Automations automations) {
        this.memberships = memberships;
        this.automations = automations;
    }

    @EventHandler
    void on(MemberRemoved removed, EventMessage<?> trigger) {
        LocalDate earliest = removed.removedOn().minusYears(MOVED_BY_YEARS);
        memberships.of(removed.commissionId()).ordinals().stream()
                .filter(given ->
                        given.kind() != Kind.WORKING_MEETING && !given.on().isBefore(earliest))
                .forEach(given -> automations.send(
                        trigger, "session", "doubt-votes", new DoubtVotes(given.sessionId(), removed.memberId())));
    }
}
