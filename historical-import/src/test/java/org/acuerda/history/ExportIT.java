package org.acuerda.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Test that a history goes from one real command service into an empty one and comes out the same. */
class ExportIT {

    private static final String COMMITTEE =
            """
            formato: acuerda-historia-1
            conjunto: comite
            elaborado: 2026-11-24
            comision:
              clave: CGATP
              fuente: "Gaceta: número 7"
              nombre: Comité de la Niñez
              alias: []
              nombre_corto: comite-de-la-ninez
              en_vivo_desde: 2025-01-01
              lugares: 5
            integrantes:
            - clave: INT-1
              fuente: Gaceta 8 # segunda edición
              nombre: Ana Ñúñez
              cargo: {valor: coordinación, inferido: firma como tal}
              organismo: no consta
              voto: sí
              alta: 2016-05-02
              acto: no consta
            sesiones:
            - clave: SES-1
              fuente: Gaceta 9
              tipo: ordinaria
              ordinal: 1
              encargo: no consta
              titulo: Primera
              fecha: 2018-03-08
              sede: "no consta"
              ciudad: no consta
              acuerdos:
              - clave: AC-1
                fuente: Gaceta 9
                numero: 1
                tipo: resolutivo
                texto: |-
                  Primero: uno
                    # dos

                  «tres»
                fundamento: []
                clave_oficial: 007
            anotaciones:
            - clave: D-1
              sobre: SES-1
              fecha: 2026-10
              nota: Consta en la gaceta
              evidencia: Gaceta 9
            """;

    @Test
    void comesOutOfAnEmptyInstallationAsItWentIn(@TempDir Path folder) throws IOException, InterruptedException {
        Path committee = Files.writeString(folder.resolve("comite.yaml"), COMMITTEE);
        List<String> histories = Stream.concat(
                        Stream.of("informe-2017-2018.yaml", "garantes.yaml", "reglas-supuestas.yaml")
                                .map(name -> "data/" + name),
                        Stream.of(committee.toString()))
                .toList();
        Path first = folder.resolve("first");
        Path alone = folder.resolve("alone");
        try (Installation installation = Installation.start()) {
            assertThat(installation.imports("importador", histories)).contains("0 rechazados, 0 sin enviar");
            String journal = installation.journal();

            assertThat(installation.exports(first)).contains("en 5 archivos");
            assertThat(installation.exports(alone, "comite-de-la-ninez")).contains("en 1 archivo");
            assertThat(installation.imports("importador", paths(first))).contains("No cambió nada");
            assertThat(installation.journal()).isEqualTo(journal);
        }
        Path second = folder.resolve("second");
        try (Installation installation = Installation.start()) {
            assertThat(installation.imports("otra", paths(first))).contains("0 ya estaban, 0 rechazados, 0 sin enviar");

            installation.exports(second);
        }

        assertThat(contents(second)).isEqualTo(contents(first));
        assertThat(contents(first)).containsAllEntriesOf(contents(alone));
    }

    /** Older journals do not have the names of facts. */
    @Test
    void changesNothingWhereTheNamesOfFactsAreNotOnRecord(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        try (Installation installation = Installation.start()) {
            installation.imports("importador", List.of("data/reglas-supuestas.yaml"));
            String journal = installation.journal();
            String nameless = journal.replaceAll("(\"correlationid\":)\"[^\"]*\"", "$1\"c\"");

            assertThat(Installation.exports(nameless, first)).contains("en 3 archivos");
            assertThat(installation.imports("importador", paths(first))).contains(" 0 nuevos, ");
            assertThat(installation.journal()).isEqualTo(journal);
        }
        try (Installation installation = Installation.start()) {
            assertThat(installation.imports("importador", paths(first)))
                    .contains("0 ya estaban, 0 rechazados, 0 sin enviar");

            installation.exports(second);
        }

        assertThat(contents(second)).isEqualTo(contents(first));
    }

    private static List<String> paths(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (String path : paths(folder)) {
            contents.put(Path.of(path).getFileName().toString(), Files.readString(Path.of(path)));
        }
        return contents;
    }
}
