package org.acuerda.query.page.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Scanner;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.Addresses;
import org.acuerda.query.page.PageReader;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.table.TableFormat;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test of every list as a file: it holds exactly what its page shows under the same filters. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import({ServiceOnStory.class, LongLists.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadsTest {

    private static final Pattern DOWNLOADS = Pattern.compile("<p class=\"eyebrow downloads\">(.*?)</p>");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    static Stream<String> pages() {
        return Addresses.found().stream();
    }

    @Test
    void aPageWithAListOffersItsFiles() throws IOException {
        List<String> lists = new ArrayList<>();
        for (Resource template : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html")) {
            String text = template.getContentAsString(StandardCharsets.UTF_8);
            if (text.contains("parts :: pager(")) {
                lists.add(text);
            }
        }

        assertThat(lists).hasSizeGreaterThan(10).allSatisfy(text -> assertThat(text)
                .contains("parts :: downloads("));
    }

    @Test
    void everyListIsOfferedByAPage(@Autowired List<ListTable<?>> lists) {
        Set<String> offered = new LinkedHashSet<>();
        pages().forEach(page -> downloads(page).forEach(files -> offered.add(path(files.getFirst()))));

        List<ListTable<?>> real = lists.stream()
                .filter(list -> !(list instanceof LongLists.LongList))
                .toList();
        assertThat(real).hasSizeGreaterThan(10).allSatisfy(list -> assertThat(offered)
                .as(list.address())
                .anyMatch(path -> path.matches(list.address().replaceAll("\\{[^}]+}", "[^/]+") + "\\.xlsx")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aFileHoldsWhatThePageShows(String page) throws IOException {
        for (List<String> files : downloads(page)) {
            assertThat(files).hasSize(3);
            JsonNode json = JsonMapper.shared().readTree(get(files.get(2)).body());
            List<String> rows = json.path("rows")
                    .valueStream()
                    .map(row -> URI.create(row.path("page").asString()))
                    .map(address ->
                            address.getPath() + (address.getFragment() == null ? "" : "#" + address.getFragment()))
                    .toList();

            assertThat(rows)
                    .as(files.get(2))
                    .isNotEmpty()
                    .hasSize(json.path("total").asInt());
            if (rowsAreLinksOf(page)) {
                assertThat(linksOf(page))
                        .as(page)
                        .containsAll(
                                rows.stream().filter(row -> !row.contains("#")).toList());
            }
            assertSheet(files.get(0), json);
            assertValues(files.get(1), rows.size());
        }
    }

    /** Not those of changes, of which the page shows a part, nor those of another page. */
    private static boolean rowsAreLinksOf(String page) {
        return !page.contains("/cambios") && !page.equals("/datos");
    }

    private void assertSheet(String address, JsonNode json) throws IOException {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.headers().firstValue("content-type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(json.path("rows").size());
            for (int column = 0; column < json.path("columns").size(); column++) {
                JsonNode described = json.path("columns").path(column);
                assertThat(sheet.getRow(0).getCell(column).getStringCellValue())
                        .isEqualTo(described.path("title").asString());
                assertThat(described.path("description").asString()).isNotBlank();
                for (int row = 0; row < json.path("rows").size(); row++) {
                    assertCell(
                            sheet.getRow(row + 1),
                            column,
                            described.path("type").asString(),
                            json.path("rows")
                                    .path(row)
                                    .path(described.path("name").asString()));
                }
            }
            assertThat(book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue())
                    .contains(json.path("position").asString());
        }
    }

    private static void assertCell(Row row, int column, String type, JsonNode value) {
        if (value.isNull()) {
            assertThat(row.getCell(column)).isNull();
        } else if (value.isNumber()) {
            assertThat(row.getCell(column).getNumericCellValue()).isEqualTo(value.asDouble());
        } else if (type.equals("LINK")) {
            assertThat(row.getCell(column).getHyperlink().getAddress()).isEqualTo(value.asString());
        } else if (value.isString()
                && (type.equals("DAY") || type.equals("DATE"))
                && ISO_DAY.matcher(value.asString()).matches()) {
            assertThat(DateUtil.isCellDateFormatted(row.getCell(column))).isTrue();
            assertThat(row.getCell(column).getLocalDateTimeCellValue().toLocalDate())
                    .hasToString(value.asString());
        } else if (value.isString() && type.equals("MOMENT")) {
            assertThat(DateUtil.isCellDateFormatted(row.getCell(column))).isTrue();
            assertThat(row.getCell(column).getLocalDateTimeCellValue().toString())
                    .startsWith(value.asString().substring(0, 16));
        } else {
            assertThat(row.getCell(column).getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
        }
    }

    private void assertValues(String address, int rows) {
        HttpResponse<byte[]> answer = get(address);
        String text = new String(answer.body(), StandardCharsets.UTF_8);

        assertThat(answer.headers().firstValue("content-type")).contains("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("acuerda-as-of")).isPresent();
        assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("-2026-04-10.csv");
        assertThat(text).startsWith("\uFEFF\"").endsWith("\"\r\n");
        assertThat(text.split("\"\r\n", -1)).hasSize(rows + 2);
    }

    @Test
    void aListThatIsTooLongIsCutAndSaysSo(@TempDir Path folder) throws IOException {
        HttpResponse<byte[]> answer = get(LongLists.LONG + ".xlsx");

        assertThat(answer.headers().firstValue("content-disposition").orElseThrow())
                .contains("larga-2026-04-10-primeros-100000.xlsx");
        assertThat(JsonMapper.shared()
                        .readTree(get(LongLists.LONG + ".json").body())
                        .path("rows")
                        .size())
                .isEqualTo(100_000);
        Path file = Files.write(folder.resolve("larga.xlsx"), answer.body());
        try (ZipFile zip = new ZipFile(file.toFile());
                Scanner sheet = new Scanner(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")), StandardCharsets.UTF_8)) {
            assertThat(sheet.findAll("<row ").count()).isEqualTo(100_001);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatFailsHalfWayIsBrokenOff(TableFormat format) {
        assertThatThrownBy(() -> get(LongLists.BROKEN + "." + format.extension()))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aFileIsSentOnce() {
        HttpResponse<byte[]> first = get("/acuerdos.xlsx");
        String tag = first.headers().firstValue("etag").orElseThrow();

        HttpResponse<byte[]> again = get("/acuerdos.xlsx", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/acuerdos.xlsx?lang=en", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRequestThatCannotBeUnderstoodIsRefused() {
        assertThat(get("/acuerdos.xlsx?from=ayer").statusCode()).isEqualTo(400);
        assertThat(get("/acuerdos.csv?sort=nada").statusCode()).isEqualTo(400);
        assertThat(get("/acuerdos.json?q=%21").statusCode()).isEqualTo(400);
        assertThat(get("/acuerdos.pdf").statusCode()).isEqualTo(404);
        assertThat(get("/sesiones/ses-nada/cambios.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aColumnMeansTheSameInEveryTableAndIsDescribedInEveryLanguage(@Autowired List<ListTable<?>> lists) {
        for (Language language : Language.values()) {
            Set<String> described = new LinkedHashSet<>();
            pages().forEach(page -> downloads(page).forEach(files -> {
                String address = files.get(2) + (files.get(2).contains("?") ? "&" : "?") + "lang=" + language.code();
                JsonMapper.shared()
                        .readTree(get(address).body())
                        .path("columns")
                        .forEach(column -> {
                            String name = column.path("name").asString();
                            if (!name.startsWith("step")) {
                                described.add(name + ": " + column.path("title").asString() + " "
                                        + column.path("type").asString());
                            }
                        });
            }));
            assertThat(described.stream().map(column -> column.split(":", 2)[0]))
                    .doesNotHaveDuplicates();
        }
    }

    /** The files that a page offers: one group of addresses for each of its lists. */
    private List<List<String>> downloads(String page) {
        return DOWNLOADS
                .matcher(text(page))
                .results()
                .map(found -> LINK.matcher(found.group(1))
                        .results()
                        .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                        .toList())
                .toList();
    }

    /** The links of a page and of those that it goes on with. */
    private Set<String> linksOf(String page) {
        Set<String> links = new LinkedHashSet<>();
        for (String next = page; !next.isEmpty(); ) {
            String text = text(next);
            LINK.matcher(text)
                    .results()
                    .map(link -> HtmlUtils.htmlUnescape(link.group(1)))
                    .forEach(links::add);
            next = NEXT.matcher(text)
                    .results()
                    .map((MatchResult found) -> HtmlUtils.htmlUnescape(found.group(1)))
                    .findFirst()
                    .orElse("");
        }
        return links;
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private String text(String address) {
        return new String(get(address).body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String address, String... headers) {
        return PageReader.LED.get(port, address, BodyHandlers.ofByteArray(), headers);
    }
}
