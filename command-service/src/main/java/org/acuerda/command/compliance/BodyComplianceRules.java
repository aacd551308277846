package org.acuerda.command.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.acuerda.command.agreement.rules.EvidenceRules;
import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ReportStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.StartBodyTerm;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.command.compliance.BodyComplianceState.Contest;
import org.acuerda.command.compliance.BodyComplianceState.Finding;
import org.acuerda.command.compliance.BodyComplianceState.Report;
import org.acuerda.command.decision.AggregateNotFound;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.decision.Decision;
import org.acuerda.command.decision.Rejected;
import org.acuerda.command.membership.Membership;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.BodyComplianceEvent.ContestResolved;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.StepContested;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReported;
import org.acuerda.events.compliance.BodyComplianceEvent.StepReturned;
import org.acuerda.events.compliance.BodyComplianceEvent.StepVerified;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;

/**
 * Rules of an obliged body's steps. The persons who report, who verify and who decide a contest are different;
 * verifier and decider are on record as being of another body too, or hold an office of the commission.
 */
final class BodyComplianceRules {

    /** The role that may enter a contest for someone without an account. */
    static final String SECRETARY = "TECHNICAL_SECRETARY";

    private final BodyComplianceState state;
    private final PathContext context;
    private final Circumstances circumstances;

    /** Rules for one decision. */
    BodyComplianceRules(BodyComplianceState state, PathContext context, Circumstances circumstances) {
        this.state = state;
        this.context = context;
        this.circumstances = circumstances;
    }

    Decision<BodyComplianceEvent> decide(BodyComplianceCommand command) {
        if (!command.bodyComplianceId().equals(BodyComplianceCommand.idOf(command.pathId(), command.bodyId()))) {
            throw new Rejected(
                    ComplianceRejection.BODY_COMPLIANCE_ID_MISMATCH,
                    BodyComplianceCommand.idOf(command.pathId(), command.bodyId()));
        }
        CompliancePathState route = context.route(command.pathId());
        PathAnchor anchor = route.anchor();
        if (anchor == null) {
            throw new AggregateNotFound(command.pathId());
        }
        refuseHistoricFromLiveTime(anchor);
        Obligation obligation = new Obligation(command.pathId(), anchor, command.bodyId());
        return switch (command) {
            case ReportStep report -> report(report, route, obligation);
            case VerifyStep verify -> verify(verify, route, obligation);
            case ReturnStep giveBack -> giveBack(giveBack, route, obligation);
            case ContestStep contest -> contest(contest, route, obligation);
            case ResolveContest resolve -> resolve(resolve, obligation);
            case StartBodyTerm start -> start(start, route, obligation);
        };
    }

    /** A historic fact is from before live recording; one without a date is not older than its agreement. */
    private void refuseHistoricFromLiveTime(PathAnchor anchor) {
        Membership membership = context.membership(anchor.commissionId());
        if (circumstances.isLive() || !membership.exists()) {
            return;
        }
        circumstances
                .occurredOn()
                .latest(membership.zone())
                .or(() -> context.agreement(anchor.agreementId()).map(PathContext.Agreement::adoptedOn))
                .filter(day -> !day.isBefore(membership.liveSince()))
                .ifPresent(day -> {
                    throw new Rejected(ComplianceRejection.STEP_FACT_AFTER_LIVE, membership.liveSince());
                });
    }

    private Decision<BodyComplianceEvent> report(ReportStep command, CompliancePathState route, Obligation obligation) {
        refuseOutsideRoute(route, command);
        Party reporter = party();
        if (!reporter.bodyId().equals(Recorded.of(command.bodyId()))) {
            throw new Rejected(ComplianceRejection.REPORTER_OF_ANOTHER_BODY, command.bodyId());
        }
        if (command.narrative().isBlank()) {
            throw new Rejected(ComplianceRejection.REPORT_WITHOUT_NARRATIVE);
        }
        if (command.evidence().isEmpty()) {
            throw new Rejected(ComplianceRejection.REPORT_WITHOUT_EVIDENCE);
        }
        refuseUnfit(command.evidence());
        BodyComplianceState.Step step = state.step(command.stepId());
        if (step.reports().stream().anyMatch(report -> report.reportId().equals(command.reportId()))) {
            throw new Rejected(ComplianceRejection.REPORT_TWICE, command.reportId());
        }
        int changedIn = Objects.requireNonNull(route.changedIn().get(command.stepId()));
        if (step.isVerifiedSince(changedIn)) {
            throw new Rejected(ComplianceRejection.STEP_ALREADY_VERIFIED);
        }
        return Decision.of(new StepReported(
                command.bodyComplianceId(),
                obligation,
                command.stepId(),
                command.reportId(),
                route.version(),
                command.narrative(),
                command.evidence(),
                reporter));
    }

