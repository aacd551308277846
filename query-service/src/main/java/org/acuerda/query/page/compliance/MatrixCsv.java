package org.acuerda.query.page.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.acuerda.events.Recorded;
import org.acuerda.query.body.FederalEntities;
import org.acuerda.query.compliance.ComplianceMatrix;
import org.acuerda.query.compliance.ComplianceMatrix.Cell;
import org.acuerda.query.compliance.ComplianceMatrix.Row;
import org.acuerda.query.language.PageText;
import org.acuerda.query.naming.NameResolver;

/**
 * View model of a matrix as comma-separated values (RFC 4180): a header row, then one row for each body. Values that
 * are not on record are in words, as on the pages. No cell begins like a formula, so that a spreadsheet does not
 * compute a name.
 */
record MatrixCsv(ComplianceMatrix matrix, NameResolver names, FederalEntities entities) {

    private static final String LINE_END = "\r\n";
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n";

    String text() {
        StringBuilder text = new StringBuilder(line(header()));
        matrix.rows().forEach(row -> text.append(line(values(row))));
        return text.toString();
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

    private static String line(List<String> values) {
        return values.stream().map(MatrixCsv::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String quoted(String value) {
        String harmless =
                !value.isEmpty() && BEGINNINGS_OF_FORMULAS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
