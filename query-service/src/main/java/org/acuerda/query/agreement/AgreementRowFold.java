package org.acuerda.query.agreement;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.events.remark.RemarkEvent;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.PathView.Version;
import org.acuerda.query.projection.Projection;

/** Fold of a board row from the events of its streams. Agreements and paths are folded as for their own pages. */
record AgreementRowFold(
        Projection<AgreementEvent, AgreementView> agreements, Projection<CompliancePathEvent, PathView> paths) {

    /** The agreement that an event is about; empty where there is none. */
    static Optional<String> agreementOf(DomainEvent event) {
        return switch (event) {
            case AgreementEvent fact -> Optional.of(fact.aggregateId());
            case CompliancePathEvent fact -> Optional.of(fact.anchor().agreementId());
            case BodyComplianceEvent fact ->
                Optional.of(fact.obligation().anchor().agreementId());
            case RemarkEvent fact -> Optional.of(fact.subjectId()).filter(id -> id.startsWith("agr-"));
            default -> Optional.empty();
        };
    }

    /** The newest event of a stream in a row; -1 before its first. */
    static long newestSequence(AgreementRow row, DomainEvent event) {
        return switch (event) {
            case AgreementEvent fact -> row.agreementSequence();
            case CompliancePathEvent fact ->
                path(row, fact.pathId()).map(PathInRow::sequence).orElse(-1L);
            case BodyComplianceEvent fact ->
                path(row, fact.obligation().pathId())
                        .flatMap(path -> standing(path, fact.bodyComplianceId()))
                        .map(BodyProgressInRow::sequence)
                        .orElse(-1L);
            case RemarkEvent fact -> row.remarks().sequence();
            default -> throw new IllegalArgumentException("Not on the board: " + event.getClass());
        };
    }

    AgreementRow fold(AgreementRow row, JournalRecord record) {
        return switch (record.event()) {
            case AgreementEvent fact ->
                new AgreementRow(
                        row.agreementId(),
                        record.sequence(),
                        agreements.fold(row.agreement(), fact, record),
                        row.paths(),
                        row.remarks());
            case CompliancePathEvent fact -> withPath(row, fact.pathId(), folded(row, fact, record));
            case BodyComplianceEvent fact -> withPath(row, fact.obligation().pathId(), folded(row, fact, record));
            case RemarkEvent fact -> row.withRemarks(row.remarks().and(fact, record.sequence()));
            default ->
                throw new IllegalArgumentException(
                        "Not on the board: " + record.event().getClass());
        };
    }

    private PathInRow folded(AgreementRow row, CompliancePathEvent event, JournalRecord record) {
        Optional<PathMemory> before = path(row, event.pathId()).map(PathInRow::remembered);
        PathView path = paths.fold(before.map(PathMemory::path).orElse(null), event, record);
        return PathInRow.of(
                record.sequence(),
                new PathMemory(brief(path), before.map(PathMemory::standings).orElse(List.of())));
    }

    private static PathInRow folded(AgreementRow row, BodyComplianceEvent event, JournalRecord record) {
        PathInRow path = path(row, event.obligation().pathId())
                .orElseThrow(() -> new IllegalStateException(
                        "A body is on a path before the path is there: record " + record.position()));
        Optional<BodyProgressInRow> before = standing(path, event.bodyComplianceId());
        BodyProgressInRow standing = BodyProgressInRowFold.fold(before.orElse(null), event, record);
        List<BodyProgressInRow> earlier = path.remembered().standings();
        List<BodyProgressInRow> standings = before.isEmpty()
                ? plus(earlier, standing)
                : replaced(earlier, before.get()::equals, unchanged -> standing);
        return PathInRow.of(path.sequence(), new PathMemory(path.remembered().path(), standings));
    }

    private static AgreementRow withPath(AgreementRow row, String pathId, PathInRow path) {
        List<PathInRow> paths = path(row, pathId).isEmpty()
                ? plus(row.paths(), path)
                : replaced(row.paths(), other -> other.pathId().equals(pathId), unchanged -> path);
        return row.withPaths(paths);
    }

    /** The path without the parts that only its own page shows. */
    private static PathView brief(PathView path) {
        Version last = path.layout().versions().getLast().with(version -> version.steps(List.of())
                .bodyIds(List.of())
                .fates(List.of()));
        return path.with(brief -> brief.layout(path.layout().withVersions(List.of(last)))
                .decisions(List.of())
                .history(List.of()));
    }

    private static Optional<PathInRow> path(AgreementRow row, String pathId) {
        return row.paths().stream().filter(path -> path.pathId().equals(pathId)).findFirst();
    }

    private static Optional<BodyProgressInRow> standing(PathInRow path, String bodyComplianceId) {
        return path.remembered().standings().stream()
                .filter(standing -> standing.bodyComplianceId().equals(bodyComplianceId))
                .findFirst();
    }
}
