package org.acuerda.command.agreement;

import java.util.List;
import org.acuerda.command.agreement.AgreementCommand.StartTerms;
import org.acuerda.command.automation.Automations;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.session.SessionEvent.ItemConcluded;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** When a session has ended, in whichever way, the terms that count from its end start. */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class TermsStartAtSessionEnd {

    private final EventStore eventStore;
    private final Automations automations;

    TermsStartAtSessionEnd(EventStore eventStore, Automations automations) {
        this.eventStore = eventStore;
        this.automations = automations;
    }

    @EventHandler
    void on(SessionClosed closed, EventMessage<?> trigger) {
        startTerms(closed.sessionId(), trigger);
    }

    @EventHandler
    void on(SessionConcluded concluded, EventMessage<?> trigger) {
        startTerms(concluded.sessionId(), trigger);
    }

    private void startTerms(String sessionId, EventMessage<?> trigger) {
        for (String agreementId : adoptedIn(sessionId)) {
            automations.send(
                    trigger, "agreement", "start-terms", new StartTerms(agreementId, Term.Trigger.SESSION_END));
        }
    }

    private List<String> adoptedIn(String sessionId) {
        return eventStore
                .readEvents(sessionId)
                .asStream()
                .map(message -> (Object) message.getPayload())
                .filter(ItemConcluded.class::isInstance)
                .flatMap(concluded -> ((ItemConcluded) concluded).agreementId().known().stream())
                .toList();
    }
}
