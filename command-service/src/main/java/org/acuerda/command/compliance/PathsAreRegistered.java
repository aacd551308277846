package org.acuerda.command.compliance;

import org.acuerda.command.automation.Automations;
import org.acuerda.command.compliance.CompliancePathCommand.RequireDecision;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.ObligedBodiesContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.provision.ProvisionEvent.ProvisionSuperseded;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/**
 * Automation: when a path is defined, changed or closed, the register of open paths follows; when its provision is no
 * longer in force, the path is put up for decision. It does not matter which of the two facts came first: this
 * one processor sees both in one order.
 */
@Component
@ProcessingGroup(Automations.PROCESSOR)
@DisallowReplay
class PathsAreRegistered {

    private final OpenPaths openPaths;
    private final PathContext context;
    private final Automations automations;

    PathsAreRegistered(OpenPaths openPaths, PathContext context, Automations automations) {
        this.openPaths = openPaths;
        this.context = context;
        this.automations = automations;
    }

    @EventHandler
    void on(CompliancePathEvent event, EventMessage<?> trigger) {
        switch (event) {
            case CompliancePathDefined defined -> enter(defined.pathId(), defined.anchor(), trigger);
            case PathRemapped remapped -> enter(remapped.pathId(), remapped.anchor(), trigger);
            case PathClosed closed -> openPaths.remove(closed.pathId());
            case PathRevised ignored -> {}
            case ObligedBodiesContinued ignored -> {}
            case StepTermStarted ignored -> {}
            case PathDecisionRequired ignored -> {}
            case PathContinued ignored -> {}
        }
    }

    @EventHandler
    void on(ProvisionSuperseded superseded, EventMessage<?> trigger) {
        PathContext.Supersession supersession =
                new PathContext.Supersession(superseded.successorIds(), superseded.supersededOn(), superseded.source());
        openPaths
                .onProvision(superseded.provisionId())
                .forEach(pathId -> require(pathId, superseded.provisionId(), supersession, trigger));
    }

    private void enter(String pathId, PathAnchor anchor, EventMessage<?> trigger) {
        openPaths.enter(pathId, anchor);
        context.provision(anchor.provisionId())
                .flatMap(provision -> provision.supersession().known())
                .ifPresent(supersession -> require(pathId, anchor.provisionId(), supersession, trigger));
    }

    private void require(
            String pathId, String provisionId, PathContext.Supersession supersession, EventMessage<?> trigger) {
        automations.send(
                trigger,
                "compliance-path",
                "require-decision",
                new RequireDecision(
                        pathId,
                        provisionId,
                        supersession.successorIds(),
                        supersession.supersededOn(),
                        supersession.source()));
    }
}
