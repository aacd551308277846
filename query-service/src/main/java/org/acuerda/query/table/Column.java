package org.acuerda.query.table;

import java.util.List;
import java.util.function.Function;

/**
 * Value: column of a table.
 *
 * @param name for programs, the same in every language; one name has one meaning in all tables
 * @param title for people
 * @param description what the column says, for people
 * @param choices values of a closed list, in their order; empty for other types
 * @param cell content in a row
 */
public record Column<R>(
        String name,
        String title,
        String description,
        ColumnType type,
        List<Cell.Choice> choices,
        Function<R, Cell> cell) {

    public Column {
        choices = List.copyOf(choices);
    }
}
