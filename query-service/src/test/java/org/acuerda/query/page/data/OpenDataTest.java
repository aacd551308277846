package org.acuerda.query.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.language.Language;
import org.acuerda.query.page.AgreementStory;
import org.acuerda.query.page.PageReader;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.page.download.ListTable;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Test of open data: the package is what its description says, and the catalogue leads to every file. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
class OpenDataTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern CSV_FIELD = Pattern.compile("(?:\"((?:[^\"]++|\"\")*+)\"|([^\",\r\n]*+))(,|\r\n)");
    private static final Pattern STRUCTURED =
            Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

    /** What DCAT-AP 3.0.1 makes mandatory, and what it recommends and this catalogue has, by class. */
    private static final Map<String, List<String>> PROPERTIES = Map.of(
            "dcat:Catalog",
            List.of("dct:title", "dct:description", "dct:publisher", "dcat:dataset", "dct:language", "foaf:homepage"),
            "dcat:Dataset",
            List.of("dct:title", "dct:description", "dct:publisher", "dcat:theme", "dcat:distribution"),
            "dcat:Distribution",
            List.of("dcat:accessURL", "dct:format", "dcat:mediaType"));

    @LocalServerPort
    private int port;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    @Test
    void thePackageIsWhatItsDescriptionSays(@Autowired List<ListTable<?>> lists) throws Exception {
        Map<String, byte[]> files = unzipped(get("/datos/acuerda.zip").body());
        JsonNode description = JSON.readTree(text(files, "datapackage.json"));

        files.remove("datapackage.json");
        assertThat(description.path("resources").valueStream().map(resource -> resource.path("path")
                        .asString()))
                .containsExactlyElementsOf(files.keySet())
                .hasSize((int) lists.stream().filter(ListTable::isWhole).count());
        for (JsonNode resource : description.path("resources")) {
            byte[] file = Objects.requireNonNull(files.get(resource.path("path").asString()));
            assertThat(resource.path("bytes").asInt()).isEqualTo(file.length);
            assertThat(resource.path("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(file)));
            assertFollows(resource.path("schema"), new String(file, StandardCharsets.UTF_8));
        }
    }

    private static void assertFollows(JsonNode schema, String file) {
        List<List<String>> lines = lines(file);
        List<JsonNode> fields = schema.path("fields").valueStream().toList();

        assertThat(lines.getFirst())
                .isEqualTo(fields.stream()
                        .map(field -> field.path("name").asString())
                        .toList());
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).hasSameSizeAs(fields);
            for (int place = 0; place < fields.size(); place++) {
                if (!Set.of("", "notOnRecord").contains(line.get(place))) {
                    assertIsA(fields.get(place), line.get(place));
                }
            }
        }
        assertThat(fields).allSatisfy(field -> Arrays.stream(Language.values()).forEach(language -> {
            assertThat(field.path("titles").path(language.code()).asString()).isNotBlank();
            assertThat(field.path("descriptions").path(language.code()).asString())
                    .isNotBlank();
        }));
    }

    private static void assertIsA(JsonNode field, String value) {
        switch (field.path("type").asString()) {
            case "integer" -> assertThat(value).matches("-?\\d+");
            case "date" -> assertThat(LocalDate.parse(value)).isNotNull();
            case "datetime" -> assertThat(OffsetDateTime.parse(value)).isNotNull();
            case "boolean" -> assertThat(value).isIn("true", "false");
            case "string" -> {
                if (field.has("constraints")) {
                    assertThat(field.path("constraints")
                                    .path("enum")
                                    .valueStream()
                                    .map(JsonNode::asString))
                            .contains(value);
                }
            }
            default -> throw new AssertionError(field.toString());
        }
    }

    @Test
    void thePackageIsTheSameInEveryLanguageButForItsTitles() throws IOException {
        Map<String, byte[]> spanish = unzipped(get("/datos/acuerda.zip?lang=es").body());
        Map<String, byte[]> english = unzipped(get("/datos/acuerda.zip?lang=en").body());

        for (String file : List.of("sesiones.csv", "integrantes.csv", "organismos.csv", "avance.csv")) {
            String header = lines(text(spanish, file)).getFirst().toString();
            assertThat(lines(text(english, file)).getFirst()).hasToString(header);
        }
        assertThat(text(spanish, "avance.csv")).isEqualTo(text(english, "avance.csv"));
        assertThat(JSON.readTree(text(english, "datapackage.json"))
                        .path("title")
                        .asString())
                .isEqualTo("Open data");
    }

    @Test
    void theCatalogueHasWhatItsProfileAsksForAndLeadsToEveryFile() {
        HttpResponse<byte[]> answer = get("/datos/catalogo.jsonld");
        JsonNode catalogue = JSON.readTree(answer.body());

        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith("application/ld+json");
        assertThat(catalogue.path("@context").isObject()).isTrue();
        assertHasProperties(catalogue);
        catalogue.path("dcat:dataset").forEach(set -> {
            assertHasProperties(set);
            set.path("dcat:distribution").forEach(file -> {
                assertHasProperties(file);
                HttpResponse<byte[]> found = PageReader.LED.get(
                        URI.create(file.path("dcat:downloadURL").path("@id").asString()), BodyHandlers.ofByteArray());
                assertThat(found.statusCode()).isEqualTo(200);
                assertThat(file.path("dcat:mediaType").path("@id").asString())
                        .endsWith(found.headers()
                                .firstValue("content-type")
                                .orElseThrow()
                                .split(";", 2)[0]);
            });
        });
    }

    private static void assertHasProperties(JsonNode node) {
        List<String> properties = PROPERTIES.getOrDefault(node.path("@type").asString(), List.of());
        assertThat(properties).as(node.path("@type").asString()).isNotEmpty().allSatisfy(property -> assertThat(
                        node.path(property).isEmpty())
                .as(property)
                .isFalse());
        if (node.has("dct:title")) {
            assertThat(node.path("dct:title").valueStream().map(text -> text.path("@language")
                            .asString()))
                    .containsExactlyInAnyOrder("es", "en");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, GovernmentOrganization",
        "/sesiones/ord-1-2026, Event",
        "/acuerdos/" + AgreementStory.FULFILLED + ", Legislation",
        "/acuerdos/" + AgreementStory.HOSTILE + ", Legislation",
        "/disposiciones/LGTAIP-2015-art-56, Legislation",
        "/datos, DataCatalog"
    })
    void aPageDescribesItsSubject(String address, String type) {
        HttpResponse<byte[]> page = get(address);
        Matcher found = STRUCTURED.matcher(new String(page.body(), StandardCharsets.UTF_8));

        assertThat(found.find()).as(address).isTrue();
        JsonNode described = JSON.readTree(found.group(1));
        assertThat(described.path("@type").asString()).isEqualTo(type);
        assertThat(described.path("name").asString()).isNotBlank();
        assertThat(URI.create(described.path("url").asString()).getPath())
                .isEqualTo(page.uri().getPath());
    }

    private static Map<String, byte[]> unzipped(byte[] file) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    /** As RFC 4180 says. */
    private static List<List<String>> lines(String file) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        Matcher field = CSV_FIELD.matcher(file);
        while (field.find()) {
            line.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
            if (field.group(3).equals("\r\n")) {
                lines.add(line);
                line = new ArrayList<>();
            }
        }
        assertThat(line).isEmpty();
        return lines;
    }

    private HttpResponse<byte[]> get(String address) {
        return PageReader.LED.get(port, address, BodyHandlers.ofByteArray());
    }
}
