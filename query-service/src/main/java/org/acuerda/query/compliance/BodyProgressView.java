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
 * How one obliged body stands on one path, as its own events tell it. What was reported, what was found of it and what
 * was contested stand side by side; nothing is ever overwritten.
 *
 * @param steps steps that something was said of, in the order in which it was first said
 * @param history journal positions of its events, oldest first
 */
@Schema(name = "StandingView")
public record BodyProgressView(
        String bodyComplianceId, Obligation obligation, List<StepStanding> steps, List<Long> history) {

    /** What was said of a step; empty where nothing was. */
    public Optional<StepStanding> step(String stepId) {
        return steps.stream().filter(step -> step.stepId().equals(stepId)).findFirst();
    }

    /**
     * What was said of one step.
     *
     * @param term the date it has for this body; null where the body has none of its own
     */
    @Buildable
    public record StepStanding(String stepId, List<Report> reports, List<Contest> contests, @Nullable RunningTerm term)
            implements BodyProgressViewStepStandingBuilder.With {

        /** Whether a contest waits for its resolution. */
        public boolean hasOpenContest() {
            return contests.stream().anyMatch(contest -> contest.resolution() == null);
        }

        /**
         * The one mark where one must be shown.
         *
         * @param meaningSince version of the path in which the step was last said to mean what it means
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
     * What the body reported.
     *
     * @param finding what someone else found of it; null while nobody has
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

    /** What may be found of a report. */
    public enum FindingKind {
        VERIFIED,
        RETURNED,
        /** Verified once, then a contest against it was upheld. */
        SET_ASIDE
    }

    /**
     * What someone else found of a report.
     *
     * @param text note or reason; silent where none was given
     */
    public record Finding(FindingKind kind, Party party, Recorded<String> text, Attribution act) {}

    /**
     * A dispute, public for ever.
     *
     * @param resolution what became of it; null while it is open
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

    /** How a contest was decided. */
    public record ContestResolution(Resolution resolution, Party resolver, String reason, Attribution act) {}
}
