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

/** What can be done to a path at this moment. Its definition is not asked about: a path that can be asked has one. */
@Component
class PathAvailableActs implements AvailableActsQuery {

    /** Stands for a text that whoever acts would give. */
    private static final String GIVEN = "?";

    private final StoredPathContext grounds;

    PathAvailableActs(StoredPathContext grounds) {
        this.grounds = grounds;
    }

    @Override
    public String collection() {
        return "compliance-paths";
    }

    @Override
    public Optional<AvailableActs> standing(String pathId, Circumstances circumstances) {
        Folded<CompliancePathState> stored = grounds.foldedRoute(pathId);
        return Optional.ofNullable(stored.state().anchor())
                .map(anchor -> standing(pathId, anchor, stored.state(), stored.sequence(), grounds));
    }

    static AvailableActs standing(
            String pathId, PathAnchor anchor, CompliancePathState state, long sequence, PathContext grounds) {
        CompliancePathRules rules = new CompliancePathRules(state, grounds);
        return AvailableActs.asked(sequence, probes(pathId, anchor, state, grounds), rules::decide);
    }

    private static List<SampleCommand<CompliancePathCommand>> probes(
            String pathId, PathAnchor anchor, CompliancePathState state, PathContext grounds) {
        List<SampleCommand<CompliancePathCommand>> probes = new ArrayList<>();
        probes.add(SampleCommand.of(new RevisePath(pathId, otherwise(state.steps()), state.bodyIds(), GIVEN, GIVEN)));
        probes.add(SampleCommand.of(new ContinuePath(pathId, GIVEN, GIVEN)));
        List<String> successorIds = grounds.provision(anchor.provisionId())
                .flatMap(provision -> provision.supersession().known())
                .map(PathContext.Supersession::successorIds)
                .orElse(List.of());
        successorIds.forEach(
                successor -> probes.add(SampleCommand.of(successor, new RemapPath(pathId, successor, GIVEN, GIVEN))));
        if (!state.decisionPending() && successorIds.isEmpty()) {
            probes.add(SampleCommand.of(new RemapPath(pathId, anchor.provisionId(), GIVEN, GIVEN)));
        }
        probes.add(SampleCommand.of(new ClosePath(pathId, Ending.MOOT, GIVEN, GIVEN)));
        return probes;
    }

    /** The same steps, of which one weighs more: a revision must change something. */
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