    private Decision<BodyComplianceEvent> verify(VerifyStep command, CompliancePathState route, Obligation obligation) {
        refuseOutsideRoute(route, command);
        Party verifier = findingParty(command.stepId(), command.reportId(), obligation);
        List<BodyComplianceEvent> events = new ArrayList<>();
        events.add(new StepVerified(
                command.bodyComplianceId(),
                obligation,
                command.stepId(),
                command.reportId(),
                verifier,
                command.note()));
        events.addAll(termsThatBegin(command, route, obligation));
        return new Decision<>(events, List.of());
    }

    private Decision<BodyComplianceEvent> giveBack(
            ReturnStep command, CompliancePathState route, Obligation obligation) {
        refuseOutsideRoute(route, command);
        if (command.reason().isBlank()) {
            throw new Rejected(ComplianceRejection.PATH_REASON_MISSING);
        }
        return Decision.of(new StepReturned(
                command.bodyComplianceId(),
                obligation,
                command.stepId(),
                command.reportId(),
                findingParty(command.stepId(), command.reportId(), obligation),
                command.reason()));
    }

    private Decision<BodyComplianceEvent> contest(
            ContestStep command, CompliancePathState route, Obligation obligation) {
        if (!route.knows(command.stepId())) {
            throw new Rejected(ComplianceRejection.STEP_NOT_IN_PATH, command.stepId());
        }
        if (!route.bodyIds().contains(command.bodyId())) {
            throw new Rejected(ComplianceRejection.BODY_NOT_OBLIGED, command.bodyId());
        }
        if (command.reason().isBlank()) {
            throw new Rejected(ComplianceRejection.CONTEST_REASON_MISSING);
        }
        if (command.onBehalfOf().known().isPresent()
                && !circumstances.actorRole().equals(SECRETARY)) {
            throw new Rejected(ComplianceRejection.CONTEST_ON_BEHALF_NEEDS_SECRETARY);
        }
        boolean twice = state.steps().values().stream()
                .flatMap(step -> step.contests().stream())
                .anyMatch(contest -> contest.contestId().equals(command.contestId()));
        if (twice) {
            throw new Rejected(ComplianceRejection.CONTEST_TWICE, command.contestId());
        }
        refuseUnfit(command.evidence());
        return Decision.of(new StepContested(
                command.bodyComplianceId(),
                obligation,
                command.stepId(),
                command.contestId(),
                party(),
                command.onBehalfOf(),
                command.reason(),
                command.evidence()));
    }

    private Decision<BodyComplianceEvent> resolve(ResolveContest command, Obligation obligation) {
        BodyComplianceState.Step step = state.step(command.stepId());
        Contest contest = step.contests().stream()
                .filter(known -> known.contestId().equals(command.contestId()))
                .findFirst()
                .orElseThrow(() -> new Rejected(ComplianceRejection.CONTEST_UNKNOWN, command.contestId()));
        if (!contest.open()) {
            throw new Rejected(ComplianceRejection.CONTEST_ALREADY_RESOLVED);
        }
        if (command.reason().isBlank()) {
            throw new Rejected(ComplianceRejection.CONTEST_REASON_MISSING);
        }
        Affiliation resolver = finder(obligation);
        boolean isParty = Stream.of(
                        Stream.of(contest.contester()),
                        step.verifiers().stream(),
                        step.reports().stream().map(Report::reporter))
                .flatMap(parties -> parties)
                .anyMatch(resolver::isSamePersonAs);
        if (isParty) {
            throw new Rejected(ComplianceRejection.RESOLVER_IS_PARTY);
        }
        if (resolver.isOf(Recorded.of(command.bodyId()))
                || resolver.isOf(contest.contester().bodyId())) {
            throw new Rejected(ComplianceRejection.RESOLVER_OF_PARTY);
        }
        refuseNotOnRecord(resolver);
        return Decision.of(new ContestResolved(
                command.bodyComplianceId(),
                obligation,
                command.stepId(),
                command.contestId(),
                command.resolution(),
                resolver.party(),
                command.reason()));
    }

