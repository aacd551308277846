package org.acuerda.command.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acuerda.command.Api;
import org.acuerda.command.OnRealParts;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.decision.RejectionCode;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.events.agreement.Evidence;
import org.acuerda.events.agreement.Term;
import org.acuerda.events.json.EventJson;
import org.acuerda.events.session.Roll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

@OnRealParts
class ApiDescriptionIT {

    private static final Path CONTRACT = Path.of("src/test/resources/api/commands.json");
    private static final Path RENEWED = Path.of("target/commands.json");

    /** Sorted and in lines, so that two versions of the file differ by what changed and no more. */
    private static final ObjectWriter IN_LINES = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build()
            .writer()
            .with(new DefaultPrettyPrinter().withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE));

    @Autowired
    private List<CommandRoutes> offered;

    @Autowired
    private List<AvailableActsQuery> openActs;

    @LocalServerPort
    private int port;

    private JsonNode description;

    @BeforeEach
    void read() {
        Api.Answer answer =
                Api.on(port).send(Api.on(port).request("/v3/api-docs").GET());
        assertThat(answer.status()).isEqualTo(200);
        description = answer.body();
    }

    /** Senders of commands are tested against this file, the query service's forms among them. */
    @Test
    void isWhatTheContractFileSays() throws IOException {
        ObjectNode contract = EventJson.mapper().createObjectNode();
        description.path("paths").propertyNames().stream()
                .filter(path -> !path.endsWith("/check") && !schema(path).isMissingNode())
                .forEach(path -> contract.withObject("/acts").set(path, schema(path)));
        contract.withObject("/components").set("schemas", description.at("/components/schemas"));
        contract.withArray("/refusals")
                .addAll(refusals().map(StringNode::valueOf).toList());
        Files.writeString(RENEWED, IN_LINES.writeValueAsString(contract) + "\n");

        assertThat(RENEWED)
                .as("What commands are made of has changed. If that is meant, copy %s over %s", RENEWED, CONTRACT)
                .hasSameTextualContentAs(CONTRACT);
    }

    private static Stream<String> refusals() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.acuerda.command").stream()
                        .filter(type -> type.isAssignableTo(RejectionCode.class) && type.isEnum())
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(Object::toString)
                        .distinct()
                        .sorted();
    }

    @Test
    void isOpenApi31() {
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.at("/info/title").asString()).isEqualTo("Acuerda: command API");
    }

    @Test
    void everyActHasAPathAndNothingElseHas() {
        List<String> expected = new ArrayList<>(List.of("/api/v1/evidence", "/api/v1/evidence/{sha256}"));
        for (CommandRoutes acts : offered) {
            for (CommandRoutes.Route act : acts.list()) {
                String path = "/api/v1/" + acts.collection() + (act.creates() ? "" : "/{id}/" + act.name());
                expected.add(path);
                if (!act.creates()) {
                    expected.add(path + "/check");
                }
            }
        }
        openActs.forEach(open -> expected.add("/api/v1/" + open.collection() + "/{id}/acts"));

        assertThat(description.path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** */
    @Test
    void nothingIsEverReplacedOrRemoved() {
        for (JsonNode path : description.path("paths")) {
            assertThat(path.propertyNames()).isSubsetOf("get", "post");
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        collectReferences(description, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        description.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void aBodySaysWhatIsNeededAndWhatMayBeLeftOut() {
        JsonNode create = schema("/api/v1/bodies");

        assertThat(create.path("type").asString()).isEqualTo("object");
        assertThat(create.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(texts(create.path("required")))
                .containsExactlyInAnyOrder("kind", "name", "acronymVerified", "source");
        assertThat(create.at("/properties/bodyId/type").asString()).isEqualTo("string");
        assertThat(create.at("/properties/acronym/oneOf/0/type").asString()).isEqualTo("string");
        assertThat(create.at("/properties/acronym/oneOf/1/$ref").asString())
                .isEqualTo("#/components/schemas/NotOnRecord");
        assertThat(create.at("/properties/validFrom/oneOf/0/format").asString()).isEqualTo("date");
        assertThat(texts(description.at("/components/schemas/BodyEvent.Kind/enum")))
                .contains("GUARANTOR", "OTHER");
        assertThat(schema("/api/v1/bodies/{id}/rename").path("properties").has("bodyId"))
                .isFalse();
    }

    @Test
    void everyTextAndListOfAnActSaysItsBound() {
        Set<String> unbounded = new TreeSet<>();
        description.path("paths").propertyNames().forEach(path -> {
            if (!schema(path).isMissingNode()) {
                collectUnbounded(schema(path), path, new HashSet<>(), unbounded);
            }
        });

        assertThat(unbounded).isEmpty();
        assertThat(schema("/api/v1/bodies").at("/properties/name/maxLength").asInt())
                .isEqualTo(300);
    }

    private void collectUnbounded(JsonNode schema, String place, Set<String> seen, Set<String> found) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            if (seen.add(reference)) {
                collectUnbounded(description.at(reference.substring(1)), reference, seen, found);
            }
            return;
        }
        boolean free = !schema.has("enum") && !schema.has("const") && !schema.has("format");
        boolean unbounded =
                switch (schema.path("type").asString("")) {
                    case "string" -> free && !schema.has("maxLength");
                    case "array" -> !schema.has("maxItems");
                    default -> false;
                };
        if (unbounded) {
            found.add(place);
        }
        schema.path("properties")
                .properties()
                .forEach(property ->
                        collectUnbounded(property.getValue(), place + " " + property.getKey(), seen, found));
        schema.path("oneOf").forEach(choice -> collectUnbounded(choice, place, seen, found));
        if (schema.has("items")) {
            collectUnbounded(schema.path("items"), place + " element", seen, found);
        }
    }

    @Test
    void kindsGoByTheNamesThatTheReaderKnows() {
        for (Class<?> family : List.of(Term.class, Evidence.class, Roll.Entry.class)) {
            String name = family.getName().replaceAll(".*\\.", "").replace('$', '.');
            JsonNode kinds =
                    description.path("components").path("schemas").path(name).at("/discriminator/mapping");
            assertThat(kinds).as(name).hasSize(family.getPermittedSubclasses().length);
            for (String kind : kinds.propertyNames()) {
                String json = EventJson.mapper().writeValueAsString(Map.of("kind", kind));
                assertThatExceptionOfType(DatabindException.class)
                        .isThrownBy(() -> EventJson.mapper().readValue(json, family))
                        .isNotInstanceOf(InvalidTypeIdException.class);
            }
        }
    }

    @Test
    void everyAnswerOfAnActIsDescribed() {
        JsonNode operation = description.path("paths").path("/api/v1/bodies").path("post");

        assertThat(operation.path("responses").propertyNames())
                .contains("201", "400", "401", "404", "406", "409", "412", "413", "415", "422", "503");
        assertThat(operation.path("parameters")).hasSize(RequestHeaders.NAMES.size());
        assertThat(description
                        .at("/components/parameters/Occurred-On/schema/pattern")
                        .asString())
                .isNotBlank();
    }

    @Test
    void describesTheAnswerAboutAvailableActs() {
        JsonNode answer = description
                .path("paths")
                .path("/api/v1/sessions/{id}/acts")
                .at("/get/responses/200/content")
                .path("application/json")
                .path("schema");

        assertThat(answer.path("properties").propertyNames())
                .containsExactlyInAnyOrder("id", "sequence", "phase", "quorum", "acts", "warnings");
        assertThat(texts(answer.at("/properties/acts/items/required"))).containsExactlyInAnyOrder("act", "open");
        assertThat(texts(answer.at("/properties/acts/items/properties/act/enum")))
                .contains("declare-quorum", "close");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-03-08T11:05:00-06:00",
                "2018-03-08",
                "2018-03",
                "2018",
                "2018-10-05/2018-12-15",
                "[2017-11,2018-11]",
                "XXXX"
            })
    void thePatternOfDatesLetsEveryAcceptedShapeThrough(String date) {
        assertThat(date)
                .matches(description
                        .at("/components/parameters/Occurred-On/schema/pattern")
                        .asString());
    }

    @Test
    void canBeBrowsed() throws Exception {
        try (HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var page = http.send(Api.on(port).request("/swagger-ui.html").GET().build(), BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("swagger-ui").doesNotContain("https://");
        }
    }

    private JsonNode schema(String path) {
        return description
                .path("paths")
                .path(path)
                .at("/post/requestBody/content")
                .path("application/json")
                .path("schema");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static void collectReferences(JsonNode node, List<String> references) {
        if (node.path("$ref").isString()) {
            references.add(node.path("$ref").asString());
        }
        node.forEach(child -> collectReferences(child, references));
    }
}
