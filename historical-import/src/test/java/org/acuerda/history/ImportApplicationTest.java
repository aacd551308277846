package org.acuerda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acuerda.history.ScriptedService.Reply;
import org.acuerda.history.ScriptedService.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test of what an import does and prints for each answer of the service. */
class ImportApplicationTest {

    private static final String CATALOGUE = "data/catalogo.yaml";
    private static final int FACTS = 20;

    private final ScriptedService service = ScriptedService.start();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>(
            Map.of("ACUERDA_COMMAND_URL", service.address(), "ACUERDA_IMPORT_PATIENCE", "20", "LANG", "es_MX.UTF-8"));

    ImportApplicationTest() throws IOException {}

    @AfterEach
    void stopTheService() {
        service.close();
    }

    @Test
    void sendsEveryFactOnceWithItsSourceAndDate() throws InterruptedException {
        int exit = run(CATALOGUE);

        assertThat(exit).isZero();
        assertThat(printed()).contains("20 hechos: 20 nuevos, 0 ya estaban, 0 rechazados, 0 sin enviar.");
        assertThat(service.requests()).hasSize(FACTS);
        Request request = service.requestsFor("catalogo-snt/TPP").getFirst();
        assertThat(request.path()).isEqualTo("/api/v1/bodies");
        assertThat(request.headers())
                .containsEntry("Provenance", "historic")
                .containsEntry("Occurred-on", "2025-03-21")
                .containsEntry(
                        "Source-ref",
                        "UTF-8''LGTAIP%202025%20%28DOF%2020-03-2025%29%2C%20art.%203%2C%20fracci%C3%B3n%20III")
                .containsEntry("Acuerda-actor", "importador")
                .doesNotContainKey("Acuerda-secret");
    }

    @Test
    void saysThatNothingChangedWhenAllWasThere() throws InterruptedException {
        service.answersAll(Reply.repeated());

        assertThat(run(CATALOGUE)).isZero();
        assertThat(printed()).contains("No cambió nada: los 20 hechos ya estaban.");
    }

    private static final String EXISTING =
            """
            {"type":"body.registered.v1","occurredOn":"2025-03-21","provenance":"historic",
             "sourceRef":"LGTAIP 2025 (DOF 20-03-2025), art. 3, fracción III",
             "data":{"kind":"GUARANTOR","name":"Transparencia para el Pueblo","validFrom":"2025-03-21"}}
            """;

    @Test
    void takesATakenIdentifierForAFactThatIsThereWhereItsRecordSaysTheSame() throws InterruptedException {
        service.answers("catalogo-snt/TPP", Reply.taken(EXISTING));

        assertThat(run(CATALOGUE)).isZero();
        assertThat(printed()).contains("19 nuevos, 1 ya estaba").doesNotContain("identificador");
    }

    @Test
    void reportsAnIdentifierThatAnotherRecordHas() throws InterruptedException {
        service.answers(
                "catalogo-snt/TPP",
                Reply.taken(EXISTING.replace("para el Pueblo", "falsa").replace("historic", "live")));

        assertThat(run(CATALOGUE)).isOne();
        assertThat(printed())
                .contains("«TPP» no se registró")
                .contains("(body.registered.v1), que dice otra cosa en: name, provenance.")
                .contains("0 ya estaban, 1 rechazado");
    }

    @Test
    void saysWhatItCouldNotCompare() throws InterruptedException {
        service.answers("catalogo-snt/TPP", Reply.problem(409, "ID_TAKEN", "ya existe"));

        assertThat(run(CATALOGUE)).isZero();
        assertThat(printed()).contains("el identificador de «TPP» ya estaba").contains("no se comparó");
    }

