package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineCompliancePath;
import org.acuerda.command.compliance.CompliancePathCommand.DefineFromTemplate;
import org.acuerda.command.compliance.CompliancePathCommand.RemapPath;
import org.acuerda.command.compliance.CompliancePathCommand.RequireDecision;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.command.compliance.CompliancePathCommand.StartStepTerms;
import org.acuerda.command.compliance.PathTemplates.PathTemplate;
import org.acuerda.command.decision.AggregateExists;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.TermCalendar;
import org.acuerda.events.Recorded;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.CompliancePathDefined;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.CompliancePathEvent.Fate;
import org.acuerda.events.compliance.CompliancePathEvent.PathClosed;
import org.acuerda.events.compliance.CompliancePathEvent.PathContinued;
import org.acuerda.events.compliance.CompliancePathEvent.PathDecisionRequired;
import org.acuerda.events.compliance.CompliancePathEvent.PathRemapped;
import org.acuerda.events.compliance.CompliancePathEvent.PathRevised;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.CompliancePathEvent.StepTermStarted;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;

/** Rules of a compliance path. */
final class CompliancePathRules {

    private final CompliancePathState route;
    private final PathContext context;

    CompliancePathRules(CompliancePathState route, PathContext context) {
        this.route = route;
        this.context = context;
    }

    Decision<CompliancePathEvent> decide(CompliancePathCommand command) {
        return switch (command) {
            case DefineCompliancePath define ->
                define(
                        define.pathId(),
                        define.anchor(),
                        define.title(),
                        Recorded.notOnRecord(),
                        define.steps(),
                        define.bodyIds(),
                        define.authority());
            case DefineFromTemplate define -> define(define);
            case RevisePath revise -> revise(revise);
            case ContinuePath goOn -> goOn(goOn);
            case RemapPath remap -> remap(remap);
            case ClosePath close -> close(close);
            case RequireDecision require -> require(require);
            case StartStepTerms start -> start(start);
        };
    }

    private Decision<CompliancePathEvent> define(DefineFromTemplate command) {
        PathTemplate template = PathTemplates.find(command.templateId())
                .orElseThrow(() -> new Rejected(ComplianceRejection.TEMPLATE_UNKNOWN, command.templateId()));
        return define(
                command.pathId(),
                command.anchor(),
                command.title(),
                Recorded.of(template.templateId()),
                template.steps(),
                command.bodyIds(),
                command.authority());
    }

    private Decision<CompliancePathEvent> define(
            String pathId,
            PathAnchor anchor,
            String title,
            Recorded<String> templateId,
            List<PathStep> steps,
            List<String> bodyIds,
            String authority) {
        if (route.exists()) {
            throw new AggregateExists(pathId);
        }
        PathContext.Agreement agreement = context.agreement(anchor.agreementId())
                .filter(known -> known.commissionId().equals(anchor.commissionId()))
                .orElseThrow(() -> new AggregateNotFound(anchor.agreementId()));
        if (!agreement.followed()) {
            throw new Rejected(ComplianceRejection.AGREEMENT_NOT_FOLLOWED);
        }
        if (agreement.ended()) {
            throw new Rejected(ComplianceRejection.AGREEMENT_HAS_ENDED);
        }
        if (context.provision(anchor.provisionId()).isEmpty()) {
            throw new AggregateNotFound(anchor.provisionId());
        }
        if (!agreement.provisionIds().contains(anchor.provisionId())) {
            throw new Rejected(ComplianceRejection.PROVISION_NOT_IN_LEGAL_BASIS, anchor.provisionId());
        }
        PathSteps.refuseUnfit(steps, bodyIds);
        PathSteps.refuseDueBefore(agreement.adoptedOn(), steps);
        if (title.isBlank()) {
            throw new Rejected(ComplianceRejection.STEP_TEXT_MISSING, 0);
        }
        refuseWithoutAuthority(authority);
        List<CompliancePathEvent> events = new ArrayList<>();
        events.add(new CompliancePathDefined(pathId, anchor, title, templateId, steps, bodyIds, authority));
        events.addAll(termsThatRunAlready(pathId, anchor, steps, agreement));
        return new Decision<>(events, List.of());
    }

