package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test of {@code ./acuerda demo}: the pages show the story, and a second call changes nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationIT {

    private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");
    private static final String PATH = "/rutas/pth-demo-56";

    private final RunningStack stack = RunningStack.afterDemonstration();

    /** The stack that the other tests share needs the memory. */
    @AfterAll
    static void stop() {
        RunningStack.afterDemonstration().acuerda("demo", "down");
    }

    @Test
    @Order(1)
    void endsWithTheAddressToOpen() {
        ScriptResult result = stack.startResult();

        assertThat(result.status()).as(result.text()).isZero();
        assertThat(result.text()).contains("137 nuevos", "Primera sesión ordinaria", stack.entrance());
    }

    @Test
    void showsAllFiveMarksOf33BodiesOnTheSecondVersion() throws IOException {
        List<String> rows = page(PATH + ".csv").lines().skip(1).toList();

        assertThat(rows).hasSize(33);
        assertThat(String.join("\n", rows))
                .contains(
                        "\"Verificado\"",
                        "\"Reportado, sin verificar\"",
                        "\"Devuelto\"",
                        "\"Objetado\"",
                        "\"Sin reporte\"");
        assertThat(page(PATH)).contains("Versión 2", "vence el 12 de marzo de 2027");
    }

    @Test
    void keepsTheDecisionAboutTheLawAndBothVersions() throws IOException {
        JsonNode path = ok("compliance-paths/pth-demo-56");

        assertThat(path.required("versions")).hasSize(2);
        assertThat(path.at("/decisions/0/answer").asString()).isEqualTo("CONTINUED");
        assertThat(path.has("pending")).isFalse();
    }

    @Test
    void showsTheContestThatWasResolvedBesideThoseThatWereNot() throws IOException {
        String resolved = page(PATH + "/organismos/" + body("19"));
        String open = page(PATH + "/organismos/" + body("14"));

        assertThat(resolved)
                .contains(
                        "Colectivo Datos en Común",
                        "El acta del Pleno trae el resultado de la consulta",
                        "Falta la firma");
        assertThat(open).contains("Red Ciudadana de Occidente", "Objetado");
    }

    @Test
    void keepsTheFirstDateOfWhatWasRescheduled() throws IOException {
        assertThat(page("/acuerdos/agr-demo-acompanamiento"))
                .contains(
                        "23 de abril de 2027",
                        "La primera fecha fue el 19 de marzo de 2027",
                        "venció el 4 de marzo de 2027");
    }

    @Test
    void showsWhatWasFulfilledWithItsEvidenceAndItsReviewer() throws IOException {
        assertThat(page("/acuerdos/agr-demo-guia"))
                .contains("Cumplido", "guia.pdf", "Eva Salas Duarte", "Marta Vega Solís");
    }

    @Test
    void heldTwoSessionsThatReviewedTheOpenAgreements() throws IOException {
        JsonNode first = ok("sessions/ses-demo-1");
        JsonNode second = ok("sessions/ses-demo-2");

        assertThat(first.required("reviews")).hasSize(1);
        assertThat(second.required("reviews")).hasSize(2);
        assertThat(page("/sesiones/ses-demo-2")).contains("voto de calidad");
        assertThat(page("/sesiones/ses-demo-3")).contains("8 de abril de 2027");
    }

    @Test
    void hasTwoCommissionsThatMeetOnOneDay() throws IOException {
        assertThat(ok("commissions").required("items"))
                .extracting(commission -> commission.required("shortName").asString())
                .containsExactlyInAnyOrder("cgatp", "comite-puerto-azahar");
        assertThat(page("/sesiones/ses-demo-1")).contains("18 de febrero de 2027");
        assertThat(page("/sesiones/ses-demo-comite-1")).contains("18 de febrero de 2027");
        assertThat(page("/acuerdos/agr-demo-indice")).contains("venció el 5 de marzo de 2027");
    }

    @Test
    void refusesNothingThatAutomationsAskFor() throws IOException {
        assertThat(stack.health().at("/components/automations/details/refused").asInt(-1))
                .as("%s", stack.health())
                .isZero();
    }

    @Test
    void saysOnEveryPageAndInEveryRecordThatItIsInvented() throws IOException {
        assertThat(page("/")).contains("Demostración: los hechos de 2027 son inventados");
        assertThat(page("/?lang=en")).contains("Demonstration: the facts of 2027 are invented");
        assertThat(records().lines())
                .allSatisfy(record -> assertThat(record).contains("\"source\":\"urn:acuerda:demonstration:"));
        assertThat(records().lines().filter(record -> record.contains("\"provenance\":\"demo\"")))
                .hasSizeGreaterThan(300);
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void changesNothingWhenItIsCarriedOutAgain() throws IOException {
        String before = records();

        ScriptResult again = stack.acuerda("demo");

        assertThat(again.status()).as(again.text()).isZero();
        assertThat(again.text()).contains("ya está contada", " 0 nuevos");
        assertThat(records()).isEqualTo(before);
    }

    /**
     * Two days on by the clock of the story, when what no record names has been swept. The source of an import is named
     * by its hash and stays with its publisher.
     */
    @Test
    @Order(Integer.MAX_VALUE)
    void everyFileThatARecordNamesIsThereTwoDaysOn() throws IOException {
        Set<String> named = records()
                .lines()
                .filter(record -> !record.contains("source-document.registered"))
                .flatMap(record -> SHA256.matcher(record).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(3);
        String unnamed = upload("Nadie lo nombra.");
        assertThat(downloaded(unnamed)).isEqualTo(unnamed);

        moveClock(Duration.ofDays(2));

        await("the sweep").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(downloaded(unnamed))
                .isNotEqualTo(unnamed));
        for (String sha256 : named) {
            assertThat(downloaded(sha256)).isEqualTo(sha256);
        }
    }

    /** The hash of the bytes that an address of a file gives. */
    private String downloaded(String sha256) throws IOException {
        return hash(stack.page("/evidencias/" + sha256));
    }

    private String upload(String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = RunningStack.exchange(
                HttpRequest.newBuilder(URI.create(stack.settings().commandAddress() + "/api/v1/evidence"))
                        .header("Content-Type", "application/octet-stream")
                        .header("Content-Disposition", "attachment; filename=\"nota.txt\"")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(content)));
        assertThat(answer.statusCode()).isEqualTo(201);
        return hash(content);
    }

    private void moveClock(Duration ahead) throws IOException {
        URI clock = URI.create(stack.settings().commandAddress() + "/demonstration/clock");
        JsonNode shown = new JsonMapper()
                .readTree(RunningStack.exchange(HttpRequest.newBuilder(clock)).body());
        Instant now = Instant.parse(shown.required("now").asString()).plus(ahead);
        HttpResponse<byte[]> answer = RunningStack.exchange(HttpRequest.newBuilder(clock)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"now\":\"%s\"}".formatted(now))));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String body(String entity) throws IOException {
        return ok("bodies?kind=GUARANTOR&federalEntity=" + entity)
                .at("/items/0/bodyId")
                .asString();
    }

    private JsonNode ok(String path) throws IOException {
        RunningStack.Answer answer = stack.query(path);
        assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    private String page(String path) throws IOException {
        return new String(stack.page(path), StandardCharsets.UTF_8);
    }

    private String records() throws IOException {
        return new String(stack.export("records.ndjson"), StandardCharsets.UTF_8);
    }
}
