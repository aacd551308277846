package org.acuerda.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acuerda.stack.RunningStack.ScriptResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Test of {@code ./acuerda demo}: the pages show the story, and a second call changes nothing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationIT {

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
    @Order(Integer.MAX_VALUE)
    void changesNothingWhenItIsCarriedOutAgain() throws IOException {
        String before = records();

        ScriptResult again = stack.acuerda("demo");

        assertThat(again.status()).as(again.text()).isZero();
        assertThat(again.text()).contains("ya está contada", " 0 nuevos");
        assertThat(records()).isEqualTo(before);
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
