package org.acuerda.query.compliance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * View of the first due step among those that some body has still to meet.
 *
 * @param dueOn the earliest due day among the missing bodies; null where there is none
 * @param counts bodies by mark; a mark that no body has is left out
 * @param missing bodies that have not met it
 * @param dates the due day of each missing body that has one
 */
public record NextStep(
        String stepId,
        int number,
        String title,
        @Nullable LocalDate dueOn,
        Map<StepMark, Long> counts,
        List<String> missing,
        List<DueFrom> dates) {

    /** Value: the due day of a body. */
    public record DueFrom(String bodyId, LocalDate dueOn) {}

    /** One body on one step: its mark and its day. */
    public record Owed(String bodyId, StepMark mark, Optional<LocalDate> dueOn) {}

    /** Finds the progress of a body on a step. */
    @FunctionalInterface
    public interface Progress {
        Owed of(PathView.Step step, String bodyId);
    }

    /**
     * The step that comes next: among those that some body has still to meet, the one that is due first; undated steps
     * come last, and among equals the earlier of the route comes first. Empty once the path has ended or every body has
     * met every step.
     */
    public static Optional<NextStep> of(PathView path, Progress progress) {
        if (!path.isOpen()) {
            return Optional.empty();
        }
        return path.layout().steps().stream()
                .map(step -> of(
                        step,
                        path.layout().bodyIds().stream()
                                .map(bodyId -> progress.of(step, bodyId))
                                .toList()))
                .filter(step -> !step.missing().isEmpty())
                .min(Comparator.comparing(NextStep::dueOrLast).thenComparing(NextStep::number));
    }

    private static NextStep of(PathView.Step step, List<Owed> bodies) {
        Map<StepMark, Long> counts = new EnumMap<>(StepMark.class);
        bodies.forEach(body -> counts.merge(body.mark(), 1L, Long::sum));
        List<Owed> missing =
                bodies.stream().filter(body -> body.mark() != StepMark.VERIFIED).toList();
        List<DueFrom> dates = missing.stream()
                .flatMap(body -> body.dueOn().map(day -> new DueFrom(body.bodyId(), day)).stream())
                .toList();
        return new NextStep(
                step.definition().stepId(),
                step.definition().number(),
                step.definition().title(),
                dates.stream()
                        .map(DueFrom::dueOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                counts,
                missing.stream().map(Owed::bodyId).toList(),
                dates);
    }

    private LocalDate dueOrLast() {
        return dueOn == null ? LocalDate.MAX : dueOn;
    }
}
