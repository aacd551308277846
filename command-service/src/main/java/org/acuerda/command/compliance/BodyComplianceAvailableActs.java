package org.acuerda.command.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.acuerda.command.available.AvailableActs;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.available.SampleCommand;
import org.acuerda.command.compliance.BodyComplianceCommand.ContestStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ReportStep;
import org.acuerda.command.compliance.BodyComplianceCommand.ResolveContest;
import org.acuerda.command.compliance.BodyComplianceCommand.ReturnStep;
import org.acuerda.command.compliance.BodyComplianceCommand.VerifyStep;
import org.acuerda.command.compliance.BodyComplianceState.Contest;
import org.acuerda.command.compliance.BodyComplianceState.Report;
import org.acuerda.command.decision.Circumstances;
import org.acuerda.command.eventstore.StoredStreams.Folded;
import org.acuerda.command.evidence.EvidenceFiles;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.PathStep;
import org.springframework.stereotype.Component;

/** What can be said of a body's steps on a path at this moment, also where nobody has said anything yet. */
@Component
class BodyComplianceAvailableActs implements AvailableActsQuery {

    /** Stands for a text or an identifier that whoever acts would give; no identifier on record looks like it. */
    private static final String GIVEN = "?";

    private static final Pattern BODY_PREFIX = Pattern.compile("-bod-");

    private final StoredPathContext grounds;
    private final EvidenceFiles files;

    BodyComplianceAvailableActs(StoredPathContext grounds, EvidenceFiles files) {
        this.grounds = grounds;
        this.files = files;
    }

    /** A body on a path that exists. */
    record Place(String bodyComplianceId, String pathId, String bodyId, CompliancePathState route) {}

    @Override
    public String collection() {
        return "body-compliances";
    }

    @Override
    public Optional<AvailableActs> standing(String bodyComplianceId, Circumstances circumstances) {
        return place(bodyComplianceId, grounds).map(place -> {
            Folded<BodyComplianceState> stored = grounds.foldedStanding(bodyComplianceId);
            return standing(place, stored.state(), stored.sequence(), grounds, files::exists, circumstances);
        });
    }

    static AvailableActs standing(
            Place place,
            BodyComplianceState state,
            long sequence,
            PathContext grounds,
            Predicate<String> isStored,
            Circumstances circumstances) {
        BodyComplianceRules rules = new BodyComplianceRules(state, grounds, isStored, circumstances);
        Evidence link = new Evidence.Link(GIVEN, "https://example.org/", circumstances.now(), Recorded.notOnRecord());
        return AvailableActs.asked(sequence, probes(place, state, List.of(link)), rules::decide);
    }

    /** Path and body of an identifier, which is made of theirs. */
    static Optional<Place> place(String bodyComplianceId, PathContext grounds) {
        return BODY_PREFIX
                .matcher(bodyComplianceId)
                .results()
                .map(MatchResult::start)
                .filter(dash -> dash > "bcp-".length())
                .map(dash -> {
                    String pathId = bodyComplianceId.substring("bcp-".length(), dash);
                    return new Place(
                            bodyComplianceId, pathId, bodyComplianceId.substring(dash + 1), grounds.route(pathId));
                })
                .filter(place -> place.route().exists())
                .findFirst();
    }

    private static List<SampleCommand<BodyComplianceCommand>> probes(
            Place place, BodyComplianceState state, List<Evidence> evidence) {
        String id = place.bodyComplianceId();
        String path = place.pathId();
        String body = place.bodyId();
        List<SampleCommand<BodyComplianceCommand>> probes = new ArrayList<>();
        for (PathStep step : place.route().steps()) {
            String stepId = step.stepId();
            List<Report> reports = state.step(stepId).reports();
            String reportId = reports.isEmpty() ? GIVEN : reports.getLast().reportId();
            probes.add(SampleCommand.of(stepId, new ReportStep(id, path, body, stepId, GIVEN, GIVEN, evidence)));
            probes.add(
                    SampleCommand.of(stepId, new VerifyStep(id, path, body, stepId, reportId, Recorded.notOnRecord())));
            probes.add(SampleCommand.of(stepId, new ReturnStep(id, path, body, stepId, reportId, GIVEN)));
            probes.add(SampleCommand.of(
                    stepId, new ContestStep(id, path, body, stepId, GIVEN, Recorded.notOnRecord(), GIVEN, evidence)));
        }
        for (Map.Entry<String, BodyComplianceState.Step> told : new TreeMap<>(state.steps()).entrySet()) {
            for (Contest contest : told.getValue().contests()) {
                probes.add(SampleCommand.of(
                        contest.contestId(),
                        new ResolveContest(
                                id, path, body, told.getKey(), contest.contestId(), Resolution.DISMISSED, GIVEN)));
            }
        }
        return probes;
    }
}
