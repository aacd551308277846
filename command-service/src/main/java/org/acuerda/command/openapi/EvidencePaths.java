package org.acuerda.command.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import org.acuerda.command.openapi.Schemas.Field;

/** OpenAPI paths of the upload and download of evidence files. */
final class EvidencePaths {

    private static final String ANYTHING = "application/octet-stream";
    private static final String TAG = "evidence";

    private EvidencePaths() {}

    static void describe(Paths paths) {
        paths.addPathItem("/api/v1/evidence", new PathItem().post(upload()));
        paths.addPathItem("/api/v1/evidence/{sha256}", new PathItem().get(download()));
    }

    private static Operation upload() {
        Schema<?> stored = Schemas.object(
                new Field("sha256", hash()),
                new Field("sizeBytes", Schemas.schema("integer").format("int64")),
                new Field("mediaType", Schemas.schema("string")),
                new Field("name", Schemas.schema("string")));
        ApiResponses responses = new ApiResponses()
                .addApiResponse("201", answer("Kept, and swept after a day unless an act names it", stored))
                .addApiResponse("200", answer("The same content was kept before", stored));
        List.of("400", "401", "403", "413", "415", "429", "507")
                .forEach(status -> responses.addApiResponse(status, ApiDescription.problem(status)));
        return new Operation()
                .operationId("evidence.upload")
                .summary("Upload a file of evidence")
                .addTagsItem(TAG)
                .addParametersItem(new Parameter()
                        .in("header")
                        .name("Content-Disposition")
                        .description("Name of the file: attachment; filename*=UTF-8''acta.pdf")
                        .required(true)
                        .schema(Schemas.schema("string")))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(ApiDescription.json(
                                ANYTHING, Schemas.schema("string").format("binary"))))
                .responses(responses);
    }

    private static Operation download() {
        ApiResponses responses = new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse()
                                .description("The file as it was sent, for saving")
                                .content(ApiDescription.json(
                                        ANYTHING, Schemas.schema("string").format("binary"))))
                .addApiResponse("403", ApiDescription.problem("403"))
                .addApiResponse("404", ApiDescription.problem("404"))
                .addApiResponse("413", ApiDescription.problem("413"))
                .addApiResponse("415", ApiDescription.problem("415"));
        return new Operation()
                .operationId("evidence.download")
                .summary("Download a file of evidence")
                .addTagsItem(TAG)
                .addParametersItem(
                        new Parameter().in("path").name("sha256").required(true).schema(hash()))
                .responses(responses);
    }

    private static ApiResponse answer(String sense, Schema<?> schema) {
        return new ApiResponse().description(sense).content(ApiDescription.json("application/json", schema));
    }

    private static Schema<?> hash() {
        return Schemas.schema("string").pattern("^[0-9a-f]{64}$");
    }
}
