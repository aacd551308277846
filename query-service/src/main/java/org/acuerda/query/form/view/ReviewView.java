package org.acuerda.query.form.view;

import java.util.List;

/**
 * View model of the page that shows an act before it is sent.
 *
 * @param lines everything that will be recorded, in words
 * @param warnings what is wrong although the act would be accepted
 * @param sent the form's values, which the page sends again: with the act, or back to the form
 */
public record ReviewView(
        FormView.Heading heading, FormView.Target target, List<Line> lines, List<String> warnings, List<Sent> sent) {

    public ReviewView {
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
        sent = List.copyOf(sent);
    }

    /**
     * What will be recorded in one field.
     *
     * @param texts its values; none for a list of rows
     * @param rows of a list
     */
    public record Line(String label, List<String> texts, List<Row> rows) {

        public Line {
            texts = List.copyOf(texts);
            rows = List.copyOf(rows);
        }
    }

    /**
     * One row of a list.
     *
     * @param number as it will be recorded; empty where rows have none
     */
    public record Row(String number, List<Line> lines) {

        public Row {
            lines = List.copyOf(lines);
        }
    }

    /** One value of the form. */
    public record Sent(String name, String value) {}
}
