package org.acuerda.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.acuerda.events.json.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Check of every answer of the API that a test gets: the API's own description says the same. */
final class DescribedAnswers {

    private static final String API = "/api/v1/";
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();
    private static @Nullable DescribedAnswers known;

    private final JsonNode description;
    private final SchemaRegistry registry;

    private DescribedAnswers(String text) {
        this.description = EventJson.mapper().readTree(text);
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi31(), builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                        .schemas(Map.of("urn:acuerda:questions", text)));
    }

    /** Fails where a JSON answer of the API is not what the description says; other answers pass. */
    static void demand(HttpResponse<byte[]> answer, Supplier<String> text) {
        String path = answer.uri().getPath();
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
        if (!path.startsWith(API) || !type.endsWith("json") || answer.body().length == 0) {
            return;
        }
        described(text).demand(path, answer, type);
    }

    private static synchronized DescribedAnswers described(Supplier<String> text) {
        if (known == null) {
            known = new DescribedAnswers(text.get());
        }
        return known;
    }

    private void demand(String path, HttpResponse<byte[]> answer, String type) {
        Optional<String> template = template(path);
        if (template.isEmpty() || !answer.request().method().equals("GET")) {
            return;
        }
        String status = Integer.toString(answer.statusCode());
        JsonNode content = description
                .path("paths")
                .path(template.orElseThrow())
                .path("get")
                .path("responses")
                .path(status)
                .path("content");
        String media = content.has(type) ? type : "*/*";
        assertThat(content.has(media))
                .as("%s: %s %s is described; described are %s", path, status, type, content.propertyNames())
                .isTrue();
        if (type.endsWith("ndjson")) {
            return;
        }
        String pointer = "/paths/" + template.orElseThrow().replace("~", "~0").replace("/", "~1") + "/get/responses/"
                + status + "/content/" + media.replace("/", "~1") + "/schema";
        Schema schema = SCHEMAS.computeIfAbsent(
                pointer, key -> registry.getSchema(SchemaLocation.of("urn:acuerda:questions#" + key)));
        assertThat(schema.validate(new String(answer.body(), StandardCharsets.UTF_8), InputFormat.JSON))
                .as(path)
                .isEmpty();
    }

    /** The described address of a path; an address without parameters comes before one with. */
    private Optional<String> template(String path) {
        return description.path("paths").propertyNames().stream()
                .filter(template -> path.matches(template.replaceAll("\\{[^}]+}", "[^/]+")))
                .min((one, other) -> Integer.compare(one.indexOf('{'), other.indexOf('{')));
    }
}
