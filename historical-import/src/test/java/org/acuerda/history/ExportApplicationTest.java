package org.acuerda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acuerda.events.DomainEvent;
import org.acuerda.events.Provenance;
import org.acuerda.events.Recorded;
import org.acuerda.events.body.BodyEvent.BodyRenamed;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.history.ScriptedService.Reply;
import org.acuerda.history.format.JournalOfFacts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test of what an export writes, leaves and prints. */
class ExportApplicationTest {

    private static final List<Path> REPORT = List.of(Path.of("data/informe-2017-2018.yaml"));
    private static final String COMMISSION = "com-01aa9b05-0361-50fb-867a-d9a864c8e3fb";
    private static final DomainEvent RENAMED =
            new BodyRenamed("bod-1", "Otro nombre", Recorded.notOnRecord(), false, LocalDate.of(2026, 1, 1), "Acta");

    private final ScriptedService service = ScriptedService.start();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Map<String, String> environment =
            new HashMap<>(Map.of("ACUERDA_QUERY_URL", service.address(), "LANG", "es_MX.UTF-8"));
    private final Path folder;
    private final Path place;

    ExportApplicationTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.place = folder.resolve("historia");
    }

    @AfterEach
    void stopTheService() {
        service.close();
    }

    @Test
    void writesAFileForEachDataSetAndCountsWhatItLeaves() throws IOException, InterruptedException {
        service.answersAll(records(Provenance.LIVE, RENAMED, new ShortNameGiven(COMMISSION, "cgatp")));

        assertThat(run(place.toString(), "cgatp")).isZero();

        assertThat(names(place)).containsExactly("catalogo-snt.yaml", "informe-2017-2018.yaml");
        assertThat(names(folder)).containsExactly("historia");
        assertThat(service.requests())
                .extracting(ScriptedService.Request::path)
                .containsExactly("/api/v1/records.ndjson");
        assertThat(printed())
                .contains("en 2 archivos de " + place)
                .contains("No se escribieron 2 registros que no son históricos")
                .contains("body.renamed.v1 1 · commission.short-name-given.v1 1");
    }

    @Test
    void leavesNothingWhereARecordCannotBeSaid() throws IOException, InterruptedException {
        service.answersAll(records(Provenance.HISTORIC, RENAMED));

        assertThat(run(place.toString())).isOne();

        assertThat(names(folder)).isEmpty();
        assertThat(printed()).contains("(body.renamed.v1) es histórico y dice algo que el formato no sabe decir");
    }

    @Test
    void leavesNothingOfAJournalThatIsNotWhole() throws IOException, InterruptedException {
        String whole = records(Provenance.LIVE).body();
        service.answersAll(new Reply(200, whole.substring(whole.indexOf('\n') + 1), Map.of()));

        assertThat(run(place.toString())).isOne();

        assertThat(names(folder)).isEmpty();
        assertThat(printed()).contains("No se pudo leer la historia").contains("2 is not 1");
    }

    @Test
    void saysThatTheServiceIsAway() throws IOException, InterruptedException {
        service.answersAll(new Reply(503, "", Map.of()));

        assertThat(run(place.toString())).isOne();

        assertThat(names(folder)).isEmpty();
        assertThat(printed()).contains(service.address(), "HTTP 503");
    }

    @Test
    void writesOverNothing() throws IOException, InterruptedException {
        Files.createDirectory(place);
        Files.writeString(place.resolve("mía.yaml"), "x");
        service.answersAll(records(Provenance.LIVE));

        assertThat(run(place.toString())).isEqualTo(2);

        assertThat(names(place)).containsExactly("mía.yaml");
        assertThat(printed()).contains("no se escribe encima de nada");
    }

    @Test
    void namesTheCommissionsThatItKnows() throws IOException, InterruptedException {
        service.answersAll(records(Provenance.LIVE));

        assertThat(run(place.toString(), "otra")).isEqualTo(2);

        assertThat(names(folder)).isEmpty();
        assertThat(printed()).contains("No hay comisión «otra»", COMMISSION);
    }

    @Test
    void writesNothingWhereNothingWasTold() throws IOException, InterruptedException {
        environment.put("LANG", "en_US.UTF-8");
        service.answersAll(new Reply(200, JournalOfFacts.lines(List.of(), Provenance.LIVE, RENAMED), Map.of()));

        assertThat(run(place.toString())).isZero();

        assertThat(names(folder)).isEmpty();
        assertThat(printed())
                .contains("Up to record 1 there are no historic facts", "Not written: 1 record that is not historic");
    }

    @Test
    void asksForAFolder() throws InterruptedException {
        assertThat(run()).isEqualTo(2);
        assertThat(printed()).contains("Uso:");
    }

    private static Reply records(Provenance provenance, DomainEvent... more) {
        return new Reply(200, JournalOfFacts.lines(REPORT, provenance, more), Map.of());
    }

    private int run(String... arguments) throws InterruptedException {
        PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new ExportApplication(environment, out).run(Arrays.asList(arguments));
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
