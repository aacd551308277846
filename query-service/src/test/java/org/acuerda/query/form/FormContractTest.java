package org.acuerda.query.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acuerda.events.json.EventJson;
import org.acuerda.query.answer.Freshness;
import org.acuerda.query.form.field.ActForm;
import org.acuerda.query.form.field.ActForms;
import org.acuerda.query.form.field.FieldNames;
import org.acuerda.query.form.field.FormContext;
import org.acuerda.query.form.input.FormReader;
import org.acuerda.query.form.view.FieldViews;
import org.acuerda.query.form.view.ReviewLines;
import org.acuerda.query.form.view.ReviewView;
import org.acuerda.query.naming.NameResolver;
import org.acuerda.query.page.AgreementStory;
import org.acuerda.query.page.PathStory;
import org.acuerda.query.page.ServiceOnStory;
import org.acuerda.query.page.frame.PageContext;
import org.acuerda.query.projection.InMemoryJournal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

/**
 * Test of every form against the command service's description of its acts. The command service holds that file, and
 * its own test fails when the file is no longer true.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(ServiceOnStory.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormContractTest {

    private static final JsonNode CONTRACT =
            EventJson.mapper().readTree(FormContractTest.class.getResourceAsStream("/api/commands.json"));

    /** An identifier, the name of a value or of a field. */
    private static final Pattern MACHINE_WORD =
            Pattern.compile("\\b[a-z]{3}-\\d|^[A-Z]+(_[A-Z]+)+$|^[a-z]+[A-Z]|\\{\"");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @Autowired
    private ActForms forms;

    @Autowired
    private PageContext surroundings;

    @BeforeEach
    void waitForTheStory(@Autowired Freshness freshness, @Autowired InMemoryJournal topic) {
        ServiceOnStory.awaitWholeStory(freshness, topic);
    }

    Stream<Named<ActForm>> everyForm() {
        return forms.all().stream().map(form -> named(form.key(), FilledIn.offering(form)));
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void anActTakesWhatItsFormSends(ActForm form) {
        Schema act = bodyOf(form);
        for (boolean whole : List.of(false, true)) {
            int turns = 1;
            for (int turn = 0; turn < turns; turn++) {
                FormContext context =
                        new FormContext(subjectOf(form.collection()), new LinkedMultiValueMap<>(), names());
                turns = Math.max(turns, new FilledIn(form, context, whole, turn).turns());
                assertThat(refused(act, sent(form, context))).as(form.key()).isEmpty();
            }
        }
    }

    /** A line for each value, and none in a machine's words. */
    @ParameterizedTest
    @MethodSource("everyForm")
    void anActIsShownInWords(ActForm form) {
        FormContext context = new FormContext(subjectOf(form.collection()), new LinkedMultiValueMap<>(), names());
        new FilledIn(form, context, true, 0);
        context.typed().set(FieldNames.OCCURRED_ON, "08/03/2018");
        List<ReviewView.Line> lines = new ReviewLines(form, context).lines(sent(form, context));

        assertThat(lines).isNotEmpty().last().satisfies(line -> assertThat(line.texts())
                .containsExactly("jueves 8 de marzo de 2018"));
        assertThat(texts(lines))
                .as(form.key())
                .allMatch(text -> !text.isBlank())
                .noneMatch(text -> MACHINE_WORD.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void theOnlyOptionIsChosenWhereOneHasToBe(ActForm form) {
        FormContext opened = new FormContext(subjectOf(form.collection()), new LinkedMultiValueMap<>(), names());

        assertThat(new FieldViews(form, opened, Map.of()).fields())
                .filteredOn(field ->
                        field.kind().equals("Choice") && field.options().size() == 1)
                .allSatisfy(
                        field -> assertThat(field.has(field.options().getFirst().value()))
                                .as(field.name())
                                .isEqualTo(field.required()));
    }

    private static List<String> texts(List<ReviewView.Line> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(
                                List.of(line.label()),
                                line.texts(),
                                texts(line.rows().stream()
                                        .flatMap(row -> row.lines().stream())
                                        .toList()))
                        .flatMap(List::stream))
                .toList();
    }

    private NameResolver names() {
        return surroundings.names(surroundings.words(Locale.of("es")));
    }

    private static String subjectOf(String collection) {
        return switch (collection) {
            case "agreements" -> AgreementStory.OVERDUE;
            case "compliance-paths" -> PathStory.OPEN;
            case "body-compliances" -> "bcp-" + PathStory.OPEN + "-" + PathStory.UNREPORTED;
            case "commissions" -> "com-1";
            case "sessions" -> "ses-11";
            case "remarks" -> "rmk-" + AgreementStory.OVERDUE;
            default -> throw new IllegalArgumentException("Nothing in the story is in " + collection);
        };
    }

    private JsonNode sent(ActForm form, FormContext context) {
        FormReader reading = FormReader.of(form, context, FormsTest.KEY, Instant.EPOCH);
        assertThat(reading.errors()).as(form.key()).isEmpty();
        return reading.body();
    }

    /** Why the act does not accept a body, by the place in the body. */
    private static List<String> refused(Schema act, JsonNode body) {
        return act.validate(body).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static Schema bodyOf(ActForm form) {
        String path = "/api/v1/" + form.collection() + (form.act().isEmpty() ? "" : "/{id}/" + form.act());
        JsonNode act = CONTRACT.path("acts").path(path);
        assertThat(act.isObject())
                .as("%s: there is no act at %s", form.key(), path)
                .isTrue();
        return SCHEMAS.getSchema(SchemaLocation.of("classpath:api/commands.json#/acts/" + path.replace("/", "~1")));
    }
}
