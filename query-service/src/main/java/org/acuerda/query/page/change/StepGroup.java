package org.acuerda.query.page.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.query.change.ChangeKind;
import org.acuerda.query.change.PathChange;
import org.acuerda.query.change.RecordedChange;
import org.acuerda.query.naming.Link;
import org.acuerda.query.naming.NameResolver;

/**
 * View model of what was recorded of one step for several bodies: "15 organismos reportaron el paso 4".
 *
 * @param bodies each once, with the address of its records of this step
 */
record StepGroup(ChangeKind kind, Link step, List<Link> bodies, List<RecordedChange> changes) {

    /** The kinds of which a sentence can be said about several bodies. */
    static final Set<ChangeKind> KINDS = EnumSet.of(
            ChangeKind.STEP_REPORTED,
            ChangeKind.STEP_VERIFIED,
            ChangeKind.STEP_RETURNED,
            ChangeKind.STEP_CONTESTED,
            ChangeKind.CONTEST_RESOLVED,
            ChangeKind.TERM);

    private record Key(ChangeKind kind, String stepId) {}

    /** The groups of a path with more than one body, in the order of their first record. */
    static List<StepGroup> of(PathChange path, NameResolver names) {
        Map<Key, List<RecordedChange>> groups = new LinkedHashMap<>();
        for (RecordedChange change : path.changes()) {
            if (change.line().record().event() instanceof BodyComplianceEvent event && KINDS.contains(change.kind())) {
                groups.computeIfAbsent(new Key(change.kind(), event.stepId()), key -> new ArrayList<>())
                        .add(change);
            }
        }
        return groups.entrySet().stream()
                .map(group -> new StepGroup(
                        group.getKey().kind(),
                        names.numberedStep(path.pathId(), group.getKey().stepId()),
                        bodies(group.getValue(), names),
                        group.getValue()))
                .filter(group -> group.bodies().size() > 1)
                .toList();
    }

    private static List<Link> bodies(List<RecordedChange> changes, NameResolver names) {
        return changes.stream()
                .map(change -> (BodyComplianceEvent) change.line().record().event())
                .map(event -> names.stepOfBody(event.obligation(), event.stepId())
                        .withText(names.body(event.obligation().bodyId()).text()))
                .distinct()
                .toList();
    }
}
