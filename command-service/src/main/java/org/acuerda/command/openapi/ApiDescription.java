package org.acuerda.command.openapi;

import static java.util.Map.entry;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acuerda.client.HeaderNames;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.decision.Remedy;
import org.acuerda.command.openapi.Schemas.Field;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.route.CommandRoutes.Route;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * OpenAPI customizer: describes every act that the features offer, and the upload of evidence, in place of what
 * springdoc finds by itself.
 */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, String> PROBLEMS = Map.ofEntries(
            entry("400", "The request cannot be understood; the code says which part of it"),
            entry("401", "Who acts is not said, or the agreed secret is missing"),
            entry(
                    "403",
                    "Sent to a foreign name, from a page of another site, or with a repeated header; not accepted"),
            entry("404", "Nothing is recorded under the identifier"),
            entry("406", "The answer exists as JSON only"),
            entry("409", "The identifier is taken, or someone else recorded something about the same thing"),
            entry("412", "Something was recorded since the sequence in If-Match"),
            entry("413", "Too large"),
            entry("415", "The content is of no accepted type"),
            entry("422", "A rule says no; the code says which"),
            entry("429", "Too much is staged already; use it or wait"),
            entry("503", "What the act needs is still being gathered; send it again in a few seconds"),
            entry("507", "Too little space is left"));
    private static final List<String> ACT_PROBLEMS =
            List.of("400", "401", "403", "404", "406", "409", "412", "413", "415", "422", "503");

    private final List<CommandRoutes> offered;
    private final List<AvailableActsQuery> openActs;

    ApiDescription(List<CommandRoutes> offered, List<AvailableActsQuery> openActs) {
        this.offered = offered.stream()
                .sorted(Comparator.comparing(CommandRoutes::collection))
                .toList();
        this.openActs = openActs;
    }

    @Override
    public void customise(OpenAPI api) {
        Schemas schemas = new Schemas();
        Paths paths = new Paths();
        for (CommandRoutes acts : offered) {
            for (Route act : acts.list()) {
                String path = "/api/v1/" + acts.collection() + (act.creates() ? "" : "/{id}/" + act.name());
                paths.addPathItem(path, new PathItem().post(operation(acts, act, schemas)));
                if (!act.creates()) {
                    paths.addPathItem(path + "/check", new PathItem().post(check(acts, act, schemas)));
                }
            }
            openActs.stream()
                    .filter(open -> open.collection().equals(acts.collection()))
                    .forEach(open -> AvailableActsPath.describe(paths, acts, open, schemas));
        }
        EvidencePaths.describe(paths);
        api.info(new Info()
                        .title("Acuerda: command API")
                        .version("v1")
                        .description(
                                "Acts of a collegiate public body. Each is a POST; what changed comes back with the"
                                        + " sequence that a reader may wait for. Each can be checked first, and where"
                                        + " much depends on the present state, GET …/acts says which acts are open"
                                        + " and why others are not; the other collections have no such list.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .servers(List.of(new Server().url("/")))
                .tags(List.of())
                .paths(paths)
                .components(components(schemas));
    }

    private static Operation operation(CommandRoutes acts, Route act, Schemas schemas) {
        return request(acts, act, schemas, RequestHeaders.NAMES)
                .operationId(acts.aggregate() + "." + (act.creates() ? "create" : act.name()))
                .summary(words(act.command().getSimpleName()))
                .responses(responses(act));
    }

    private static Operation check(CommandRoutes acts, Route act, Schemas schemas) {
        ApiResponses responses = new ApiResponses()
                .addApiResponse("204", new ApiResponse().description("It would be accepted; nothing was stored"))
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("It would be accepted, with warnings; nothing was stored")
                                .content(json(JSON, Schemas.reference("Checked"))));
        ACT_PROBLEMS.forEach(status -> responses.addApiResponse(status, problem(status)));
        return request(acts, act, schemas, RequestHeaders.NAMES_OF_A_QUESTION)
                .operationId(acts.aggregate() + "." + act.name() + ".check")
                .summary("Check: " + words(act.command().getSimpleName()).toLowerCase(Locale.ROOT))
                .description("Asks the rules what would become of the act, and stores nothing.")
                .responses(responses);
    }

    private static Operation request(CommandRoutes acts, Route act, Schemas schemas, List<String> headers) {
        List<String> fields = Schemas.components(act.command());
        List<String> fromAddress = act.creates() ? List.of() : fields.subList(0, 1);
        List<String> given = new ArrayList<>(fields.subList(0, 1));
        if (!act.childPrefix().isEmpty()) {
            given.add(fields.get(1));
        }
        Operation operation = new Operation()
                .addTagsItem(acts.collection())
                .requestBody(new RequestBody()
                        .required(true)
                        .content(json(JSON, schemas.body(act.command(), fromAddress, given))));
        if (!act.creates()) {
            operation.addParametersItem(identifier(acts));
        }
        headers.forEach(name -> operation.addParametersItem(RequestHeaders.reference(name)));
        return operation;
    }

    static Parameter identifier(CommandRoutes acts) {
        return new Parameter()
                .in("path")
                .name("id")
                .required(true)
                .schema(Schemas.schema("string").pattern("^" + acts.prefix() + "-[A-Za-z0-9][A-Za-z0-9._-]{0,100}$"));
    }

    private static ApiResponses responses(Route act) {
        ApiResponse done = new ApiResponse()
                .description("What changed")
                .content(json(JSON, Schemas.reference("Answer")))
                .addHeaderObject(
                        HeaderNames.IDEMPOTENT_REPLAYED,
                        new Header()
                                .description("Present where the answer is the one given before under the same key")
                                .schema(Schemas.schema("boolean")));
        if (act.creates()) {
            done.addHeaderObject("Location", new Header().schema(Schemas.schema("string")));
        }
        ApiResponses responses = new ApiResponses().addApiResponse(act.creates() ? "201" : "200", done);
        ACT_PROBLEMS.forEach(status -> responses.addApiResponse(status, problem(status)));
        return responses;
    }

    private static Components components(Schemas schemas) {
        Components components = new Components();
        schemas.named().forEach(components::addSchemas);
        components.addSchemas(
                "Change",
                Schemas.object(
                        new Field("id", Schemas.schema("string")),
                        new Field("sequence", Schemas.schema("integer").format("int64"))));
        Schema<?> warnings = Schemas.schema("array").items(Schemas.reference("Warning"));
        components.addSchemas(
                "Warning",
                Schemas.object(
                        new Field(
                                "code",
                                Schemas.schema("string")
                                        .description("Stable name of what is wrong although the act is accepted")),
                        new Field("detail", Schemas.schema("string"))));
        components.addSchemas(
                "Answer",
                Schemas.object(new Field("changed", Schemas.schema("array").items(Schemas.reference("Change"))))
                        .addProperty("warnings", warnings));
        components.addSchemas("Checked", Schemas.object(new Field("warnings", warnings)));
        components.addSchemas("Problem", problem());
        RequestHeaders.all().forEach(header -> components.addParameters(header.getName(), header));
        PROBLEMS.forEach((status, sense) -> components.addResponses(
                "Problem" + status,
                new ApiResponse().description(sense).content(json(PROBLEM_JSON, Schemas.reference("Problem")))));
        return components;
    }

    private static Schema<?> problem() {
        Schema<?> later = Schemas.object(
                new Field("sequence", Schemas.schema("integer").format("int64")),
                new Field("type", Schemas.schema("string").description("Name and version of the event")),
                new Field("actor", Schemas.schema("string")),
                new Field("at", Schemas.schema("string").format("date-time")));
        Schema<?> problem = Schemas.object(
                new Field("type", Schemas.schema("string").format("uri")),
                new Field("title", Schemas.schema("string")),
                new Field("status", Schemas.schema("integer")),
                new Field("detail", Schemas.schema("string")),
                new Field("code", Schemas.schema("string").description("Stable name of what is wrong")));
        problem.addProperty(
                "remedy",
                Schemas.choice((Object[]) Remedy.Kind.values())
                        .description(
                                "With 422: whether what was sent must be different, something else must come first,"
                                        + " or nothing helps"));
        Schema<?> place = new Schema<>()
                .type("object")
                .addProperty(
                        "pointer",
                        Schemas.schema("string").description("JSON pointer of the component that may be the cause"))
                .addProperty("header", Schemas.schema("string").description("Name of the header that may be the cause"))
                .addProperty("code", Schemas.schema("string"))
                .addRequiredItem("code");
        problem.addProperty(
                "errors",
                Schemas.schema("array").items(place).description("Where the cause may be, if it is at a place"));
        problem.addProperty(
                "changed",
                Schemas.schema("array").items(later).description("With CHANGED_MEANWHILE: what others recorded"));
        return problem;
    }

    static ApiResponse problem(String status) {
        return new ApiResponse().$ref("#/components/responses/Problem" + status);
    }

    static Content json(String mediaType, Schema<?> schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(schema));
    }

    /** {@code RegisterBody} as "Register body". */
    private static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
