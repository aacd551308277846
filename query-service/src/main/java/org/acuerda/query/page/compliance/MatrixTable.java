package org.acuerda.query.page.compliance;

import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Projected;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.ComplianceMatrix.Row;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathView;
import org.acuerda.query.language.PageText;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.acuerda.query.page.frame.PageNotFound;
import org.acuerda.query.table.ColumnType;
import org.springframework.stereotype.Component;

/** Source of the table of one path: a row for each body, with the mark and the due date of each step. */
@Component
final class MatrixTable implements ListTable<Row> {

    private static final String PATH = "pathId";

    private final CompliancePaths paths;
    private final FederalEntities entities;
    private final Freshness freshness;

    MatrixTable(CompliancePaths paths, FederalEntities entities, Freshness freshness) {
        this.paths = paths;
        this.entities = entities;
        this.freshness = freshness;
    }

    @Override
    public String address() {
        return "/rutas/{" + PATH + "}";
    }

    @Override
    public String name(TableRequest request) {
        return request.id(PATH);
    }

    @Override
    public String title(TableRequest request) {
        return path(request).title();
    }

    @Override
    public Listing<Row> find(TableRequest request, Slice slice) {
        // Taken before reading, so that the answer holds at least so far.
        AsOf asOf = freshness.asOf();
        List<Row> rows = MatrixRows.of(
                        matrix(request).rows(),
                        request.filter(MatrixRows.Filter.class),
                        request.asked().text("sort"))
                .rows();
        return new Listing<>(asOf, rows.size(), rows, null);
    }

    @Override
    public Columns<Row> columns(TableRequest request) {
        PathView path = path(request);
        PageText words = request.words();
        Columns<Row> columns = Columns.<Row>of(request)
                .text("bodyId", (row, names) -> row.bodyId())
                .text("body", (row, names) -> row.name())
                .text("acronym", (row, names) -> row.acronym())
                .text("federalEntity", (row, names) -> row.federalEntity())
                .text("entity", (row, names) -> names.entity(row.federalEntity(), entities));
        for (int place = 0; place < path.layout().steps().size(); place++) {
            int cell = place;
            String number = Integer.toString(
                    path.layout().steps().get(place).definition().number());
            String title = number + ". "
                    + path.layout().steps().get(place).definition().title();
            columns.titled(
                            "step" + number,
                            title,
                            words.say("column.numberedStep.what", number),
                            ColumnType.CHOICE,
                            (row, names) -> row.cells().get(cell).mark())
                    .titled(
                            "step" + number + "DueOn",
                            words.say("column.numberedStepDueOn", title),
                            words.say("column.numberedStepDueOn.what", number),
                            ColumnType.DAY,
                            (row, names) -> due(row.cells().get(cell)));
        }
        return columns.number("met", (row, names) -> row.met())
                .number("steps", (row, names) -> row.cells().size())
                .page((row, names) -> names.atBodyOnPath(path.pathId(), row.bodyId()));
    }

    /** A day, or in words why there is none. */
    private static Object due(Cell cell) {
        if (cell.dueOn() != null) {
            return cell.dueOn();
        }
        return cell.undated() == null ? Recorded.notOnRecord() : cell.undated();
    }

    /** The path without its bodies' progress. */
    private PathView path(TableRequest request) {
        return paths.byId(request.id(PATH)).map(Projected::view).orElseThrow(() -> new PageNotFound(request.id(PATH)));
    }

    private ComplianceMatrix matrix(TableRequest request) {
        return paths.matrix(request.id(PATH)).orElseThrow(() -> new PageNotFound(request.id(PATH)));
    }
}
