package org.acuerda.query.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What changed on one compliance path.
 *
 * @param before how it stood at the beginning; null where it was not there yet
 * @param after how it stood at the end
 * @param changes records of the path and of its bodies, in journal order
 * @param bodies bodies of which something was said, in the order of the matrix, with how often
 */
public record PathChange(
        String pathId,
        String title,
        @Nullable PathState before,
        PathState after,
        List<RecordedChange> changes,
        List<BodyChange> bodies) {

    /**
     * What was recorded of one body.
     *
     * @param subject its stream on this path
     */
    public record BodyChange(String bodyId, String subject, List<ChangeCount> counts) {

        /** How often a kind of change was recorded; empty where it was not. */
        public Optional<ChangeCount> count(ChangeKind kind) {
            return counts.stream().filter(count -> count.kind() == kind).findFirst();
        }
    }

    /**
     * How many records of one kind there are.
     *
     * @param type published name of them all
     */
    public record ChangeCount(ChangeKind kind, String type, int records) {}

    static PathChange of(@Nullable ComplianceMatrix before, ComplianceMatrix after, List<RecordedChange> changes) {
        return new PathChange(
                after.view().pathId(),
                after.view().title(),
                before == null ? null : PathState.of(before),
                PathState.of(after),
                changes,
                bodies(after, changes));
    }

    /** The same with changes of one kind only; empty where there are none. */
    Optional<PathChange> only(ChangeKind kind) {
        List<RecordedChange> kept = RecordedChange.only(kind, changes);
        List<BodyChange> keptBodies = bodies.stream()
                .flatMap(
                        body -> body
                                .count(kind)
                                .map(count -> new BodyChange(body.bodyId(), body.subject(), List.of(count)))
                                .stream())
                .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new PathChange(pathId, title, before, after, kept, keptBodies));
    }

    /** A body that the path obliges no longer comes last. */
    private static List<BodyChange> bodies(ComplianceMatrix after, List<RecordedChange> changes) {
        List<String> order =
                after.rows().stream().map(ComplianceMatrix.Row::bodyId).toList();
        Map<String, List<RecordedChange>> byBody = new LinkedHashMap<>();
        for (RecordedChange change : changes) {
            if (change.line().record().event() instanceof BodyComplianceEvent event) {
                byBody.computeIfAbsent(event.obligation().bodyId(), body -> new ArrayList<>())
                        .add(change);
            }
        }
        return byBody.entrySet().stream()
                .map(body ->
                        new BodyChange(body.getKey(), body.getValue().getFirst().subject(), counts(body.getValue())))
                .sorted(Comparator.comparing(
                        body -> order.contains(body.bodyId()) ? order.indexOf(body.bodyId()) : order.size()))
                .toList();
    }

    private static List<ChangeCount> counts(List<RecordedChange> changes) {
        return Arrays.stream(ChangeKind.values())
                .map(kind -> RecordedChange.only(kind, changes))
                .filter(some -> !some.isEmpty())
                .map(some ->
                        new ChangeCount(some.getFirst().kind(), some.getFirst().type(), some.size()))
                .toList();
    }
}
