package org.acuerda.history.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acuerda.events.Recorded;
import org.acuerda.events.commission.CommissionEvent.CommissionEstablished;
import org.acuerda.events.commission.CommissionEvent.ShortNameGiven;
import org.acuerda.history.format.FileMistake.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Test of the mistakes that the reader finds, and of their lines. */
class HistoryReaderTest {

    private static final String DOCUMENT =
            """
            ## **Informe 2018**

            Primera sesión ordinaria, el ocho
            de marzo de 2018, en la sede.
            """;

    /** A history without a fault; tests break one line of it. */
    private static final List<String> SOUND = List.of(
            "formato: acuerda-historia-1",
            "conjunto: prueba",
            "elaborado: 2026-01-15",
            "comision:",
            "  clave: COM",
            "  linea: 1",
            "  nombre: Comisión",
            "  alias: []",
            "  en_vivo_desde: 2025-01-01",
            "  lugares: no consta",
            "documento:",
            "  clave: DOC",
            "  linea: 1",
            "  cita: Informe",
            "  titulo: {dice: Informe 2018}",
            "  archivo: informe.txt",
            "  sha256: SHA256",
            "  periodo_desde: 2018-01-01",
            "  periodo_hasta: 2018-12-31",
            "  autor: no consta",
            "  fecha: no consta",
            "  secciones: []",
            "  referencias: []",
            "  personas: []",
            "  fotografias: []",
            "sesiones:",
            "- clave: SES-1",
            "  linea: 3",
            "  tipo: ordinaria",
            "  ordinal: {valor: 1, dice: Primera}",
            "  encargo: no consta",
            "  titulo: {dice: Primera sesión ordinaria}",
            "  fecha: {valor: 2018-03-08, dice: el ocho de marzo de 2018}",
            "  sede: {dice: la sede, linea: 4}",
            "  ciudad: no consta",
            "  acuerdos: []");

    private final Path folder;

    HistoryReaderTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("informe.txt"), DOCUMENT);
    }

    @Test
    void findsNothingWrongWithASoundHistory() throws IOException {
        HistoryReader.History reading = read(SOUND);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.facts()).extracting(HistoricFact::key).containsExactly("COM", "DOC", "SES-1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1|formato: otro-formato|FORMAT_UNKNOWN",
                "2|conjunto: con espacio|KEY_INVALID",
                "3|elaborado: 2026-02-30|DAY_INVALID",
                "5|  id: doc-1|IDENTIFIER_INVALID",
                "7|  nombre: no consta|SILENCE_REFUSED",
                "8|  alias: uno|LIST_EXPECTED",
                "10|  lugares: 0|NUMBER_INVALID",
                "10|  lugares: [1]|VALUE_EXPECTED",
                "10|  lugares:|VALUE_EMPTY",
                "15|  titulo: {dice: Informe 2019}|QUOTE_NOT_FOUND",
                "17|  sha256: ABC|HASH_INVALID",
                "19|  periodo_hasta: marzo|DAY_INVALID",
                "29|  tipo: solemne|CHOICE_UNKNOWN",
                "30|  ordinal: primera|NUMBER_INVALID",
                "31|  encargo: ENC-9|REFERENCE_UNKNOWN",
                "34|  sede: {dice: la sede}|QUOTE_ELSEWHERE",
                "35|  cuidad: Xalapa|FIELD_UNKNOWN",
                "35|  ciudad: {dise: la sede}|FIELD_UNKNOWN",
                "36|  acuerdos: [palabra]|ROW_EXPECTED"
            })
    void namesTheLineOfEveryFault(int line, String broken, Code code) throws IOException {
        List<FileMistake> findings = read(withLine(line, broken)).findings();

        assertThat(findings)
                .extracting(finding -> finding.place().line(), FileMistake::code)
                .contains(tuple(lineFound(code, line), code));
    }

    @Test
    void findsAllFaultsAtOnce() throws IOException {
        List<String> lines = new ArrayList<>(withLine(29, "  tipo: solemne"));
        lines.set(32, "  fecha: 2018-13-01");
        lines.set(34, "");

        assertThat(read(lines).findings())
                .extracting(finding -> finding.place().line(), FileMistake::code)
                .containsExactly(
                        tuple(27, Code.FIELD_MISSING), tuple(29, Code.CHOICE_UNKNOWN), tuple(33, Code.DAY_INVALID));
    }

    @Test
    void refusesAFieldThatIsGivenTwice() throws IOException {
        assertThat(read(withLine(35, "  ciudad: no consta\n  ciudad: Xalapa")).findings())
                .extracting(finding -> finding.place().line(), FileMistake::code)
                .containsExactly(tuple(36, Code.FIELD_TWICE));
    }

    @Test
    void refusesAKeyThatTwoRowsHave() throws IOException {
        assertThat(read(withLine(27, "- clave: COM")).findings())
                .extracting(finding -> finding.place().line(), FileMistake::code)
                .containsExactly(tuple(27, Code.KEY_TWICE));
    }

    @Test
    void takesAnIdentifierInPlaceOfAKeyAndNotBesideIt() throws IOException {
        assertThat(read(withLine(5, "  id: com-1")).facts().getFirst().body())
                .isEqualTo(new CommissionEstablished(
                        "com-1", "Comisión", List.of(), LocalDate.of(2025, 1, 1), Recorded.notOnRecord()));
        assertThat(read(withLine(5, "  clave: COM\n  id: com-1")).findings())
                .extracting(FileMistake::code)
                .containsExactly(Code.FIELD_UNKNOWN);
    }

    @Test
    void tellsAShortNameWhereOneIsGiven() throws IOException {
        HistoryReader.History reading = read(withLine(8, "  alias: []\n  nombre_corto: comision-azul"));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.facts())
                .filteredOn(fact -> fact.idempotencyKey().equals("prueba/COM.nombre_corto"))
                .extracting(HistoricFact::body)
                .containsExactly(new ShortNameGiven(ImportId.of("com", "prueba", "COM"), "comision-azul"));
        assertThat(read(withLine(8, "  alias: []\n  nombre_corto: {dice: Comisión}"))
                        .findings())
                .extracting(finding -> finding.place().line(), FileMistake::code)
                .contains(tuple(9, Code.VALUE_EXPECTED));
    }

    @Test
    void letsFilesThatDoNotRequireEachOtherHaveTheSameKeys() throws IOException {
        Path one = write("historia.yaml", SOUND);
        List<String> lines = withLine(2, "conjunto: otra");
        Path other = write("otra.yaml", lines);
        lines.set(2, "elaborado: 2026-01-15\nrequiere: [historia.yaml]");
        Path requiring = write("tercera.yaml", lines);

        assertThat(HistoryReader.read(List.of(one, other)).findings()).isEmpty();
        assertThat(HistoryReader.read(List.of(one, requiring)).findings())
                .extracting(FileMistake::code)
                .containsOnly(Code.KEY_TWICE);
    }

    @Test
    void refusesARowThatDoesNotSayWhereItWasRead() throws IOException {
        assertThat(read(withLine(6, "  # sin línea")).findings())
                .extracting(finding -> finding.place().line(), FileMistake::code)
                .containsExactly(tuple(5, Code.SOURCE_MISSING));
    }

    @Test
    void refusesADocumentThatIsNotTheStatedOne() throws IOException {
        Files.writeString(folder.resolve("informe.txt"), DOCUMENT + "una línea más\n");

        assertThat(read(SOUND).findings()).extracting(FileMistake::code).containsExactly(Code.HASH_DIFFERS);
    }

    @Test
    void refusesADocumentThatIsNotThere() throws IOException {
        Files.delete(folder.resolve("informe.txt"));

        assertThat(read(SOUND).findings()).extracting(FileMistake::code).containsExactly(Code.FILE_UNREADABLE);
    }

    @Test
    void namesTheLineWhereTheYamlBreaks() throws IOException {
        assertThat(read(withLine(8, "   alias: []")).findings())
                .extracting(finding -> finding.place().line(), FileMistake::code)
                .containsExactly(tuple(8, Code.YAML_INVALID));
    }

    @Test
    void refusesAFileThatRequiresItself() throws IOException {
        assertThat(read(withLine(3, "elaborado: 2026-01-15\nrequiere: [historia.yaml]"))
                        .findings())
                .extracting(FileMistake::code)
                .containsExactly(Code.FILE_REQUIRES_ITSELF);
    }

    @Test
    void readsWhatTwoFilesRequireOnce() throws IOException {
        Path history = write("historia.yaml", SOUND);
        Path rules = write(
                "mas.yaml",
                List.of(
                        "formato: acuerda-historia-1",
                        "conjunto: mas",
                        "elaborado: 2026-01-15",
                        "requiere: [historia.yaml]",
                        "comision: COM"));

        HistoryReader.History reading = HistoryReader.read(List.of(history, rules));

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.files()).containsExactly(history, rules);
        assertThat(reading.facts()).hasSize(3);
    }

    private static int lineFound(Code code, int line) {
        return switch (code) {
            case HASH_INVALID -> 12;
            default -> line;
        };
    }

    private List<String> withLine(int line, String replacement) {
        List<String> lines = new ArrayList<>(SOUND);
        lines.set(line - 1, replacement);
        return lines;
    }

    private HistoryReader.History read(List<String> lines) throws IOException {
        return HistoryReader.read(List.of(write("historia.yaml", lines)));
    }

    private Path write(String name, List<String> lines) throws IOException {
        String sha256 = SourceText.of(DOCUMENT.getBytes(StandardCharsets.UTF_8)).sha256();
        return Files.writeString(folder.resolve(name), String.join("\n", lines).replace("SHA256", sha256) + "\n");
    }
}
