package org.acuerda.query.page.compliance;

import java.util.Optional;
import org.acuerda.query.answer.Listing;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.compliance.PathFilter;
import org.acuerda.query.page.download.Columns;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.page.download.TableRequest;
import org.springframework.stereotype.Component;

/** Source of the table of compliance paths. */
@Component
final class PathTable implements ListTable<ComplianceMatrix> {

    private final CompliancePaths paths;

    PathTable(CompliancePaths paths) {
        this.paths = paths;
    }

    @Override
    public String address() {
        return "/rutas";
    }

    @Override
    public Listing<ComplianceMatrix> find(TableRequest request, Slice slice) {
        return paths.find(request.filter(PathFilter.class), slice)
                .map(path -> paths.matrix(path.view().pathId()).orElseThrow());
    }

    @Override
    public Columns<ComplianceMatrix> columns(TableRequest request) {
        return Columns.<ComplianceMatrix>of(request)
                .text("pathId", (matrix, names) -> matrix.view().pathId())
                .text("path", (matrix, names) -> matrix.view().title())
                .text("agreementId", (matrix, names) -> matrix.view().anchor().agreementId())
                .text("provision", (matrix, names) -> names.provision(
                                matrix.view().anchor().provisionId())
                        .text())
                .number("pathVersion", (matrix, names) -> matrix.view().layout().version())
                .number(
                        "steps",
                        (matrix, names) -> matrix.view().layout().steps().size())
                .number("bodies", (matrix, names) -> matrix.rows().size())
                .number("percent", (matrix, names) -> matrix.percent())
                .yesNo("pathOpen", (matrix, names) -> matrix.view().isOpen())
                .yesNo("undecided", (matrix, names) -> matrix.view().pending() != null)
                .text("pathEnding", (matrix, names) -> Optional.ofNullable(
                                matrix.view().ending())
                        .map(ending -> names.words().of(ending.ending())))
                .text("commissionId", (matrix, names) -> matrix.view().anchor().commissionId())
                .page((matrix, names) ->
                        names.at(matrix.view().pathId(), matrix.view().anchor().commissionId()));
    }
}
