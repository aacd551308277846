package org.acuerda.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.EventCatalog;
import org.acuerda.events.EventType;
import org.acuerda.query.Contracts;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.answer.Slice;
import org.acuerda.query.language.Language;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.evidence.EvidencePages;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.page.frame.SecurityHeaders;
import org.acuerda.query.page.log.Sentences;
import org.acuerda.query.projection.InMemoryJournal;
import org.acuerda.query.record.JournalLine;
import org.acuerda.query.record.RecordFilter;
import org.acuerda.query.record.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** What the running service writes into its pages, on a journal that the real projections have read. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final int MAX_PAGE_BYTES = 200_000;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    static Stream<String> found() {
        return Addresses.found().stream();
    }

    static Stream<EventType> types() {
        return EventCatalog.standard().types().stream();
    }

    static Stream<String> failing() {
        return Addresses.failing().stream();
    }

    @ParameterizedTest
    @MethodSource("found")
    void arePlainPagesInBothLanguages(String address) {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(in(language, address));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertIsAPage(answer.body(), language);
            assertThat(answer.body()).containsPattern("/bitacora/\\d+");
        }
    }

    @ParameterizedTest
    @MethodSource("failing")
    void tellWhatWentWrongAndWhatToDo(String address) {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(in(language, address));

            assertThat(answer.statusCode()).isIn(400, 404);
            assertIsAPage(answer.body(), language);
            assertThat(answer.body()).contains("class=\"button quiet\"", "href=\"/\"");
        }
    }

    @Test
    void everyAddressInsideThemLeadsSomewhere() {
        List<String> addresses = found().map(address -> get(address).body())
                .flatMap(page ->
                        Pattern.compile("href=\"(/[^\"#]*)").matcher(page).results())
                .map(match -> match.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();

        assertThat(addresses).hasSizeGreaterThan(100);
        assertThat(addresses)
                .allSatisfy(address ->
                        assertThat(get(address).statusCode()).as(address).isEqualTo(200));
    }

    @Test
    void everyPlaceInsideThemIsThere() {
        found().forEach(address -> {
            String page = get(address).body();
            List<String> ids = groups(page, " id=\"([^\"]*)\"");
            assertThat(ids).as(address).doesNotHaveDuplicates();
            assertThat(groups(page, " href=\"#([^\"]*)\"")).as(address).isSubsetOf(ids);
        });
    }

    @Test
    void rememberTheLanguageInACookie() {
        HttpResponse<String> chosen = get("/acuerdos?lang=en");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(cookie).startsWith("acuerda-lang=en;").contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(get("/acuerdos", "Cookie", "acuerda-lang=en").body()).contains("<html lang=\"en\"");
        assertThat(get("/acuerdos").body()).contains("<html lang=\"es-MX\"");
        assertThat(get("/acuerdos?lang=fr").body()).contains("<html lang=\"es-MX\"");
    }

    @Test
    void letNothingOfAHostileTextRun() {
        String page = get("/acuerdos/" + AgreementStory.HOSTILE).body();

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")
                .contains("${7*7}")
                .doesNotContain("<img", "<i>", "<b>artículo");
        assertThat(get("/acuerdos?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").body())
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @MethodSource("found")
    void tellBrowsersWhatIsForbidden(String address) {
        assertThat(get(address).headers().map())
                .containsEntry("content-security-policy", List.of(SecurityHeaders.POLICY))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("referrer-policy", List.of("same-origin"));
    }

    @Test
    void tellBrowsersWhatIsForbiddenInErrorsAndDataToo() {
        for (String address : List.of("/no-existe", "/actuator/health", "/acuerda.css")) {
            assertThat(get(address).headers().firstValue("Content-Security-Policy"))
                    .as(address)
                    .contains(SecurityHeaders.POLICY);
        }
    }

    @Test
    void showEachRecordAsASentenceInBothLanguages(@Autowired Records records, @Autowired PageContext surroundings) {
        for (Language language : Language.values()) {
            NameResolver names = surroundings.names(surroundings.words(language.locale()));
            records.each(RecordFilter.all(), line -> assertThat(
                            new Sentences(names).of(line.record().event()).text())
                    .as(line.record().type())
                    .doesNotContain("{0", "{1", "{2", "..")
                    .matches("(?s).*[.!?…]"));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void makeASentenceOfEveryStoredSample(EventType type, @Autowired PageContext surroundings) {
        for (Language language : Language.values()) {
            NameResolver names = surroundings.names(surroundings.words(language.locale()));

            assertThat(new Sentences(names)
                            .of(Contracts.event(type.published()))
                            .text())
                    .doesNotContain("{", "..")
                    .matches("(?s).*[.!?…]");
        }
    }

    @Test
    void showTheExactBytesOfARecordAndTheirHash(@Autowired Records records) {
        JournalLine line =
                records.find(RecordFilter.all(), Slice.first(1)).items().getFirst();

        assertThat(get("/bitacora/" + line.record().position()).body())
                .contains(line.leafHash())
                .contains(line.text().replace("\"", "&quot;"));
    }

    @Test
    void tellEveryTypeThatTheStoryHas(@Autowired Records records) {
        Stream.Builder<String> told = Stream.builder();
        records.each(RecordFilter.all(), line -> told.add(line.record().type()));

        assertThat(told.build().distinct().toList())
                .containsAll(EventCatalog.standard().types().stream()
                        .map(EventType::published)
                        .filter(type -> !type.equals("session.concluded.v1"))
                        .toList());
    }

    @Test
    void saySilenceInWords() {
        assertThat(get("/acuerdos/" + ReportStory.TOLD_AGREEMENT).body())
                .contains("<em class=\"unknown\" lang=\"es\">no consta</em>")
                .contains("No consta si se cumplió.")
                .contains("vigente del 5 de mayo de 2015 al 20 de marzo de 2025")
                .contains("línea 60");
        assertThat(get("/actividades").body()).contains("<em class=\"unknown\" lang=\"es\">fecha: no consta</em>");
    }

    @Test
    void sayHowAnAgreementWasCarriedAndEnded() {
        assertThat(get("/acuerdos/" + AgreementStory.FULFILLED).body())
                .contains("(votos a favor: 2; en contra: 1; abstenciones: 0)")
                .contains("Se cumplió, y una persona distinta de quien lo reportó lo verificó.")
                .contains("La primera fecha fue el 30 de junio de 2026.")
                .contains("#mark-verified");
        assertThat(get("/acuerdos/" + AgreementStory.OVERDUE).body())
                .contains("venció el 31 de marzo de 2026")
                .contains("dio su voto de calidad: a favor");
    }

    @Test
    void sayWhatWasReviewedInASessionAndWhatIsLeft() {
        assertThat(get("/sesiones/" + LiveStory.CLOSED).body())
                .contains("Seguía abierto 1 acuerdo al instalarse la sesión.", "No falta ninguno por revisar.")
                .contains("corrige una revisión anterior. Faltan trece.");
        assertThat(get("/sesiones/" + LiveStory.RUNNING).body())
                .contains("Falta revisar 1; la sesión no se clausura antes.")
                .contains("en bloque. Sin cambios, salvo el reservado.");
    }

    @Test
    void sayHowASessionWent() {
        assertThat(get("/sesiones/" + LiveStory.CLOSED).body())
                .contains("Hubo quórum. Presentes: 3 de 4; se requerían 3.")
                .contains("El quórum es más de la mitad de 4 integrantes con voto.")
                .contains("regla supuesta")
                .contains("desde las 17:05", "corregido: Llegó cinco minutos después.")
                .contains("de 17:01 a 18:20", "en lugar de: oficio 112/2026")
                .contains("Falta justificada:", "comisión oficial")
                .contains("Quórum en duda")
                .contains("acta-firmada.pdf");
        assertThat(get("/sesiones/" + ReportStory.TOLD_SESSION).body())
                .contains("no consta quiénes asistieron ni con qué quórum")
                .contains("«<span lang=\"es\">PRIMERA SESIÓN EXTRAORDINARIA")
                .contains("Pies de foto en el documento fuente");
        assertThat(get("/sesiones/" + LiveStory.CANCELLED).body()).contains("No hay asuntos que tratar.");
    }

    @Test
    void sayWhatChangedBetweenTwoSessionsAndWhereEachCountLeads() {
        String page = get("/sesiones/" + LiveStory.RUNNING + "/cambios").body();

        assertThat(page)
                .contains("con el que se canceló.", "el más reciente; la sesión todavía no termina.")
                .contains("href=\"/sesiones/ses-11/cambios?kind=STEP_REPORTED\"><strong>5</strong>Pasos reportados")
                .contains(
                        "href=\"/bitacora?subject=bcp-pth-1-bod-21&amp;type=body-compliance.step-returned.v1&amp;from=128")
                .contains("pasó a la versión 2");
        String narrowed = get("/sesiones/" + LiveStory.RUNNING + "/cambios?kind=STEP_RETURNED")
                .body();
        assertThat(narrowed)
                .contains("Solo se muestra: pasos devueltos.", "devolvió el reporte")
                .doesNotContain("pasó a la versión 2");
        assertThat(get("/sesiones/" + LiveStory.CANCELLED + "/cambios?desde=" + LiveStory.CANCELLED)
                        .body())
                .contains("Entre estas dos sesiones no se registró nada");
        assertThat(get("/sesiones/" + LiveStory.CLOSED + "/cambios").body())
                .contains("el último que la cuenta según su fuente; no consta cuándo terminó");
        assertThat(get("/bitacora?subject=bcp-pth-1-bod-1").body())
                .contains("Instituto de Acceso a la Información de Veracruz, en la ruta «Ruta de cumplimiento");
    }

    @Test
    void showAnAgreementsPathsWithTheirPercentage() {
        assertThat(get("/acuerdos/" + AgreementStory.FULFILLED).body())
                .contains("href=\"/rutas/pth-1\"", "href=\"/rutas/pth-2\"", "href=\"/rutas/pth-1#calculo\"")
                .contains("5 % cumplido", "Por decidir", "Versión 2");
        assertThat(get("/acuerdos/" + AgreementStory.OVERDUE).body()).doesNotContain("/rutas/");
    }

    @Test
    void findPathsByWhatWaitsForADecision() {
        assertThat(get("/rutas").body())
                .contains("href=\"/rutas/pth-1\"", "href=\"/rutas/pth-2\"", ">5 %<", "Sin materia");
        assertThat(get("/rutas?undecided=true").body())
                .contains("href=\"/rutas/pth-1\"", "/rutas/pth-1#fundamento")
                .doesNotContain("/rutas/pth-2");
    }

    @Test
    void showARouteWithItsMatrixAndHowItsPercentageComesAbout() {
        // One step of weight 1 verified, of three bodies with a weight of 6 each.
        assertThat(get("/rutas/" + PathStory.OPEN).body())
                .contains("3 organismos × 6 de peso cada uno = 18", "1 ÷ 18 = 5 %")
                .contains("15 días naturales después de que se verifique el paso 2 de cada organismo")
                .contains("regla supuesta", "plazo: no consta", "Periodo electoral local.")
                .contains("Ninguna disposición la sustituye.", "Se funda en otra disposición")
                .contains("<th scope=\"row\"><a href=\"/rutas/pth-1/organismos/bod-1\">IAIV</a>")
                .contains("<a href=\"/rutas/pth-1/organismos/bod-1#stp-3\"><span class=\"status contested\">"
                        + "<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#mark-contested\"/></svg>"
                        + "<span class=\"visually-hidden\">Objetado</span></span><small class=\"late\">venció</small>");
        assertThat(get("/rutas/" + PathStory.ENDED).body())
                .contains("Sin materia", "Ya no hay nada que reportar.", "Sigue bajo la disposición anterior");
    }

    @Test
    void giveTheMatrixAsValuesThatNoSpreadsheetComputes() {
        HttpResponse<String> answer = get("/rutas/" + PathStory.OPEN + ".csv");

        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("text/csv;charset=UTF-8"))
                .hasEntrySatisfying("content-disposition", value -> assertThat(value.getFirst())
                        .startsWith("attachment;")
                        .contains("pth-1.csv"));
        assertThat(answer.body().lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("\"Identificador\",\"Organismo\",\"Siglas\",\"Clave INEGI\",\"Entidad federativa\","
                        + "\"1. Diagnóstico de la situación\",\"Fecha límite: 1. Diagnóstico de la situación\",");
        assertThat(answer.body())
                .contains("\"bod-21\",\"'=HYPERLINK(\"\"https://example.org\"\";\"\"Instituto\"\")\",\"no consta\"")
                .contains("\"Veracruz de Ignacio de la Llave\",\"Verificado\",\"2026-03-23\",\"Devuelto\",")
                .endsWith("\"0\",\"4\"\r\n");
        assertThat(get("/rutas/pth-nada.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void showEverythingSaidOfABodyOnAPath() {
        assertThat(get("/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.BUSY)
                        .body())
                .contains("Pasos verificados: 1 de 4", "falta resolver la objeción", "falta el reporte")
                .contains("href=\"/evidencias/" + ReportStory.HASH + "\"", "acta-rep-1.pdf", ReportStory.HASH)
                .contains("Verificación sin efecto, por una objeción procedente", "Los textos difieren.")
                .contains("en nombre de una organización de la sociedad civil", "Nadie la ha resuelto todavía.")
                .contains("Ya no es parte de la ruta.", "Nombramiento de la persona responsable")
                .contains("Corre desde el 16 de marzo de 2026");
        assertThat(get("/rutas/" + PathStory.OPEN + "/organismos/" + PathStory.SILENT)
                        .body())
                .contains("Pasos verificados: 0 de 4", "Nadie ha reportado ni objetado nada.", "venció el");
    }

    @Test
    void handOutEvidenceOnlyAsADownloadThatRunsNothing() {
        HttpResponse<String> answer = get("/evidencias/" + ReportStory.HASH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CommandSideStub.FILE);
        assertThat(answer.headers().map())
                .containsEntry("content-type", List.of("application/pdf"))
                .containsEntry("content-disposition", List.of("attachment; filename*=UTF-8''acta.pdf"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("content-security-policy", List.of(EvidencePages.POLICY));
    }

    @Test
    void sayThatEvidenceCannotBeFetchedWhileTheCommandSideIsDown() {
        for (Language language : Language.values()) {
            HttpResponse<String> answer = get(in(language, "/evidencias/" + CommandSideStub.BROKEN));

            assertThat(answer.statusCode()).isEqualTo(503);
            assertIsAPage(answer.body(), language);
        }
        assertThat(get("/evidencias/" + CommandSideStub.BROKEN).body())
                .contains("La evidencia no se puede descargar por ahora");
    }

    private static void assertIsAPage(String page, Language language) {
        assertThat(page)
                .startsWith("<!doctype html>")
                .contains("<html lang=\"" + language.locale().toLanguageTag() + "\"")
                .contains("<title>", "<a class=\"skip\" href=\"#contenido\"", "<main id=\"contenido\"")
                .doesNotContain("??", " style=", "<script>", "<style", " onclick", "th:", "ac:value", "null");
        assertThat(groups(page, "(<h1)[ >]")).hasSize(1);
        assertThat(groups(page, "<th(?![^>]*scope)[ >]")).isEmpty();
        assertThat(page.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MAX_PAGE_BYTES);
    }

    private static List<String> groups(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }

    private static String in(Language language, String address) {
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.code();
    }

    private HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept", "text/html,*/*");
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
