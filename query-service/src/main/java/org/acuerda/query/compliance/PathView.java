package org.acuerda.query.compliance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.acuerda.events.Recorded;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.compliance.CompliancePathEvent.StepFate;
import org.acuerda.events.compliance.PathAnchor;
import org.acuerda.events.compliance.PathStep;
import org.acuerda.events.compliance.PathStep.StepTerm;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.answer.Buildable;
import org.acuerda.query.answer.Origin;
import org.jspecify.annotations.Nullable;

/**
 * View of a compliance path, folded from its own events.
 *
 * @param anchor what it is based on now
 * @param templateId template it was made from; not on record where it was laid out by hand
 * @param pending a change of the law without a decision; null while there is none
 * @param decisions decisions about changes of the law, oldest first
 * @param ending how it ended; null while it is open
 * @param history journal positions of its events, oldest first
 */
@Buildable
public record PathView(
        String pathId,
        PathAnchor anchor,
        String title,
        Recorded<String> templateId,
        @JsonUnwrapped Layout layout,
        @Nullable Question pending,
        List<Decision> decisions,
        @Nullable Ending ending,
        Origin origin,
        List<Long> history)
        implements PathViewBuilder.With {

    /** Whether something may still happen on it. */
    public boolean isOpen() {
        return ending == null;
    }

    /** A step of the present version. */
    public Optional<Step> step(String stepId) {
        return layout.steps().stream()
                .filter(step -> step.definition().stepId().equals(stepId))
                .findFirst();
    }

    /**
     * Value: layout of a path.
     *
     * @param version counted from 1
     * @param steps as they are now
     * @param bodyIds obliged bodies now
     * @param versions every version, oldest first, the present one too
     */
    @Buildable
    public record Layout(int version, List<Step> steps, List<String> bodyIds, List<Version> versions)
            implements PathViewLayoutBuilder.With {}

    /**
     * Value: step of the present version.
     *
     * @param meaningSince version that last defined what is due: older reports do not count for it
     * @param term the fact its term counts from, once it happened; null before, and for other kinds of terms
     */
    @Buildable
    public record Step(PathStep definition, int meaningSince, @Nullable RunningTerm term)
            implements PathViewStepBuilder.With {

        /** The last day, where it is the same for every body. */
        public Optional<LocalDate> dueOn() {
            if (term != null) {
                return Optional.of(term.dueOn());
            }
            return definition.term().known().orElse(null) instanceof StepTerm.OnDate fixed
                    ? Optional.of(fixed.dueOn())
                    : Optional.empty();
        }

        /**
         * The last day for one body: its own, unless the step's term was changed since, or else the day that all share.
         *
         * @param rule by which the body's own term counts; null where it has none
         * @param ownDueOn the day of that term
         */
        public Optional<LocalDate> dueOn(@Nullable StepTerm rule, @Nullable LocalDate ownDueOn) {
            return isMeant(rule) ? Optional.ofNullable(ownDueOn) : dueOn();
        }

        /** Whether the step's term still is the one by which a body's own counts; false where it has none. */
        public boolean isMeant(@Nullable StepTerm rule) {
            return rule != null && definition.term().known().equals(Optional.of(rule));
        }

        /** The same from the body's progress on the step. */
        public Optional<LocalDate> dueOn(@Nullable RunningTerm own) {
            return own == null ? dueOn() : dueOn(own.rule(), own.dueOn());
        }
    }

    /**
     * Value: version of the path.
     *
     * @param fates change of each step in this version; empty for the first
     * @param reason why it was laid out anew; null for the first
     */
    @Buildable
    public record Version(
            int version,
            List<PathStep> steps,
            List<String> bodyIds,
            List<StepFate> fates,
            @Nullable String reason,
            String authority,
            Attribution act)
            implements PathViewVersionBuilder.With {}

    /** Value: open question, because the provision of the path is no longer in force. */
    public record Question(
            String provisionId, List<String> successorIds, LocalDate supersededOn, String source, Attribution act) {}

    /** Value: possible decision about a change of the law. */
    public enum Answer {
        CONTINUED,
        REMAPPED,
        CLOSED
    }

    /** Value: decision about a change of the law. */
    public record Decision(Question question, Answer answer, String reason, String authority, Attribution act) {}

    /** Value: ending of a path. */
    public record Ending(CompliancePathEvent.Ending ending, String reason, String authority, Attribution act) {}
}
