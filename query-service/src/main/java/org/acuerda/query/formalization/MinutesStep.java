package org.acuerda.query.formalization;

import java.util.List;
import java.util.stream.Stream;
import org.acuerda.events.session.Minutes.Stage;
import org.acuerda.query.answer.Attribution;
import org.acuerda.query.session.SessionView.MinutesLife;
import org.acuerda.query.session.SessionView.MinutesVersion;
import org.acuerda.query.session.SessionView.Observation;

/**
 * View model of a step of the minutes.
 *
 * @param number place among the steps, counted from 1
 * @param act the command side's name of the act of this step
 * @param versions documents of the step, oldest first
 * @param observations observations of members on the draft; only in the step for them
 */
public record MinutesStep(
        int number, Stage stage, String act, List<MinutesVersion> versions, List<Observation> observations) {

    public MinutesStep {
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

    /** The acts of the step, oldest first. */
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

    /** Whether the minutes can go on without the step: observations on a draft are not required. */
    public boolean isOptional() {
        return stage == Stage.UNDER_OBSERVATION;
    }
}
