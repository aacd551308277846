package org.acuerda.command.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.available.SampleCommand;
import org.acuerda.command.compliance.CompliancePathCommand.ClosePath;
import org.acuerda.command.compliance.CompliancePathCommand.ContinuePath;
import org.acuerda.command.compliance.CompliancePathCommand.RemapPath;
import org.acuerda.command.compliance.CompliancePathCommand.RevisePath;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.events.compliance.CompliancePathEvent.Ending;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.springframework.stereotype.Component;

/** Query of the acts that are available on a path. Its definition is left out: a path that can be asked about has one. */
@Component
class PathAvailableActs implements AvailableActsQuery {

    /** Placeholder for a text that the caller would give. */
    private static final String GIVEN = "?";

    private final StoredPathContext context;

    PathAvailableActs(StoredPathContext context) {
        this.context = context;
    }

    @Override
    public String collection() {
        return "compliance-paths";
    }

    @Override
    public Optional<AvailableActs> availableActs(String pathId, Circumstances circumstances) {
        Folded<CompliancePathState> stored = context.foldedRoute(pathId);
        return Optional.ofNullable(stored.state().anchor())
                .map(anchor -> availableActs(pathId, anchor, stored.state(), stored.sequence(), context));
    }

    static AvailableActs availableActs(
            String pathId, PathAnchor anchor, CompliancePathState state, long sequence, PathContext context) {
        CompliancePathRules rules = new CompliancePathRules(state, context);
        return AvailableActs.of(sequence, samples(pathId, anchor, state, context), rules::decide);
    }

    private static List<SampleCommand<CompliancePathCommand>> samples(
            String pathId, PathAnchor anchor, CompliancePathState state, PathContext context) {
        List<SampleCommand<CompliancePathCommand>> samples = new ArrayList<>();
        samples.add(SampleCommand.of(new RevisePath(pathId, otherwise(state.steps()), state.bodyIds(), GIVEN, GIVEN)));
        samples.add(SampleCommand.of(new ContinuePath(pathId, GIVEN, GIVEN)));
        List<String> successorIds = context.provision(anchor.provisionId())
                .flatMap(provision -> provision.supersession().known())
                .map(PathContext.Supersession::successorIds)
                .orElse(List.of());
        successorIds.forEach(
                successor -> samples.add(SampleCommand.of(successor, new RemapPath(pathId, successor, GIVEN, GIVEN))));
        if (!state.decisionPending() && successorIds.isEmpty()) {
            samples.add(SampleCommand.of(new RemapPath(pathId, anchor.provisionId(), GIVEN, GIVEN)));
        }
        samples.add(SampleCommand.of(new ClosePath(pathId, Ending.MOOT, GIVEN, GIVEN)));
        return samples;
    }

    /** The same steps, one of them with another weight: a revision must change something. */
    private static List<PathStep> otherwise(List<PathStep> steps) {
        List<PathStep> changed = new ArrayList<>(steps);
        PathStep last = changed.removeLast();
        changed.add(new PathStep(
                last.stepId(),
                last.number(),
                last.title(),
                last.due(),
                last.reportedBy(),
                last.evidenceKind(),
                last.term(),
                last.weight() + 1,
                last.source(),
                last.verified()));
        return changed;
    }
}
