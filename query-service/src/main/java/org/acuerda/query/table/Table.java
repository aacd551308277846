package org.acuerda.query.table;

import java.util.Iterator;
import java.util.List;
import org.acuerda.query.answer.AsOf;

/**
 * Value: list with typed columns, ready to be written in any {@link TableFormat}.
 *
 * @param rows read once, while they are written
 */
public record Table<R>(Head head, List<Column<R>> columns, Iterator<R> rows) {

    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * Value: what a table says about itself.
     *
     * @param asOf the record up to which it holds at least
     * @param total how many rows the list has; the table may have fewer
     * @param about name of the part that describes the table
     * @param notes sentences about its origin and its limits
     */
    public record Head(String title, AsOf asOf, long total, String about, List<String> notes) {

        public Head {
            notes = List.copyOf(notes);
        }
    }
}
