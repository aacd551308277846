package org.acuerda.query.web;

import static io.swagger.v3.oas.models.Components.COMPONENTS_SCHEMAS_REF;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.acuerda.events.json.EventSchemas;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Configuration of the API's description: the parts that all queries have in common, so that no feature repeats them.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";
    private static final String NOT_YET = "NotYet";

    @Bean
    OpenAPI queryApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Acuerda: questions")
                        .version("v1")
                        .description("What the record says of sessions, agreements and everything around them. Every"
                                + " answer says up to which record of the journal it holds. Problems are RFC 9457 with"
                                + " a stable code, in Spanish or, by Accept-Language, in English."));
    }

    @Bean
    ModelConverter eventSchemas() {
        return new EventSchemas();
    }

    @Bean
    ModelConverter wholeAnswers() {
        return ApiDescription::whole;
    }

    /** An answer has every member of its record but those that may be null: these are left out. */
    private static @Nullable Schema<?> whole(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        @Nullable Schema<?> schema = chain.next().resolve(annotated, context, chain);
        Class<?> type = Json31.mapper().constructType(annotated.getType()).getRawClass();
        @Nullable Schema<?> model = schema == null || schema.get$ref() == null
                ? schema
                : context.getDefinedModels().get(schema.get$ref().substring(COMPONENTS_SCHEMAS_REF.length()));
        if (type.isRecord() && model != null && model.getProperties() != null) {
            Arrays.stream(type.getRecordComponents())
                    .filter(component -> model.getProperties().containsKey(component.getName()))
                    .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .forEach(component -> model.addRequiredItem(component.getName()));
        }
        return schema;
    }

    @Bean
    OpenApiCustomizer whatAllQuestionsShare() {
        return api -> {
            // Without one the library adds the address that the caller's Host names.
            api.setServers(List.of(new Server().url("/")));
            api.getComponents().addSchemas(PROBLEM, problem()).addSchemas(NOT_YET, notYet());
            api.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(ApiDescription::describe);
        };
    }

    private static void describe(Operation operation) {
        operation.addParametersItem(new Parameter()
                .in("query")
                .name(MinSequence.PARAMETER)
                .description("Waits a moment for an event that a writer was told of, for example agr-1:3; repeatable")
                .schema(arrivals()));
        boolean single = operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
        ApiResponse found = operation.getResponses().computeIfAbsent("200", code -> new ApiResponse());
        found.description("What is known");
        found.addHeaderObject(
                FreshnessInterceptor.AS_OF,
                new Header()
                        .description("The newest record of the journal that the answer reflects")
                        .schema(new JsonSchema().typesItem("integer")));
        operation
                .getResponses()
                .addApiResponse(
                        "202",
                        new ApiResponse()
                                .description("What is known so far: what minSequence names has not come yet")
                                .content(single ? orNotYet(found.getContent()) : found.getContent()))
                .addApiResponse("400", problem("A parameter is not understood"))
                .addApiResponse(
                        "403",
                        problem("Sent to a foreign name, from a page of another site, or with a repeated header"))
                .addApiResponse("406", problem("The answer does not exist in the form that Accept asks for"))
                .addApiResponse("413", problem("A question has no body"))
                .addApiResponse("415", problem("A question has no files"))
                .addApiResponse("503", problem("The data cannot be read for now; ask again in a few seconds"));
        if (single) {
            operation.getResponses().addApiResponse("404", problem("Nothing is known under this identifier"));
        }
    }

    /** What is found, or only how far the answer's service has read. */
    private static Content orNotYet(Content found) {
        Content either = new Content();
        found.forEach((type, media) -> either.addMediaType(
                type,
                new MediaType()
                        .schema(new JsonSchema()
                                .addAnyOfItem(media.getSchema())
                                .addAnyOfItem(new JsonSchema().$ref(COMPONENTS_SCHEMAS_REF + NOT_YET)))));
        return either;
    }

    private static Schema<?> notYet() {
        return new JsonSchema()
                .typesItem("object")
                .addProperty("asOf", new JsonSchema().$ref(COMPONENTS_SCHEMAS_REF + "AsOf"))
                .addRequiredItem("asOf");
    }

    private static ApiResponse problem(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new JsonSchema().$ref("#/components/schemas/" + PROBLEM))));
    }

    private static Schema<?> arrivals() {
        Schema<?> several = new JsonSchema();
        several.addType("array");
        several.setItems(new JsonSchema().typesItem("string").pattern("^[A-Za-z0-9._-]{1,120}:\\d{1,18}$"));
        return several;
    }

    private static Schema<?> problem() {
        Schema<?> problem = new JsonSchema();
        problem.addType("object");
        problem.setDescription("RFC 9457");
        problem.setProperties(Map.of(
                "type", text("urn:acuerda:problem: and the code"),
                "title", text("In short"),
                "detail", text("What is wrong and how to mend it"),
                "code", text("Stable; part of the API"),
                "status", new JsonSchema().typesItem("integer")));
        return problem;
    }

    private static Schema<?> text(String description) {
        return new JsonSchema().typesItem("string").description(description);
    }
}
