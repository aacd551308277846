package org.acuerda.query.formalization;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.session.Minutes.Stage;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.MinutesLife;
import org.acuerda.query.session.SessionView.MinutesVersion;
import org.acuerda.query.session.SessionView.Observation;

/**
 * A step in the life of the minutes.
 *
 * @param number place among the steps, counted from 1
 * @param act what the command side calls the act of this step
 * @param versions documents of the step, oldest first
 * @param observations what members observed in the draft; only in the step for that
 */
record MinutesStep(int number, Stage stage, String act, List<MinutesVersion> versions, List<Observation> observations) {

    MinutesStep {
        versions = List.copyOf(versions);
        observations = List.copyOf(observations);
    }

    /** Every step in its order, taken or not. */
    static List<MinutesStep> of(MinutesLife minutes) {
        return List.of(
                step(minutes, 1, Stage.DRAFT, "draft-minutes"),
                new MinutesStep(2, Stage.UNDER_OBSERVATION, "observe-minutes", List.of(), minutes.observations()),
                step(minutes, 3, Stage.APPROVED, "approve-minutes"),
                step(minutes, 4, Stage.SIGNED, "sign-minutes"),
                step(minutes, 5, Stage.PUBLISHED, "publish-minutes"));
    }

    private static MinutesStep step(MinutesLife minutes, int number, Stage stage, String act) {
        return new MinutesStep(
                number,
                stage,
                act,
                minutes.versions().stream()
                        .filter(version -> version.stage() == stage)
                        .toList(),
                List.of());
    }

    /** What was done in the step, oldest first. */
    public List<Attribution> acts() {
        return Stream.concat(
                        versions.stream().map(MinutesVersion::act),
                        observations.stream().map(Observation::act))
                .toList();
    }

    /** Whether the step was taken. */
    public boolean isTaken() {
        return !acts().isEmpty();
    }

    /** Whether the minutes can go on without it: nobody has to observe a draft. */
    public boolean isOptional() {
        return stage == Stage.UNDER_OBSERVATION;
    }
}
