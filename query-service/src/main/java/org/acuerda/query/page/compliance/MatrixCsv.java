package org.acuerda.query.page.compliance;

import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.ComplianceMatrix.Row;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.frame.CsvText;

/**
 * View model of a matrix as comma-separated values: a header row, then one row for each body. Values that are not on
 * record are in words, as on the pages.
 */
record MatrixCsv(ComplianceMatrix matrix, NameResolver names, FederalEntities entities) {

    byte[] bytes() {
        CsvText text = new CsvText();
        text.add(header());
        matrix.rows().forEach(row -> text.add(values(row)));
        return text.bytes();
    }

    private List<String> header() {
        PageText words = names.words();
        List<String> header = new ArrayList<>(List.of(
                words.say("csv.body"),
                words.say("path.body"),
                words.say("body.acronym"),
                words.say("entity.key"),
                words.say("activity.entity")));
        matrix.view().layout().steps().forEach(step -> {
            String title = step.definition().number() + ". " + step.definition().title();
            header.add(title);
            header.add(words.say("csv.due", title));
        });
        header.add(words.say("path.met"));
        header.add(words.say("path.steps"));
        return header;
    }

    private List<String> values(Row row) {
        PageText words = names.words();
        List<String> values = new ArrayList<>(List.of(
                row.bodyId(),
                row.name(),
                words.text(row.acronym()),
                words.text(row.federalEntity()),
                words.text(names.entity(row.federalEntity(), entities))));
        row.cells().forEach(cell -> {
            values.add(words.of(cell.mark()));
            values.add(due(cell));
        });
        values.add(Long.toString(row.met()));
        values.add(Integer.toString(row.cells().size()));
        return values;
    }

    private String due(Cell cell) {
        if (cell.dueOn() != null) {
            return cell.dueOn().toString();
        }
        return cell.undated() == null
                ? names.words().text(Recorded.notOnRecord())
                : names.words().of(cell.undated());
    }
}
