package org.acuerda.query.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writer of a table as a workbook: one sheet with the rows under a header that stays in sight and filters them, and one
 * that says what the table is and what its columns mean. Days and moments are typed; a moment is on the clocks of its
 * zone, because a sheet knows no zones. Rows leave memory while they are written.
 */
final class XlsxFile {

    /** Spreadsheet programs refuse a cell with more characters. */
    private static final int MAX_CELL_LENGTH = 32_767;

    /** Spreadsheet programs refuse a sheet with more links; beyond, the address is text. */
    private static final int MAX_LINKS = 65_530;

    private static final int MAX_SHEET_NAME_LENGTH = 31;

    /** Spreadsheet programs count days from 1900 and take that year for a leap year; earlier days are text. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";
    private static final String HEADER = "E7E6E6";
    private static final int ROWS_IN_MEMORY = 500;
    private static final int WIDE = 60;
    private static final String CUT = "…";

    private final Worksheet sheet;

    private XlsxFile(Worksheet sheet) {
        this.sheet = sheet;
    }

    static <R> void write(Table<R> table, OutputStream file) throws IOException {
        Workbook book = new Workbook(new Kept(file), "Acuerda", "1.0");
        book.properties()
                .setTitle(table.head().title())
                .setDescription(String.join("\n", table.head().notes()));
        Worksheet rows = book.newWorksheet(sheetName(table.head().title()));
        new XlsxFile(rows).writeRows(table);
        rows.finish();
        Worksheet about = book.newWorksheet(sheetName(table.head().about()));
        new XlsxFile(about).describe(table);
        about.finish();
        book.finish();
    }

    /** Keeps the stream open, which belongs to the caller. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream file) {
            super(file);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static String sheetName(String title) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ");
        return allowed.substring(0, Math.min(allowed.length(), MAX_SHEET_NAME_LENGTH));
    }

    private <R> void writeRows(Table<R> table) throws IOException {
        List<Column<R>> columns = table.columns();
        for (int place = 0; place < columns.size(); place++) {
            sheet.width(place, width(columns.get(place)));
            write(0, place, columns.get(place).title());
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fillColor(HEADER)
                .wrapText(true)
                .set();
        sheet.freezePane(0, 1);
        int line = 1;
        while (table.rows().hasNext()) {
            R row = table.rows().next();
            for (int place = 0; place < columns.size(); place++) {
                write(line, place, columns.get(place).cell().apply(row));
            }
            if (line % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
            line++;
        }
        sheet.setAutoFilter(0, 0, line - 1, columns.size() - 1);
    }

    private void describe(Table<?> table) {
        sheet.width(0, width(ColumnType.TEXT));
        sheet.width(1, WIDE);
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(table.head().title()));
        table.head().notes().forEach(note -> lines.add(List.of(note)));
        lines.add(List.of());
        table.columns().forEach(column -> lines.add(List.of(column.title(), column.description())));
        for (int line = 0; line < lines.size(); line++) {
            for (int place = 0; place < lines.get(line).size(); place++) {
                write(line, place, lines.get(line).get(place));
            }
        }
        sheet.style(0, 0).bold().set();
    }

    private void write(int line, int place, Cell cell) {
        switch (cell) {
            case Cell.WholeNumber number -> sheet.value(line, place, number.number());
            case Cell.Day day -> write(line, place, day.day());
            case Cell.Moment moment -> {
                sheet.value(line, place, moment.moment().clock());
                sheet.style(line, place).format(MOMENT).set();
            }
            case Cell.Link link -> {
                if (line <= MAX_LINKS) {
                    sheet.hyperlink(line, place, new HyperLink(link.address(), link.address()));
                } else {
                    write(line, place, link.address());
                }
            }
            case Cell.ImpreciseDate date -> write(line, place, date.inWords());
            case Cell.Nothing nothing -> {}
            case Cell.Text text -> write(line, place, text.text());
            case Cell.YesNo truth -> write(line, place, truth.word());
            case Cell.Choice choice -> write(line, place, choice.word());
            case Cell.NotOnRecord none -> write(line, place, none.word());
        }
    }

    private void write(int line, int place, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            write(line, place, day.toString());
        } else {
            sheet.value(line, place, day);
            sheet.style(line, place).format(DAY).set();
        }
    }

    /** Text inside the sheet itself: a list of all texts beside it would stay in memory. */
    private void write(int line, int place, String text) {
        sheet.inlineString(
                line, place, text.length() > MAX_CELL_LENGTH ? text.substring(0, MAX_CELL_LENGTH - 1) + CUT : text);
    }

    private static double width(Column<?> column) {
        return Math.max(width(column.type()), Math.min(column.title().length() + 4, 30));
    }

    private static double width(ColumnType type) {
        return switch (type) {
            case TEXT, LINK -> 32;
            case CHOICE, DATE, MOMENT -> 20;
            case NUMBER, YES_NO -> 10;
            case DAY -> 12;
        };
    }
}
