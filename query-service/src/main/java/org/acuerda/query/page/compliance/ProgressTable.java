package org.acuerda.query.page.compliance;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.ComplianceMatrix.Row;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.compliance.StepMark;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.term.TermSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Source of the table of progress: a row for each step of each body on each path, or of one body. */
@Component
final class ProgressTable implements ListTable<ProgressTable.Progress> {

    private final CompliancePaths paths;

    ProgressTable(CompliancePaths paths) {
        this.paths = paths;
    }

    /** What is on record about one step of one body. */
    record Progress(PathView path, Row row, PathView.Step step, Cell cell) {}

    @Override
    public String address() {
        return "/avance";
    }

    /** A slice of paths with all their rows. */
    @Override
    public Listing<Progress> find(TableRequest request, Slice slice) {
        PathFilter filter = request.filter(PathFilter.class);
        Listing<Projected<PathView>> found = paths.find(filter, slice);
        List<Progress> rows = found.items().stream()
                .flatMap(path -> paths.matrix(path.view().pathId()).stream())
                .flatMap(ProgressTable::rows)
                .filter(row -> isMeant(row.row().bodyId(), filter))
                .toList();
        return new Listing<>(found.asOf(), slice.cursor() == null ? count(found, filter) : 0, rows, found.next());
    }

    private long count(Listing<Projected<PathView>> first, PathFilter filter) {
        long count = 0;
        Listing<Projected<PathView>> slice = first;
        while (true) {
            count += slice.items().stream()
                    .map(path -> path.view().layout())
                    .mapToLong(layout -> layout.steps().size()
                            * layout.bodyIds().stream()
                                    .filter(bodyId -> isMeant(bodyId, filter))
                                    .count())
                    .sum();
            @Nullable String next = slice.next();
            if (next == null) {
                return count;
            }
            slice = paths.find(filter, new Slice(null, Slice.MAX_LIMIT, next));
        }
    }

    /** Of the paths of one body only its own rows. */
    private static boolean isMeant(String bodyId, PathFilter filter) {
        return filter.body() == null || filter.body().equals(bodyId);
    }

    private static Stream<Progress> rows(ComplianceMatrix matrix) {
        List<PathView.Step> steps = matrix.view().layout().steps();
        return matrix.rows().stream().flatMap(row -> IntStream.range(0, steps.size())
                .mapToObj(place -> new Progress(
                        matrix.view(), row, steps.get(place), row.cells().get(place))));
    }

    @Override
    public Columns<Progress> columns(TableRequest request) {
        return Columns.<Progress>of(request)
                .text("pathId", (progress, names) -> progress.path().pathId())
                .text("path", (progress, names) -> progress.path().title())
                .text(
                        "agreementId",
                        (progress, names) -> progress.path().anchor().agreementId())
                .text("bodyId", (progress, names) -> progress.row().bodyId())
                .text("body", (progress, names) -> progress.row().name())
                .text("federalEntity", (progress, names) -> progress.row().federalEntity())
                .text(
                        "step",
                        (progress, names) -> progress.step().definition().number() + ". "
                                + progress.step().definition().title())
                .choice("mark", StepMark.class, (progress, names) -> progress.cell()
                        .mark())
                .day("stepDueOn", (progress, names) -> progress.cell().dueOn())
                .choice("stepUndated", TermSource.class, (progress, names) -> progress.cell()
                        .undated())
                .yesNo("stepOverdue", (progress, names) -> progress.cell().overdue())
                .page((progress, names) -> names.atBodyOnPath(
                        progress.path().pathId(), progress.row().bodyId()));
    }
}
