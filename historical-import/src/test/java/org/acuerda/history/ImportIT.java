package org.acuerda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test that imports the activity report 2017-2018 into the real command service. */
class ImportIT {

    private static final List<String> HISTORY = List.of("data/informe-2017-2018.yaml", "data/reglas-supuestas.yaml");

    private static final Path CATALOGUE = Path.of("data/catalogo.yaml");

    @Test
    void isAcceptedWholeAndChangesNothingTheSecondTime() throws IOException, InterruptedException {
        try (Installation installation = Installation.start()) {
            String first = installation.imports("importador", HISTORY);
            String stored = installation.journal();
            String again = installation.imports("importador", HISTORY);

            assertThat(first).contains("107 hechos: 107 nuevos, 0 ya estaban, 0 rechazados, 0 sin enviar.");
            assertThat(again).contains("No cambió nada: los 107 hechos ya estaban.");
            assertThat(installation.journal()).isEqualTo(stored);
        }
    }

    /** Identifiers of an import can be worked out from its file, and keys of requests belong to who sends them. */
    @Test
    void tellsItsOwnRecordsFromThoseThatSomebodyPlanted(@TempDir Path folder) throws IOException, InterruptedException {
        try (Installation installation = Installation.start()) {
            Path planted = Files.writeString(
                    folder.resolve("catalogo.yaml"),
                    Files.readString(CATALOGUE).replace("nombre: Transparencia para el Pueblo", "nombre: Otro"));
            installation.imports("intruso", List.of(planted.toString()));

            String printed = installation.imports("importador", List.of(CATALOGUE.toString()));

            assertThat(printed.lines().filter(line -> line.contains("ya lo tiene otro registro")))
                    .singleElement()
                    .asString()
                    .contains("«TPP»", "body.registered.v1", "en: name.");
            assertThat(printed).doesNotContain("no se comparó");
        }
    }
}
