package org.acuerda.query.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writer of comma-separated values in UTF-8 (RFC 4180): a header, then one line for each row.
 *
 * @param mark whether the byte order mark tells office programs the encoding
 * @param header the text above a column
 * @param text the text of a cell
 */
public record CsvFile(boolean mark, Function<Column<?>, String> header, Function<Cell, String> text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** Titles and words in the reader's language, as office programs open them. */
    static CsvFile forPeople() {
        return new CsvFile(true, Column::title, Cell::forPeople);
    }

    /** Names and codes that are the same in every language. */
    public static CsvFile forPrograms() {
        return new CsvFile(false, Column::name, Cell::forPrograms);
    }

    /** Writes a whole table row by row, and leaves the stream open. */
    public <R> void write(Table<R> table, OutputStream file) throws IOException {
        Writer lines = new OutputStreamWriter(file, StandardCharsets.UTF_8);
        if (mark) {
            lines.write(BYTE_ORDER_MARK);
        }
        lines.write(table.columns().stream()
                .map(column -> CsvText.guarded(header.apply(column)))
                .collect(Collectors.joining(",", "", LINE_END)));
        while (table.rows().hasNext()) {
            R row = table.rows().next();
            lines.write(table.columns().stream()
                    .map(column -> field(column.cell().apply(row)))
                    .collect(Collectors.joining(",", "", LINE_END)));
        }
        lines.flush();
    }

    /** Only words are in quotation marks, so that a program can be told to leave what is quoted as it is. */
    private String field(Cell cell) {
        return cell instanceof Cell.WholeNumber || cell instanceof Cell.Day
                ? text.apply(cell)
                : CsvText.guarded(text.apply(cell));
    }
}
