package org.acuerda.command.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.acuerda.client.HeaderNames;
import org.acuerda.command.available.AvailableActsQuery;
import org.acuerda.command.openapi.Schemas.Field;
import org.acuerda.command.route.CommandRoutes;
import org.acuerda.command.route.CommandRoutes.Route;

/** OpenAPI path of the question which acts are available on one aggregate. */
final class AvailableActsPath {

    private static final List<String> HEADERS = RequestHeaders.NAMES_OF_A_QUESTION.stream()
            .filter(name -> !name.equals("If-Match") && !name.equals(HeaderNames.SEEN_SEQUENCE))
            .toList();

    private AvailableActsPath() {}

    static void describe(Paths paths, CommandRoutes acts, AvailableActsQuery open, Schemas schemas) {
        paths.addPathItem(
                "/api/v1/" + acts.collection() + "/{id}/acts", new PathItem().get(operation(acts, open, schemas)));
    }

    private static Operation operation(CommandRoutes acts, AvailableActsQuery open, Schemas schemas) {
        ApiResponses responses = new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("One row for each act and each part that it could be about")
                                .content(ApiDescription.json("application/json", answer(acts, open, schemas))));
        List.of("400", "401", "403", "404", "406", "413", "415")
                .forEach(status -> responses.addApiResponse(status, ApiDescription.problem(status)));
        Operation operation = new Operation()
                .operationId(acts.aggregate() + ".acts")
                .summary("Which acts are open, and why others are not")
                .addTagsItem(acts.collection())
                .addParametersItem(ApiDescription.identifier(acts))
                .responses(responses);
        HEADERS.forEach(name -> operation.addParametersItem(RequestHeaders.reference(name)));
        return operation;
    }

    private static Schema<?> answer(CommandRoutes acts, AvailableActsQuery open, Schemas schemas) {
        Schema<?> refusal = Schemas.object(
                new Field("code", Schemas.schema("string").description("Stable name of the rule that says no")),
                new Field("title", Schemas.schema("string")),
                new Field("detail", Schemas.schema("string")));
        Schema<?> row = Schemas.object(
                new Field(
                        "act",
                        Schemas.choice(acts.list().stream()
                                .filter(act -> !act.creates())
                                .map(Route::name)
                                .toArray())),
                new Field("open", Schemas.schema("boolean")));
        row.addProperty(
                "target", Schemas.schema("string").description("Left out where the act is about the whole aggregate"));
        row.addProperty("refusal", refusal.description("Left out where the act is open"));
        Schema<?> answer = Schemas.object(
                new Field("id", Schemas.schema("string")),
                new Field("sequence", Schemas.schema("integer").format("int64")),
                new Field("acts", Schemas.schema("array").items(row)));
        answer.addProperty(
                "warnings",
                Schemas.schema("array")
                        .items(Schemas.reference("Warning"))
                        .description(
                                "What should have followed from other records and did not; left out where nothing"));
        open.facts().forEach((name, type) -> answer.addProperty(name, schemas.of(type)));
        return answer;
    }
}
