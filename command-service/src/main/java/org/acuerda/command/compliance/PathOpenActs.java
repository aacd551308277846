package org.acuerda.command.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acuerda.command.acts.OpenActs;
import org.acuerda.command.acts.Probe;
import org.acuerda.command.acts.Standing;
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
class PathOpenActs implements OpenActs {

    /** Stands for a text that whoever acts would give. */
    private static final String GIVEN = "?";

    private final StoredGrounds grounds;

    PathOpenActs(StoredGrounds grounds) {
        this.grounds = grounds;
    }

    @Override
    public String collection() {
        return "compliance-paths";
    }

    @Override
    public Optional<Standing> standing(String pathId, Circumstances circumstances) {
        Folded<Route> stored = grounds.foldedRoute(pathId);
        return Optional.ofNullable(stored.state().anchor())
                .map(anchor -> standing(pathId, anchor, stored.state(), stored.sequence(), grounds));
    }

    static Standing standing(String pathId, PathAnchor anchor, Route route, long sequence, Grounds grounds) {
        CompliancePathRules rules = new CompliancePathRules(route, grounds);
        return Standing.asked(sequence, probes(pathId, anchor, route, grounds), rules::decide);
    }

    private static List<Probe<CompliancePathCommand>> probes(
            String pathId, PathAnchor anchor, Route route, Grounds grounds) {
        List<Probe<CompliancePathCommand>> probes = new ArrayList<>();
        probes.add(Probe.of(new RevisePath(pathId, otherwise(route.steps()), route.bodyIds(), GIVEN, GIVEN)));
        probes.add(Probe.of(new ContinuePath(pathId, GIVEN, GIVEN)));
        List<String> successorIds = grounds.provision(anchor.provisionId())
                .flatMap(provision -> provision.supersession().known())
                .map(Grounds.Supersession::successorIds)
                .orElse(List.of());
        successorIds.forEach(
                successor -> probes.add(Probe.of(successor, new RemapPath(pathId, successor, GIVEN, GIVEN))));
        if (!route.decisionPending() && successorIds.isEmpty()) {
            probes.add(Probe.of(new RemapPath(pathId, anchor.provisionId(), GIVEN, GIVEN)));
        }
        probes.add(Probe.of(new ClosePath(pathId, Ending.MOOT, GIVEN, GIVEN)));
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
