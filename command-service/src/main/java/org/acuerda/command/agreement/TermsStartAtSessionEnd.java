package org.acuerda.command.agreement;

import org.acuerda.command.agreement.rules.AgreementCommand.StartTerms;
import org.acuerda.command.automation.Automations;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Automation: when a session ends, in whichever way, the terms that count from its end start. */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class TermsStartAtSessionEnd {

    private final AdoptedAgreements adopted;
    private final Automations automations;

    TermsStartAtSessionEnd(AdoptedAgreements adopted, Automations automations) {
        this.adopted = adopted;
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
        for (String agreementId : adopted.in(sessionId)) {
            automations.send(
                    trigger, "agreement", "start-terms", new StartTerms(agreementId, Term.Trigger.SESSION_END));
        }
    }
}
