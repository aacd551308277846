package org.acuerda.query.compliance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.Recorded;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.compliance.BodyComplianceEvent.Obligation;
import org.acuerda.events.compliance.BodyComplianceEvent.Party;
import org.acuerda.events.compliance.BodyComplianceEvent.Resolution;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.jspecify.annotations.Nullable;

/**
 * View of the progress of one obliged body on one path, folded from its own events. Reports, findings and contests are
 * kept side by side; none is ever overwritten.
 *
 * @param steps steps with a report, a contest or a term, in the order of their first event
 * @param history journal positions of its events, oldest first
 */
@Schema(name = "StandingView")
public record BodyProgressView(
        String bodyComplianceId, Obligation obligation, List<StepStanding> steps, List<Long> history) {

    /** Progress on a step; empty where it has no event. */
    public Optional<StepStanding> step(String stepId) {
        return steps.stream().filter(step -> step.stepId().equals(stepId)).findFirst();
    }

    /**
     * Value: progress on one step.
     *
     * @param term the date it has for this body; null where the body has none of its own
     */
    @Buildable
    public record StepStanding(String stepId, List<Report> reports, List<Contest> contests, @Nullable RunningTerm term)
            implements BodyProgressViewStepStandingBuilder.With {

        /** Whether a contest has no resolution yet. */
        public boolean hasOpenContest() {
            return contests.stream().anyMatch(contest -> contest.resolution() == null);
        }

        /**
         * The mark of the step in a place that shows one mark only.
         *
         * @param meaningSince version of the path that gave the step its present meaning
         */
        public StepMark mark(int meaningSince) {
            if (reports.isEmpty()) {
                return StepMark.of(hasOpenContest(), 0, null, meaningSince);
            }
            Report last = reports.getLast();
            @Nullable FindingKind found = last.finding() == null ? null : last.finding().kind();
            return StepMark.of(hasOpenContest(), last.pathVersion(), found, meaningSince);
        }
    }

    /**
     * Value: report of a body on a step.
     *
     * @param finding finding of another party; null while there is none
     */
    @Buildable
    public record Report(
            String reportId,
            int pathVersion,
            String narrative,
            List<Evidence> evidence,
            Party reporter,
            Attribution act,
            @Nullable Finding finding)
            implements BodyProgressViewReportBuilder.With {}

    /** Value: kind of finding about a report. */
    public enum FindingKind {
        VERIFIED,
        RETURNED,
        /** Verified once, then a contest against it was upheld. */
        SET_ASIDE
    }

    /**
     * Value: finding of another party about a report.
     *
     * @param text note or reason; not on record where none was given
     */
    public record Finding(FindingKind kind, Party party, Recorded<String> text, Attribution act) {}

    /**
     * Value: dispute about a step; it stays public.
     *
     * @param resolution its resolution; null while it is open
     */
    @Buildable
    public record Contest(
            String contestId,
            Party contester,
            Recorded<String> onBehalfOf,
            String reason,
            List<Evidence> evidence,
            Attribution act,
            @Nullable ContestResolution resolution)
            implements BodyProgressViewContestBuilder.With {}

    /** Value: resolution of a contest. */
    public record ContestResolution(Resolution resolution, Party resolver, String reason, Attribution act) {}
}
