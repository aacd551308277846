package org.acuerda.command.compliance;

import org.acuerda.command.agreement.AdoptedAgreements;
import org.acuerda.command.automation.Automations;
import org.acuerda.command.compliance.CompliancePathCommand.StartStepTerms;
import org.acuerda.command.execution.EventMetaData;
import org.acuerda.events.EdtfDate;
import org.acuerda.events.agreement.AgreementEvent.AgreementNotified;
import org.acuerda.events.agreement.AgreementEvent.AgreementPublished;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.session.SessionEvent.SessionClosed;
import org.acuerda.events.session.SessionEvent.SessionConcluded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Automation: when a fact happens from which a step's term counts, the term starts on every open path of the agreement
 * (R-57).
 */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class FactsStartStepTerms {

    private final OpenPaths openPaths;
    private final AdoptedAgreements adopted;
    private final Automations automations;

    FactsStartStepTerms(OpenPaths openPaths, AdoptedAgreements adopted, Automations automations) {
        this.openPaths = openPaths;
        this.adopted = adopted;
        this.automations = automations;
    }

    @EventHandler
    void on(AgreementNotified notified, EventMessage<?> trigger) {
        start(notified.agreementId(), Term.Trigger.NOTIFICATION, trigger);
    }

    @EventHandler
    void on(AgreementPublished published, EventMessage<?> trigger) {
        start(published.agreementId(), Term.Trigger.PUBLICATION, trigger);
    }

    @EventHandler
    void on(SessionClosed closed, EventMessage<?> trigger) {
        startForAdoptedIn(closed.sessionId(), trigger);
    }

    @EventHandler
    void on(SessionConcluded concluded, EventMessage<?> trigger) {
        startForAdoptedIn(concluded.sessionId(), trigger);
    }

    private void startForAdoptedIn(String sessionId, EventMessage<?> trigger) {
        adopted.in(sessionId).forEach(agreementId -> start(agreementId, Term.Trigger.SESSION_END, trigger));
    }

    private void start(String agreementId, Term.Trigger kind, EventMessage<?> trigger) {
        EdtfDate happenedOn = EventMetaData.occurredOn(trigger.getMetaData());
        openPaths
                .ofAgreement(agreementId)
                .forEach(pathId -> automations.send(
                        trigger, "compliance-path", "start-step-terms", new StartStepTerms(pathId, kind, happenedOn)));
    }
}
