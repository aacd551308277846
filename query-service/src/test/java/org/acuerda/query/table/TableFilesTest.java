package org.acuerda.query.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acuerda.query.answer.AsOf;
import org.acuerda.query.language.LocalMoment;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test of the files of a table, each read by a library that did not write it. */
class TableFilesTest {

    private static final AsOf AS_OF = new AsOf(812, Instant.parse("2027-03-19T18:30:00Z"));
    private static final LocalMoment MOMENT = new LocalMoment(
            OffsetDateTime.parse("2027-03-19T12:30:00-06:00"),
            LocalDateTime.parse("2027-03-19T12:30:00"),
            "hora del centro");
    private static final String HOSTILE = "=HYPERLINK(\"https://example.org\") \u0001 \uD83D\uDC4D ñ";

    private static final List<Cell> CELLS = List.of(
            new Cell.Text(HOSTILE),
            new Cell.WholeNumber(-10),
            new Cell.Day(LocalDate.of(2027, 3, 19)),
            new Cell.ImpreciseDate("2018-03", "marzo de 2018"),
            new Cell.Moment(MOMENT),
            new Cell.YesNo(true, "sí"),
            new Cell.Choice("FULFILLED", "Cumplido"),
            new Cell.Link("https://acuerda.example/acuerdos/agr-1"),
            new Cell.NotOnRecord("no consta"),
            new Cell.Nothing(),
            new Cell.Day(LocalDate.of(1857, 2, 5)));

    @Test
    void aWorkbookHasTypedCells() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFRow row = sheet.getRow(1);

            assertThat(sheet.getSheetName()).isEqualTo("Acuerdos de prueba");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("Columna 2");
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue())
                    .startsWith("=HYPERLINK(\"https://example.org\")")
                    .endsWith("\uD83D\uDC4D ñ");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-10);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo("2027-03-19T00:00:00");
            assertThat(row.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("marzo de 2018");
            assertThat(DateUtil.isCellDateFormatted(row.getCell(4))).isTrue();
            assertThat(row.getCell(4).getLocalDateTimeCellValue()).isEqualTo(MOMENT.clock());
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("sí");
            assertThat(row.getCell(6).getStringCellValue()).isEqualTo("Cumplido");
            assertThat(row.getCell(7).getHyperlink().getAddress()).isEqualTo("https://acuerda.example/acuerdos/agr-1");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("no consta");
            assertThat(row.getCell(9)).isNull();
            assertThat(row.getCell(10).getStringCellValue()).isEqualTo("1857-02-05");
        }
    }

    @Test
    void aWorkbookKeepsItsHeaderInSightAndSaysWhatItIs() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(TableFormat.XLSX)))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:K2");
            assertThat(Stream.of(0, 2, 4).map(sheet::getColumnWidth)).allMatch(width -> width > 8 * 256);
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Datos al registro 812");
            assertThat(book.getSheetAt(1).getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("Qué dice la columna 0");
            assertThat(book.getProperties().getCoreProperties().getDescription())
                    .isEqualTo("Datos al registro 812");
        }
    }

    @Test
    void aCellThatIsTooLongForSpreadsheetsIsCut() throws IOException {
        byte[] file = written(
                TableFormat.XLSX,
                List.of(List.<Cell>of(new Cell.Text("a".repeat(40_000)))).iterator());

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("a…");
        }
    }

    @Test
    void jsonHasPositionColumnsAndRowsByName() throws IOException {
        JsonNode json = JsonMapper.shared().readTree(written(TableFormat.JSON));

        assertThat(json.path("position").asInt()).isEqualTo(812);
        assertThat(json.path("columns").path(2).path("name").asString()).isEqualTo("column2");
        assertThat(json.path("rows").path(0).toString())
                .isEqualTo(JsonMapper.shared()
                        .readTree(
                                """
                                {"column0": %s, "column1": -10, "column2": "2027-03-19", "column3": "2018-03",
                                 "column4": "2027-03-19T12:30:00-06:00", "column5": true, "column6": "FULFILLED",
                                 "column7": "https://acuerda.example/acuerdos/agr-1",
                                 "column8": {"notOnRecord": true}, "column9": null, "column10": "1857-02-05"}"""
                                        .formatted(JsonMapper.shared().writeValueAsString(HOSTILE)))
                        .toString());
    }

    @Test
    void valuesForProgramsAreTheSameInEveryLanguage() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvFile.forPrograms().write(table(List.of(CELLS).iterator()), file);

        assertThat(file.toString(StandardCharsets.UTF_8))
                .startsWith("\"column0\",")
                .contains(",-10,2027-03-19,\"2018-03\"", "\"true\",\"FULFILLED\"", "\"notOnRecord\",\"\"");
    }

    @ParameterizedTest
    @EnumSource
    void rowsLeaveMemoryWhileTheyAreRead(TableFormat format) throws IOException {
        AtomicLong sent = new AtomicLong();
        AtomicLong sentAtHalf = new AtomicLong();
        Iterator<List<Cell>> rows = IntStream.range(0, 20_000)
                .peek(row -> {
                    if (row == 10_000) {
                        sentAtHalf.set(sent.get());
                    }
                })
                .mapToObj(row -> List.<Cell>of(
                        new Cell.Text(Long.toString(row * 7_919L % 104_729, 36).repeat(20))))
                .iterator();

        format.write(table(rows), new OutputStream() {
            @Override
            public void write(int value) {
                sent.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sent.addAndGet(length);
            }
        });

        assertThat(sentAtHalf.get()).isGreaterThan(sent.get() / 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "JSON"})
    void aFileThatFailedHalfWayIsNotTakenForWhole(TableFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Iterator<List<Cell>> rows = IntStream.range(0, 2_000)
                .mapToObj(row -> {
                    if (row == 1_500) {
                        throw new IllegalStateException("The read model is away");
                    }
                    return List.<Cell>of(new Cell.Text("fila"));
                })
                .iterator();

        assertThatThrownBy(() -> format.write(table(rows), file)).hasMessage("The read model is away");
        assertThatThrownBy(() -> {
                    if (format == TableFormat.JSON) {
                        JsonMapper.shared().readTree(file.toByteArray());
                    } else {
                        new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray())).close();
                    }
                })
                .isInstanceOf(Exception.class);
    }

    private static byte[] written(TableFormat format) throws IOException {
        return written(format, List.of(CELLS).iterator());
    }

    private static byte[] written(TableFormat format, Iterator<List<Cell>> rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        format.write(table(rows), file);
        return file.toByteArray();
    }

    private static Table<List<Cell>> table(Iterator<List<Cell>> rows) {
        List<Column<List<Cell>>> columns = IntStream.range(0, CELLS.size())
                .mapToObj(place -> new Column<List<Cell>>(
                        "column" + place,
                        "Columna " + place,
                        "Qué dice la columna " + place,
                        ColumnType.TEXT,
                        List.of(),
                        row -> place < row.size() ? row.get(place) : new Cell.Nothing()))
                .toList();
        return new Table<>(
                new Table.Head("Acuerdos de prueba", AS_OF, 1, "Acerca de", List.of("Datos al registro 812")),
                columns,
                rows);
    }
}
