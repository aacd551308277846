package org.acuerda.query.board;

import static org.acuerda.query.projection.Folding.plus;
import static org.acuerda.query.projection.Folding.replaced;

import java.util.List;
import java.util.Optional;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.agreement.AgreementEvent;
import org.acuerda.events.compliance.BodyComplianceEvent;
import org.acuerda.events.compliance.CompliancePathEvent;
import org.acuerda.events.journal.JournalRecord;
import org.acuerda.query.agreement.AgreementView;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.PathView.Version;
import org.acuerda.query.projection.Projection;

/** Fold of a board row from the events of its streams. Agreements and paths are folded as for their own pages. */
record BoardFold(
        Projection<AgreementEvent, AgreementView> agreements, Projection<CompliancePathEvent, PathView> paths) {

    /** The agreement that an event is about; empty where there is none. */
    static Optional<String> agreementOf(DomainEvent event) {
        return switch (event) {
            case AgreementEvent fact -> Optional.of(fact.aggregateId());
            case CompliancePathEvent fact -> Optional.of(fact.anchor().agreementId());
            case BodyComplianceEvent fact ->
                Optional.of(fact.obligation().anchor().agreementId());
            default -> Optional.empty();
        };
    }

    /** The newest event of a stream in a row; -1 before its first. */
    static long newestSequence(BoardView row, DomainEvent event) {
        return switch (event) {
            case AgreementEvent fact -> row.agreementSequence();
            case CompliancePathEvent fact ->
                path(row, fact.pathId()).map(PathOnBoard::sequence).orElse(-1L);
            case BodyComplianceEvent fact ->
                path(row, fact.obligation().pathId())
                        .flatMap(path -> standing(path, fact.bodyComplianceId()))
                        .map(BodyProgressOnBoard::sequence)
                        .orElse(-1L);
            default -> throw new IllegalArgumentException("Not on the board: " + event.getClass());
        };
    }

    BoardView fold(BoardView row, JournalRecord record) {
        return switch (record.event()) {
            case AgreementEvent fact ->
                new BoardView(
                        row.agreementId(),
                        record.sequence(),
                        agreements.fold(row.agreement(), fact, record),
                        row.paths());
            case CompliancePathEvent fact -> withPath(row, fact.pathId(), folded(row, fact, record));
            case BodyComplianceEvent fact -> withPath(row, fact.obligation().pathId(), folded(row, fact, record));
            default ->
                throw new IllegalArgumentException(
                        "Not on the board: " + record.event().getClass());
        };
    }

    private PathOnBoard folded(BoardView row, CompliancePathEvent event, JournalRecord record) {
        Optional<PathMemory> before = path(row, event.pathId()).map(PathOnBoard::remembered);
        PathView path = paths.fold(before.map(PathMemory::path).orElse(null), event, record);
        return PathOnBoard.of(
                record.sequence(),
                new PathMemory(brief(path), before.map(PathMemory::standings).orElse(List.of())));
    }

    private static PathOnBoard folded(BoardView row, BodyComplianceEvent event, JournalRecord record) {
        PathOnBoard path = path(row, event.obligation().pathId())
                .orElseThrow(() -> new IllegalStateException(
                        "A body is on a path before the path is there: record " + record.position()));
        Optional<BodyProgressOnBoard> before = standing(path, event.bodyComplianceId());
        BodyProgressOnBoard standing = BodyProgressOnBoardFold.fold(before.orElse(null), event, record);
        List<BodyProgressOnBoard> earlier = path.remembered().standings();
        List<BodyProgressOnBoard> standings = before.isEmpty()
                ? plus(earlier, standing)
                : replaced(earlier, before.get()::equals, unchanged -> standing);
        return PathOnBoard.of(path.sequence(), new PathMemory(path.remembered().path(), standings));
    }

    private static BoardView withPath(BoardView row, String pathId, PathOnBoard path) {
        List<PathOnBoard> paths = path(row, pathId).isEmpty()
                ? plus(row.paths(), path)
                : replaced(row.paths(), other -> other.pathId().equals(pathId), unchanged -> path);
        return new BoardView(row.agreementId(), row.agreementSequence(), row.agreement(), paths);
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

    private static Optional<PathOnBoard> path(BoardView row, String pathId) {
        return row.paths().stream().filter(path -> path.pathId().equals(pathId)).findFirst();
    }

    private static Optional<BodyProgressOnBoard> standing(PathOnBoard path, String bodyComplianceId) {
        return path.remembered().standings().stream()
                .filter(standing -> standing.bodyComplianceId().equals(bodyComplianceId))
                .findFirst();
    }
}