    @Test
    void goesOnPastARefusalWithWhatDoesNotDependOnIt() throws InterruptedException {
        service.answers(
                "catalogo-snt/LGTAIP-2015-56", Reply.problem(422, "VALIDITY_REVERSED", "La vigencia termina antes."));

        assertThat(run(CATALOGUE)).isOne();
        assertThat(printed())
                .contains(
                        "data/catalogo.yaml:8: «LGTAIP-2015-56» fue rechazada: La vigencia termina antes. [VALIDITY_REVERSED]")
                .contains("«LGTAIP-2015-56.sustituida» no se envió, porque depende de «LGTAIP-2015-56».")
                .contains("20 hechos: 18 nuevos, 0 ya estaban, 1 rechazado, 1 sin enviar.");
        assertThat(service.requestsFor("catalogo-snt/LGTAIP-2015-56.sustituida"))
                .isEmpty();
    }

    @Test
    void saysThatARecordedFactIsNotEdited() throws InterruptedException {
        service.answers("catalogo-snt/TPP", Reply.problem(422, "IDEMPOTENCY_KEY_REUSED", "otra petición"));

        assertThat(run(CATALOGUE)).isOne();
        assertThat(printed()).contains("La fila cambió después de importarse.");
    }

    @Test
    void waitsForAServiceThatIsAwayAndSendsTheSameAgain() throws InterruptedException {
        service.answers(
                "catalogo-snt/TPP", new Reply(503, "", Map.of()), Reply.problem(409, "MANY_AT_ONCE", ""), Reply.done());

        assertThat(run(CATALOGUE)).isZero();
        assertThat(printed()).contains("nuevo intento en 0.25 s").contains("nuevo intento en 0.5 s");
        List<Request> sent = service.requestsFor("catalogo-snt/TPP");
        assertThat(sent).hasSize(3);
        assertThat(sent).extracting(Request::body).containsOnly(sent.getFirst().body());
    }

    @Test
    void givesUpInTheEnd() throws InterruptedException {
        environment.put("ACUERDA_IMPORT_PATIENCE", "0");
        service.answers("catalogo-snt/TPP", new Reply(503, "", Map.of()));

        assertThat(run(CATALOGUE)).isOne();
        assertThat(printed())
                .contains("HTTP 503")
                .contains("20 hechos: 18 nuevos, 0 ya estaban, 0 rechazados, 2 sin enviar.");
    }

    @Test
    void sendsNothingOfAFileWithAFault(@TempDir Path folder) throws IOException, InterruptedException {
        Path broken = Files.writeString(
                folder.resolve("roto.yaml"),
                Files.readString(Path.of(CATALOGUE)).replace("tipo: órgano garante", "tipo: ong"));

        assertThat(run(broken.toString())).isOne();
        assertThat(printed())
                .contains("«tipo» no puede ser «ong»")
                .contains("No se envió nada: 2 errores por corregir.");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void sendsTheSecretAndPrintsEnglishWhereAskedTo() throws InterruptedException {
        environment.put("ACUERDA_TRUSTED_SECRET", "abre-te");
        environment.put("LC_ALL", "en_GB.UTF-8");

        assertThat(run(CATALOGUE)).isZero();
        assertThat(printed()).contains("20 facts: 20 new, 0 already there, 0 refused, 0 not sent.");
        assertThat(service.requests()).allSatisfy(request -> assertThat(request.headers())
                .containsEntry("Acuerda-secret", "abre-te")
                .containsEntry("Accept-language", "en"));
    }

    @ParameterizedTest
    @CsvSource({
        "ACUERDA_COMMAND_URL, 127.0.0.1:8081",
        "ACUERDA_COMMAND_URL, ftp://127.0.0.1",
        "ACUERDA_COMMAND_URL, http:///sin-servidor",
        "ACUERDA_IMPORT_PATIENCE, mucha"
    })
    void saysWhichSettingCannotBe(String name, String value) throws InterruptedException {
        environment.put(name, value);

        assertThat(run(CATALOGUE)).isEqualTo(2);
        assertThat(printed()).contains(name).contains(value);
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void asksForAFile() throws InterruptedException {
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).contains("Uso:");
    }

    private int run(String... files) throws InterruptedException {
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new ImportApplication(environment, out).run(List.of(files));
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }
}
