package org.acuerda.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.acuerda.query.answer.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {

    private static final List<String> ROW =
            List.of("bod-1", "Órgano «Ñandú»; A, \"B\"", "dos\r\nlíneas", "2026-03-05", "");

    @Test
    void isReadBackByAStrictReader() {
        assertThat(strict(written(List.of(ROW, ROW))))
                .containsExactly(List.of("Columna 0", "Columna 1", "Columna 2", "Columna 3", "Columna 4"), ROW, ROW);
    }

    @Test
    void keepsItsLettersInAnOfficeProgram() {
        assertThat(office(written(List.of(ROW)), ',').get(1)).startsWith("bod-1", "Órgano «Ñandú»; A, \"B\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                " =1+1",
                "\t=1+1",
                "\r=1+1",
                "x;=HYPERLINK(\"https://example.org\")",
                "x; =1+1",
                "x;y;-1",
                "x\n=1+1",
                "\uFF1D1+1",
                "x;\uFF0B1",
                "\uFF0D1",
                "\uFF20SUM(A1)",
                "\u00A0=1"
            })
    void noOfficeProgramFindsAFormula(String hostile) {
        for (char separator : new char[] {',', ';', '\t'}) {
            assertThat(office(written(List.of(List.of("bod-1", hostile, "y"))), separator))
                    .flatExtracting(row -> row)
                    .noneMatch(cell -> cell.strip().matches("(?s)[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*"));
        }
    }

    private static byte[] written(List<List<String>> rows) {
        List<Column<List<String>>> columns = IntStream.range(0, rows.getFirst().size())
                .mapToObj(place -> new Column<List<String>>(
                        "column" + place,
                        "Columna " + place,
                        "",
                        ColumnType.TEXT,
                        List.of(),
                        row -> new Cell.Text(row.get(place))))
                .toList();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            CsvFile.forPeople()
                    .write(
                            new Table<>(
                                    new Table.Head("Tabla", AsOf.NOTHING, rows.size(), "Acerca", List.of()),
                                    columns,
                                    rows.iterator()),
                            file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** As RFC 4180 says: every cell here is quoted, and quotes are doubled. */
    private static List<List<String>> strict(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            assertThat(text.charAt(at)).isEqualTo('"');
            StringBuilder cell = new StringBuilder();
            for (at++; !text.startsWith("\"", at) || text.startsWith("\"\"", at); at++) {
                cell.append(text.charAt(at));
                at += text.charAt(at) == '"' ? 1 : 0;
            }
            row.add(cell.toString());
            at++;
            if (text.startsWith("\r\n", at)) {
                rows.add(row);
                row = new ArrayList<>();
                at++;
            } else {
                assertThat(text.charAt(at)).isEqualTo(',');
            }
            at++;
        }
        return rows;
    }

    /**
     * As office programs do: without the mark the bytes are taken for the machine's old encoding, the separator is that
     * of the region, quotes count at the beginning of a cell only, and without such a quote every separator and line
     * end divides.
     */
    private static List<List<String>> office(byte[] bytes, char separator) {
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        String text = marked
                ? new String(bytes, StandardCharsets.UTF_8).substring(1)
                : new String(bytes, Charset.forName("windows-1252"));
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"' && quoted && text.startsWith("\"\"", at)) {
                cell.append(sign);
                at++;
            } else if (sign == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (sign == separator || sign == '\n')) {
                rows.getLast().add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(new ArrayList<>());
                }
            } else {
                cell.append(sign);
            }
        }
        return rows;
    }
}
