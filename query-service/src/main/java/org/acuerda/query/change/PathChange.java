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
 * View of the changes on one compliance path.
 *
 * @param before its state at the beginning; null where it did not exist yet
 * @param after its state at the end
 * @param changes records of the path and of its bodies, in journal order
 * @param bodies bodies with at least one record, in the order of the matrix, with their counts
 */
public record PathChange(
        String pathId,
        String title,
        @Nullable PathState before,
        PathState after,
        List<RecordedChange> changes,
        List<BodyChange> bodies) {

    /**
     * Counts of one body's records.
     *
     * @param subject its stream on this path
     */
    public record BodyChange(String bodyId, String subject, List<ChangeCount> counts) {

        /** The count of a kind of change; empty where there is none. */
        public Optional<ChangeCount> count(ChangeKind kind) {
            return counts.stream().filter(count -> count.kind() == kind).findFirst();
        }
    }

    /**
     * Count of the records of one kind.
     *
     * @param type their published name
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

    /** The same with changes of one kind only; empty where it has none. */
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

    /** A body that the path no longer obliges comes last. */
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