    private Decision<CompliancePathEvent> revise(RevisePath command) {
        PathAnchor anchor = openAnchor(command.pathId());
        PathSteps.refuseUnfit(command.steps(), command.bodyIds());
        refuseWithoutReason(command.reason());
        refuseWithoutAuthority(command.authority());
        if (command.steps().equals(route.steps()) && command.bodyIds().equals(route.bodyIds())) {
            throw new Rejected(ComplianceRejection.PATH_UNCHANGED);
        }
        List<StepFate> fates = PathSteps.fates(route, command.steps());
        List<CompliancePathEvent> events = new ArrayList<>();
        events.add(new PathRevised(
                command.pathId(),
                anchor,
                route.version() + 1,
                command.steps(),
                fates,
                command.bodyIds(),
                command.reason(),
                command.authority()));
        List<PathStep> startAnew =
                command.steps().stream().filter(step -> startsAnew(step, fates)).toList();
        context.agreement(anchor.agreementId()).ifPresent(agreement -> {
            PathSteps.refuseDueBefore(agreement.adoptedOn(), startAnew);
            events.addAll(termsThatRunAlready(command.pathId(), anchor, startAnew, agreement));
        });
        return new Decision<>(events, List.of());
    }

    /** A kept step whose term stayed the same keeps the date it was given. */
    private boolean startsAnew(PathStep step, List<StepFate> fates) {
        boolean kept = fates.contains(new StepFate(step.stepId(), Fate.KEPT));
        return !(kept && route.step(step.stepId()).map(PathStep::term).equals(Optional.of(step.term())));
    }

    private Decision<CompliancePathEvent> goOn(ContinuePath command) {
        PathAnchor anchor = undecidedAnchor(command.pathId(), command.reason(), command.authority());
        return Decision.of(new PathContinued(command.pathId(), anchor, command.reason(), command.authority()));
    }

    private Decision<CompliancePathEvent> remap(RemapPath command) {
        PathAnchor anchor = undecidedAnchor(command.pathId(), command.reason(), command.authority());
        if (command.provisionId().equals(anchor.provisionId())) {
            throw new Rejected(ComplianceRejection.PROVISION_IS_THE_SAME);
        }
        PathContext.Provision provision = context.provision(command.provisionId())
                .orElseThrow(() -> new AggregateNotFound(command.provisionId()));
        if (provision.supersession().known().isPresent()) {
            throw new Rejected(ComplianceRejection.PROVISION_ALREADY_SUPERSEDED, command.provisionId());
        }
        PathAnchor now = new PathAnchor(anchor.commissionId(), anchor.agreementId(), command.provisionId());
        return Decision.of(
                new PathRemapped(command.pathId(), now, anchor.provisionId(), command.reason(), command.authority()));
    }

    private Decision<CompliancePathEvent> close(ClosePath command) {
        PathAnchor anchor = openAnchor(command.pathId());
        refuseWithoutReason(command.reason());
        refuseWithoutAuthority(command.authority());
        if (command.ending() == Ending.COMPLETED) {
            refuseIncomplete(command.pathId());
        }
        return Decision.of(
                new PathClosed(command.pathId(), anchor, command.ending(), command.reason(), command.authority()));
    }

    private void refuseIncomplete(String pathId) {
        for (String bodyId : route.bodyIds()) {
            BodyComplianceState state = context.standing(BodyComplianceCommand.idOf(pathId, bodyId));
            for (PathStep step : route.steps()) {
                BodyComplianceState.Step told = state.step(step.stepId());
                int changedIn = Objects.requireNonNull(route.changedIn().get(step.stepId()));
                if (!told.isVerifiedSince(changedIn) || told.hasOpenContest()) {
                    throw new Rejected(ComplianceRejection.PATH_NOT_COMPLETE, bodyId, step.number());
                }
            }
        }
    }