    /** The party that may accept or return the last report: another person, of another body than the obliged one. */
    private Party findingParty(String stepId, String reportId, Obligation obligation) {
        BodyComplianceState.Step step = state.step(stepId);
        if (step.reports().isEmpty()
                || !step.reports().getLast().reportId().equals(reportId)
                || step.reports().getLast().finding() != Finding.PENDING) {
            throw new Rejected(ComplianceRejection.REPORT_NOT_PENDING, reportId);
        }
        Report report = step.reports().getLast();
        Affiliation verifier = finder(obligation);
        if (verifier.isSamePersonAs(report.reporter())) {
            throw new Rejected(ComplianceRejection.VERIFIER_IS_REPORTER);
        }
        if (verifier.isOf(Recorded.of(obligation.bodyId()))) {
            throw new Rejected(ComplianceRejection.VERIFIER_OF_OBLIGED_BODY);
        }
        refuseNotOnRecord(verifier);
        return verifier.party();
    }

    private Affiliation finder(Obligation obligation) {
        return Affiliation.of(
                circumstances, context.membership(obligation.anchor().commissionId()));
    }

    private static void refuseNotOnRecord(Affiliation finder) {
        if (!finder.isOnRecord()) {
            throw new Rejected(ComplianceRejection.FINDER_WITHOUT_BODY);
        }
    }

    private List<BodyComplianceEvent> termsThatBegin(
            VerifyStep command, CompliancePathState route, Obligation obligation) {
        List<PathStep> following = route.stepsAfter(command.stepId());
        Membership membership = context.membership(obligation.anchor().commissionId());
        Optional<LocalDate> known = circumstances.occurredOn().day(membership.zone());
        if (following.isEmpty() || (known.isEmpty() && !circumstances.isLive())) {
            return List.of();
        }
        LocalDate day = known.orElseThrow(() -> new Rejected(
                ComplianceRejection.STEP_DAY_NEEDED, following.getFirst().number()));
        return following.stream()
                .<BodyComplianceEvent>map(
                        step -> BodyTerms.begun(command.bodyComplianceId(), obligation, step, day, membership))
                .toList();
    }

    /** Starts the term of a step whose predecessor was met before the term was set. */
    private Decision<BodyComplianceEvent> start(
            StartBodyTerm command, CompliancePathState route, Obligation obligation) {
        if (route.closed() || !route.bodyIds().contains(command.bodyId())) {
            return Decision.unchanged();
        }
        Membership membership = context.membership(obligation.anchor().commissionId());
        return route.step(command.stepId())
                .flatMap(step -> new BodyTerms(route)
                        .overlookedSince(step, state, membership.zone())
                        .map(day -> BodyTerms.begun(command.bodyComplianceId(), obligation, step, day, membership)))
                .<Decision<BodyComplianceEvent>>map(Decision::of)
                .orElseGet(Decision::unchanged);
    }

    private static void refuseOutsideRoute(CompliancePathState route, BodyComplianceCommand command) {
        if (route.closed()) {
            throw new Rejected(ComplianceRejection.PATH_CLOSED);
        }
        if (!route.bodyIds().contains(command.bodyId())) {
            throw new Rejected(ComplianceRejection.BODY_NOT_OBLIGED, command.bodyId());
        }
        if (route.step(command.stepId()).isEmpty()) {
            throw new Rejected(ComplianceRejection.STEP_NOT_IN_PATH, command.stepId());
        }
    }

    private void refuseUnfit(List<Evidence> evidence) {
        Set<String> known = new HashSet<>(state.evidenceIds());
        for (Evidence piece : evidence) {
            if (!known.add(piece.evidenceId())) {
                throw new Rejected(ComplianceRejection.EVIDENCE_TWICE, piece.evidenceId());
            }
            EvidenceRules.refuseUnfit(piece, circumstances.now());
        }
    }

    private Party party() {
        return new Party(
                circumstances.actor(),
                circumstances.actorBody().<Recorded<String>>map(Recorded::of).orElseGet(Recorded::notOnRecord));
    }
}
