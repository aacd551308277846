package org.acuerda.command.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.events.compliance.PathStep;
import org.springframework.stereotype.Component;

/** Query of the acts that are available on a body's steps on a path, also where nothing is recorded of them yet. */
@Component
class BodyComplianceAvailableActs implements AvailableActsQuery {

    /** Placeholder for a text or an identifier that the caller would give; no identifier on record looks like it. */
    private static final String GIVEN = "?";

    private static final Pattern BODY_PREFIX = Pattern.compile("-bod-");

    private final StoredPathContext context;

    BodyComplianceAvailableActs(StoredPathContext context) {
        this.context = context;
    }

    /** A body on a path that exists. */
    record Place(String bodyComplianceId, String pathId, String bodyId, CompliancePathState pathState) {}

    @Override
    public String collection() {
        return "body-compliances";
    }

    @Override
    public Optional<AvailableActs> availableActs(String bodyComplianceId, Circumstances circumstances) {
        return place(bodyComplianceId, context).map(place -> {
            Folded<BodyComplianceState> stored = context.foldedStanding(bodyComplianceId);
            return availableActs(place, stored.state(), stored.sequence(), context, circumstances);
        });
    }

    static AvailableActs availableActs(
            Place place, BodyComplianceState state, long sequence, PathContext context, Circumstances circumstances) {
        BodyComplianceRules rules = new BodyComplianceRules(state, context, circumstances);
        Evidence link = new Evidence.Link(GIVEN, "https://example.org/", circumstances.now(), Recorded.notOnRecord());
        return AvailableActs.of(sequence, samples(place, state, List.of(link)), rules::decide);
    }

    /** Path and body of an identifier, which is made of theirs. */
    static Optional<Place> place(String bodyComplianceId, PathContext context) {
        return BODY_PREFIX
                .matcher(bodyComplianceId)
                .results()
                .map(MatchResult::start)
                .filter(dash -> dash > "bcp-".length())
                .map(dash -> {
                    String pathId = bodyComplianceId.substring("bcp-".length(), dash);
                    return new Place(
                            bodyComplianceId, pathId, bodyComplianceId.substring(dash + 1), context.route(pathId));
                })
                .filter(place -> place.pathState().exists())
                .findFirst();
    }

    static List<SampleCommand<BodyComplianceCommand>> samples(
            Place place, BodyComplianceState state, List<Evidence> evidence) {
        String id = place.bodyComplianceId();
        String path = place.pathId();
        String body = place.bodyId();
        List<SampleCommand<BodyComplianceCommand>> samples = new ArrayList<>();
        for (PathStep step : place.pathState().steps()) {
            String stepId = step.stepId();
            List<Report> reports = state.step(stepId).reports();
            String reportId = reports.isEmpty() ? GIVEN : reports.getLast().reportId();
            samples.add(SampleCommand.of(stepId, new ReportStep(id, path, body, stepId, GIVEN, GIVEN, evidence)));
            samples.add(
                    SampleCommand.of(stepId, new VerifyStep(id, path, body, stepId, reportId, Recorded.notOnRecord())));
            samples.add(SampleCommand.of(stepId, new ReturnStep(id, path, body, stepId, reportId, GIVEN)));
            samples.add(SampleCommand.of(
                    stepId, new ContestStep(id, path, body, stepId, GIVEN, Recorded.notOnRecord(), GIVEN, evidence)));
        }
        for (Map.Entry<String, BodyComplianceState.Step> step : new TreeMap<>(state.steps()).entrySet()) {
            for (Contest contest : step.getValue().contests()) {
                samples.add(SampleCommand.of(
                        contest.contestId(),
                        new ResolveContest(
                                id, path, body, step.getKey(), contest.contestId(), Resolution.DISMISSED, GIVEN)));
            }
        }
        return samples;
    }
}
