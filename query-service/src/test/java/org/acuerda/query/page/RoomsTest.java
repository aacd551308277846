package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.compliance.CompliancePaths;
import org.acuerda.query.form.acting.EnteredBrowser;
import org.acuerda.query.form.client.Actor;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.page.TwoCommissions.Commission;
import org.acuerda.query.projection.InMemoryJournal;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
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
import tools.jackson.databind.JsonNode;

/** Test of the rooms of two commissions that do the same on the same days: nothing of one is in the other's. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TwoCommissions.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoomsTest {

    /** Where the addresses of what belongs to a commission begin. */
    private static final Pattern OF_COMMISSION = Pattern.compile(
            "/(insertar|tablero|acuerdos|sesiones|reuniones|rutas|actividades|integrantes|plan-de-trabajo|cambios|calendario)\\b.*");

    /** The address of one subject, also as it was before there were rooms. */
    private static final Pattern OF_SUBJECT = Pattern.compile("(/insertar)?/[a-z]+/[a-z]{3}-.*");

    /** Figures for other sites, which there are only of one commission. */
    private static final String FIGURES = "/insertar/tablero";

    private static final List<String> FEEDS = List.of(
            "/acuerdos.atom",
            "/sesiones.atom",
            "/calendario.ics",
            "/calendario.ics?responsible=" + ReportStory.BODY,
            "/acuerdos/" + AgreementStory.FULFILLED + ".atom",
            "/rutas/" + PathStory.OPEN + ".csv");

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    /** Addresses of pages and feeds as they are where a commission is alone. */
    static Stream<String> addresses() {
        return Stream.of(Addresses.found(), Addresses.embedded(), FEEDS)
                .flatMap(List::stream)
                .filter(address -> !address.equals(FIGURES))
                .filter(address -> OF_COMMISSION.matcher(address).matches());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void showNothingOfAnotherCommission(String address) {
        for (Commission commission : Commission.values()) {
            HttpResponse<String> answer = get(commission.room() + commission.its(address));

            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).contains(commission.word());
            assertIsOf(commission, answer.body());
        }
    }

    private static final Pattern FILE = Pattern.compile("href=\"([^\"]+\\.(?:csv|json)[^\"]*)\" download");

    @ParameterizedTest
    @EnumSource
    void giveFilesWithNothingOfAnotherCommission(Commission commission) {
        Set<String> files = addresses()
                .map(address -> get(commission.room() + commission.its(address)))
                .flatMap(page -> FILE.matcher(page.body()).results())
                .map(match -> match.group(1).replace("&amp;", "&"))
                .collect(Collectors.toSet());

        assertThat(files).hasSizeGreaterThan(20).allSatisfy(file -> {
            HttpResponse<String> answer = get(file);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertIsOf(commission, answer.body());
        });
    }

    @ParameterizedTest
    @EnumSource
    void haveAHomeOfTheirOwn(Commission commission) {
        String home = get(commission.room()).body();

        assertIsOf(commission, home);
        assertThat(home)
                .contains(
                        commission.word() + " Comisión de Gobierno Abierto",
                        "href=\"" + commission.room() + "/tablero\"");
        assertThat(ask(commission.room() + "/").headers().firstValue("Location"))
                .contains(commission.room());
    }

    @ParameterizedTest
    @EnumSource
    void haveTheirOwnPageOfAPersonWhoIsAMemberOfBoth(Commission commission) {
        String address = commission.room() + "/integrantes/" + TwoCommissions.IN_BOTH;

        assertIsOf(commission, get(address).body());
        assertThat(get(commission.room() + "/integrantes").body()).contains("href=\"" + address + "\"");
        assertThat(ask("/integrantes/" + TwoCommissions.IN_BOTH).statusCode()).isEqualTo(301);
    }

    @ParameterizedTest
    @EnumSource
    void haveTheirCallsToThemselves(Commission commission) throws IOException {
        String address = commission.its("/sesiones/" + LiveStory.RUNNING + "/convocatoria.pdf");
        byte[] document = PageReader.LED
                .get(port, commission.room() + address, BodyHandlers.ofByteArray())
                .body();

        assertThat(ask(address).headers().firstValue("Location"))
                .contains(commission.room() + "/sesiones/ord-2-2026/convocatoria.pdf");
        try (PDDocument call = Loader.loadPDF(document)) {
            String text = new PDFTextStripper().getText(call);
            assertThat(text).contains(commission.word());
            assertIsOf(commission, text);
        }
    }

    /** What the acts on which there are forms are about. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "commissions", ReportStory.COMMISSION,
            "sessions", LiveStory.RUNNING,
            "agreements", AgreementStory.OVERDUE,
            "compliance-paths", PathStory.OPEN,
            "body-compliances", CompliancePaths.standingId(PathStory.OPEN, PathStory.BUSY));

    @Test
    void haveFormsThatOfferNothingOfAnotherCommission(@Autowired ActForms forms) {
        List<ActForm> shown = forms.all().stream()
                .filter(form -> form.newPrefix().isEmpty() && SUBJECTS.containsKey(form.collection()))
                .toList();

        assertThat(shown).extracting(ActForm::collection).containsAll(SUBJECTS.keySet());
        for (Commission commission : Commission.values()) {
            Actor secretary = new Actor(commission.its(ReportStory.SECRETARY), "TECHNICAL_SECRETARY", ReportStory.BODY);
            for (ActForm form : shown) {
                String address = form.address(commission.its(Objects.requireNonNull(SUBJECTS.get(form.collection()))));
                HttpResponse<String> answer = get(address, EnteredBrowser.cookies("7".repeat(64), secretary));

                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertIsOf(commission, answer.body());
            }
        }
    }

    private static void assertIsOf(Commission commission, String text) {
        assertThat(text)
                .doesNotContain(commission.other().word())
                .doesNotContain(commission.other().room())
                .doesNotContainPattern(commission.other().ids());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void areWhereEveryOldAddressLeads(String address) {
        for (Commission commission : Commission.values()) {
            String asked = commission.its(address);
            HttpResponse<String> answer = ask(asked);

            if (OF_SUBJECT.matcher(address).matches()) {
                String end = endOf(commission.room() + asked);
                assertThat(end).startsWith(commission.room());
                assertThat(answer.statusCode()).as(asked).isEqualTo(301);
                assertThat(answer.headers().firstValue("Location")).contains(end);
                assertThat(ask(commission.other().room() + asked).headers().firstValue("Location"))
                        .contains(end);
            } else {
                assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void haveTheirFiguresInsideOtherSitesToThemselves(Commission commission) {
        String figures = get(commission.room() + FIGURES).body();

        assertIsOf(commission, figures);
        assertThat(figures).contains(commission.word(), commission.room() + "/tablero?term=OVERDUE");
        assertThat(get(FIGURES + "?commission=" + commission.its(ReportStory.COMMISSION))
                        .body())
                .contains(commission.room() + "/tablero?term=OVERDUE");
        assertThat(get(FIGURES).statusCode()).isEqualTo(404);
    }

    @Test
    void areListedAtTheRootWithTheirFigures() {
        String root = get("/").body();

        assertThat(root).as("where to begin").contains("<details class=\"note\">");
        for (Commission commission : Commission.values()) {
            assertThat(root)
                    .contains(
                            "<a lang=\"es\" href=\"" + commission.room() + "\">" + commission.word(),
                            commission.room() + "/tablero?term=OVERDUE",
                            commission.room() + "/sesiones/ord-4-2026");
        }
    }

    @Test
    void areNamedInEveryListOfAllWhichMixesNoFigures() {
        for (String list : List.of("/tablero", "/acuerdos", "/sesiones", "/rutas", "/actividades", "/integrantes")) {
            String page = get(list).body();

            assertThat(page).as(list).contains("<select id=\"commission\"").doesNotContain("class=\"counts\"");
            for (Commission commission : Commission.values()) {
                assertThat(page)
                        .as(list)
                        .containsPattern("<small lang=\"es\" class=\"eyebrow\">" + commission.word() + " Comisión")
                        .contains("href=\"" + commission.room() + "/");
            }
            assertThat(get(list + "?commission=" + ReportStory.COMMISSION).body())
                    .as(list)
                    .doesNotContain("href=\"" + Commission.OTHER.room());
        }
    }

    @Test
    void areNoneUnderAnotherName() {
        for (String address :
                List.of("/comisiones/nada", "/comisiones/nada/tablero", "/comisiones/nada/acuerdos/agr-4")) {
            assertThat(get(address).statusCode()).isEqualTo(404);
            assertThat(get(address).body()).contains("<main id=\"contenido\"");
        }
        assertThat(ask("/comisiones").headers().firstValue("Location")).contains("/");
        assertThat(ask("/comisiones/com-q1/tablero?open=true").headers().firstValue("Location"))
                .contains(Commission.OTHER.room() + "/tablero?open=true");
    }

    @Test
    void leadSomewhereWithEveryAddressInThem() {
        List<String> addresses = addresses()
                .map(address -> get(Commission.OTHER.room() + Commission.OTHER.its(address)))
                .flatMap(answer -> Pattern.compile("href=\"(/[^\"#]*)")
                        .matcher(answer.body())
                        .results())
                .map(match -> match.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(addresses).hasSizeGreaterThan(100);
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(ask(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void haveTheSameShortNamesForSubjectsOfTheirOwn() {
        String session = "/sesiones/ord-1-2026";

        for (Commission commission : Commission.values()) {
            assertIsOf(commission, get(commission.room() + session).body());
            assertThat(ask(commission.room() + session).statusCode()).isEqualTo(200);
        }
        assertThat(ask(session).headers().firstValue("Location")).contains(Commission.ONE.room() + session);
    }

    /** Where a template writes an address that a room or the register of addresses makes. */
    private static final Pattern BY_HAND = Pattern.compile(
            "(?<!\\.at\\()['\"{](/(tablero|acuerdos|sesiones|reuniones|rutas|actividades|integrantes|plan-de-trabajo"
                    + "|calendario|(organismos|disposiciones|documentos)/))");

    @Test
    void haveNoAddressThatATemplateMakes() throws IOException {
        for (Resource template : new PathMatchingResourcePatternResolver().getResources("classpath:templates/*.html")) {
            String text = template.getContentAsString(StandardCharsets.UTF_8);

            assertThat(BY_HAND.matcher(text).results().map(MatchResult::group))
                    .as(template.getFilename())
                    .isEmpty();
        }
        assertThat("th:href=\"${'/acuerdos/' + id}\"").containsPattern(BY_HAND);
        assertThat("th:href=\"${room.at('/acuerdos')}\"").doesNotContainPattern(BY_HAND);
    }

    /** Lists of what commissions share, and of the commissions themselves. */
    private static final List<String> SHARED =
            List.of("/api/v1/bodies", "/api/v1/commissions", "/api/v1/provisions", "/api/v1/remarks");

    @Test
    void haveEveryListOfTheApiToThemselves() {
        JsonNode paths = EventJson.mapper().readTree(get("/v3/api-docs").body()).required("paths");
        Map<String, List<String>> lists = new HashMap<>();
        paths.properties().stream()
                .filter(path -> !path.getKey().contains("{"))
                .forEach(path -> lists.put(
                        path.getKey(),
                        path.getValue()
                                .path("get")
                                .path("parameters")
                                .valueStream()
                                .map(parameter -> parameter.required("name").asString())
                                .toList()));

        assertThat(lists).hasSizeGreaterThan(12);
        lists.forEach((list, parameters) -> {
            if (parameters.contains("limit") && !SHARED.contains(list)) {
                assertThat(parameters).as(list).contains("commission");
            }
            if (parameters.contains("commission")) {
                for (Commission commission : Commission.values()) {
                    assertIsOf(
                            commission,
                            get(list + "?commission=" + commission.its(ReportStory.COMMISSION)
                                            + (parameters.contains("limit") ? "&limit=200" : ""))
                                    .body());
                }
                assertThat(get(list + "?commission=com-nada").body()).doesNotContain("Colibrí", "Quetzal");
            }
        });
    }

    private HttpResponse<String> get(String address) {
        return get(address, "");
    }

    /** The path and query at which an address ends. */
    private String endOf(String address) {
        return PageReader.end(get(address));
    }

    /** What an address itself answers, also where that leads on. */
    private HttpResponse<String> ask(String address) {
        return PageReader.UNLED.get(port, address);
    }

    private HttpResponse<String> get(String address, String cookies) {
        return PageReader.LED.get(port, address, "Cookie", cookies);
    }
}