    /** Requires a decision once for each provision that the path has had; a closed path needs none. */
    private Decision<CompliancePathEvent> require(RequireDecision command) {
        PathAnchor anchor = anchor(command.pathId());
        boolean answered = route.decided().contains(command.provisionId());
        if (route.closed() || answered || !anchor.provisionId().equals(command.provisionId())) {
            return Decision.unchanged();
        }
        return Decision.of(new PathDecisionRequired(
                command.pathId(), anchor, command.successorIds(), command.supersededOn(), command.source()));
    }

    /** Starts the terms that count from a fact; another day of that fact starts them anew. */
    private Decision<CompliancePathEvent> start(StartStepTerms command) {
        PathAnchor anchor = anchor(command.pathId());
        if (route.closed()) {
            return Decision.unchanged();
        }
        Optional<LocalDate> day = command.happenedOn()
                .day(context.membership(anchor.commissionId()).zone());
        if (day.isEmpty()) {
            return Decision.unchanged();
        }
        List<CompliancePathEvent> events = new ArrayList<>();
        for (PathStep step : route.stepsAfter(command.trigger())) {
            if (!day.get().equals(route.startedOn().get(step.stepId()))) {
                events.add(started(command.pathId(), anchor, step, day.get()));
            }
        }
        return new Decision<>(events, List.of());
    }

    private List<CompliancePathEvent> termsThatRunAlready(
            String pathId, PathAnchor anchor, List<PathStep> steps, PathContext.Agreement agreement) {
        List<CompliancePathEvent> events = new ArrayList<>();
        for (PathStep step : steps) {
            if (step.term().known().orElse(null) instanceof StepTerm.AfterFact after) {
                Optional.ofNullable(agreement.happenedOn().get(after.trigger()))
                        .ifPresent(day -> events.add(started(pathId, anchor, step, day)));
            }
        }
        return events;
    }

    private StepTermStarted started(String pathId, PathAnchor anchor, PathStep step, LocalDate triggeredOn) {
        if (!(step.term().known().orElse(null) instanceof StepTerm.AfterFact after)) {
            throw new IllegalStateException("The term counts from no fact: " + step.stepId());
        }
        TermCalendar calendar = TermCalendar.of(context.membership(anchor.commissionId()), triggeredOn);
        return new StepTermStarted(
                pathId,
                anchor,
                step.stepId(),
                after,
                triggeredOn,
                calendar.version(),
                PathSteps.lastDay(calendar, triggeredOn, step, after.length(), after.days()));
    }

    private PathAnchor undecidedAnchor(String pathId, String reason, String authority) {
        PathAnchor anchor = openAnchor(pathId);
        if (!route.decisionPending()) {
            throw new Rejected(ComplianceRejection.NO_DECISION_PENDING);
        }
        refuseWithoutReason(reason);
        refuseWithoutAuthority(authority);
        return anchor;
    }

    private PathAnchor openAnchor(String pathId) {
        PathAnchor anchor = anchor(pathId);
        if (route.closed()) {
            throw new Rejected(ComplianceRejection.PATH_CLOSED);
        }
        return anchor;
    }

    private PathAnchor anchor(String pathId) {
        PathAnchor anchor = route.anchor();
        if (anchor == null) {
            throw new AggregateNotFound(pathId);
        }
        return anchor;
    }

    private static void refuseWithoutReason(String reason) {
        if (reason.isBlank()) {
            throw new Rejected(ComplianceRejection.PATH_REASON_MISSING);
        }
    }

    private static void refuseWithoutAuthority(String authority) {
        if (authority.isBlank()) {
            throw new Rejected(ComplianceRejection.PATH_AUTHORITY_MISSING);
        }
    }
}
